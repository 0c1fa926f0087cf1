package io.stagewalk.acpi;

import io.stagewalk.acpi.Region.Purpose;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;

/** The regions that tables other than the MADT name. */
final class DeviceRegions {
	/** VATOS page of an SMMUv3. @see "SMMUv3 IHI 0070, 6.1" */
	private static final long VATOS = 0x10000;

	private DeviceRegions() {
	}

	static void fadt(RegionCollector regions) throws TableException {
		for (var register : Fadt.of(regions.table()).registers()) {
			regions.add(Purpose.FIXED_REGISTER, register.name(), register.offset(), register.name()).register(register.address());
		}
	}

	static void mcfg(RegionCollector regions) throws TableException {
		for (var ecam : Mcfg.of(regions.table()).allocations()) {
			var detail = String.format("segment %d, buses %d to %d", ecam.segment(), ecam.firstBus(), ecam.lastBus());
			regions.add(Purpose.ECAM, detail, ecam.offset() + Mcfg.Allocation.BASE, "Base Address")
					.at(new PA(ecam.ecam().first()), ecam.ecam().length());
		}
	}

	static void gtdt(RegionCollector regions) throws TableException {
		var gtdt = Gtdt.of(regions.table());
		if (gtdt.cntControlBase().isPresent()) {
			regions.add(Purpose.TIMER, "CNTControlBase", Gtdt.CNT_CONTROL_BASE, "CntControlBase")
					.at(new PA(gtdt.cntControlBase().getAsLong()), Address.PAGE_SIZE);
		}
		if (gtdt.cntReadBase().isPresent()) {
			regions.add(Purpose.TIMER, "CNTReadBase", Gtdt.CNT_READ_BASE, "CntReadBase")
					.at(new PA(gtdt.cntReadBase().getAsLong()), Address.PAGE_SIZE);
		}
		for (var block : gtdt.blocks()) {
			timerBlock(regions, block);
		}
		for (var watchdog : gtdt.watchdogs()) {
			regions.add(Purpose.WATCHDOG, "refresh frame", watchdog.offset() + Gtdt.Watchdog.REFRESH, "RefreshFrame Physical Address")
					.at(watchdog.refresh(), Address.PAGE_SIZE);
			regions.add(Purpose.WATCHDOG, "control frame", watchdog.offset() + Gtdt.Watchdog.CONTROL,
					"WatchdogControlFrame Physical Address").at(watchdog.control(), Address.PAGE_SIZE);
		}
	}

	private static void timerBlock(RegionCollector regions, Gtdt.TimerBlock block) throws TableException {
		regions.add(Purpose.TIMER, "CNTCTLBase", block.offset() + Gtdt.TimerBlock.CONTROL, "GT Block Physical address")
				.at(block.control(), Address.PAGE_SIZE);
		for (var frame : block.frames()) {
			regions.add(Purpose.TIMER, "CNTBase" + frame.number(), frame.offset() + Gtdt.Frame.BASE, "CntBaseX")
					.at(frame.base(), Address.PAGE_SIZE);
			if (frame.el0Base().isPresent()) {
				regions.add(Purpose.TIMER, "CNTEL0Base" + frame.number(), frame.offset() + Gtdt.Frame.EL0_BASE, "CntEL0BaseX")
						.at(new PA(frame.el0Base().getAsLong()), Address.PAGE_SIZE);
			}
		}
	}

	static void spcr(RegionCollector regions) throws TableException {
		var spcr = Spcr.of(regions.table());
		regions.add(Purpose.UART, "interface type " + spcr.interfaceType(), Spcr.BASE, "Base Address").inPageOf(spcr.base());
	}

	static void dbg2(RegionCollector regions) throws TableException {
		for (var register : Dbg2.of(regions.table()).registers()) {
			if (register.base().isMemory()) {
				regions.add(Purpose.DEBUG_PORT, register.port(), register.offset(), "BaseAddressRegister")
						.at(new PA(register.base().address()), register.size());
			}
		}
	}

	static void iort(RegionCollector regions) throws TableException {
		for (var node : Iort.of(regions.table()).nodes()) {
			if (node instanceof IortNode.Smmu smmu) {
				var detail = smmu instanceof IortNode.SmmuV3 ? "SMMUv3" : "SMMUv1/v2";
				regions.add(Purpose.SMMU, detail, smmu.offset() + IortNode.Smmu.BASE, "Base Address").at(smmu.base(), smmu.length());
			}
			if (node instanceof IortNode.SmmuV3 smmu && smmu.vatos().isPresent()) {
				regions.add(Purpose.SMMU, "VATOS", smmu.offset() + IortNode.SmmuV3.VATOS, "VATOS Address")
						.at(smmu.vatos().get(), VATOS);
			}
			if (node instanceof IortNode.Pmcg pmcg) {
				pmcg(regions, pmcg);
			}
		}
	}

	private static void pmcg(RegionCollector regions, IortNode.Pmcg pmcg) throws TableException {
		regions.add(Purpose.PMCG, "page 0", pmcg.offset() + IortNode.Pmcg.PAGE_0, "Page 0 Base Address")
				.at(pmcg.page0(), Address.PAGE_SIZE);
		if (pmcg.page1().isPresent()) {
			regions.add(Purpose.PMCG, "page 1", pmcg.offset() + IortNode.Pmcg.PAGE_1, "Page 1 Base Address")
					.at(pmcg.page1().get(), Address.PAGE_SIZE);
		}
	}

	static void bert(RegionCollector regions) throws TableException {
		var bert = Bert.of(regions.table());
		regions.add(Purpose.BOOT_ERROR_REGION, "", Bert.REGION, "Boot Error Region").at(bert.region(), bert.length());
	}

	static void hest(RegionCollector regions) throws TableException {
		for (var source : Hest.of(regions.table()).sources()) {
			var detail = "source " + source.id();
			regions.add(Purpose.ERROR_STATUS, detail + " status", source.offset() + Hest.Source.STATUS, "Error Status Address")
					.register(source.status());
			if (source.readAck().isPresent()) {
				regions.add(Purpose.ERROR_STATUS, detail + " acknowledge", source.offset() + Hest.Source.READ_ACK, "Read Ack Register")
						.register(source.readAck().get());
			}
		}
	}
}
