package io.stagewalk.boot.linux.smmu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.linux.smmu.SmmuDevice.DefaultDomain;
import io.stagewalk.boot.linux.smmu.SmmuDevice.Master;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Room;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.StreamMatchingSmmu;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.smmuv2.ContextBank;
import io.stagewalk.translation.smmuv2.SmmuV2Registers;
import io.stagewalk.translation.smmuv2.StreamMapping;

/**
 * {@code iommu_probe_device} for a device behind an SMMUv2: it gets a stream mapping group, and for a translated domain a context bank with
 * tables of its own, in which swiotlb-xen maps nothing.
 */
final class AttachMasterV2 {
	private static final long CBAR = 0x0, CBA2R = 0x800, CB_TCR2 = 0x10, CB_TTBR0 = 0x20, CB_TTBR1 = 0x28, CB_TCR = 0x30, CB_MAIR0 = 0x38,
			CB_MAIR1 = 0x3c;
	/** A stage 1 that nothing is below, write-back; tables in the AArch64 format. */
	private static final int CBAR_STAGE1 = 1 << 16 | 3 << 8 | 0xf << 12, CBA2R_VA64 = 1;
	/** M, TRE, AFE, CFRE, CFIE, ASIDPNE. */
	private static final int SCTLR = 1 | 1 << 1 | 1 << 2 | 1 << 5 | 1 << 6 | 1 << 12;
	/** 48 bits in 4 KiB pages, write-back walks, no second range; 48 bits out, AS, the sign as it comes. */
	private static final long TCR = 16 | 1 << 8 | 1 << 10 | 3 << 12 | 1 << 23, TCR2 = 5 | 1 << 4 | 7 << 15;
	private static final long MAIR = 0xffff_ffff_f404_ff44L;
	private static final int VALID = 1 << 31, ASID_SHIFT = 48;

	private AttachMasterV2() {
	}

	/** @param index of the group that the device gets, and of the context bank behind those for stage 2 only */
	static Activation of(SmmuV2Device device, Master master, int index) {
		boolean translated = device.domain() == DefaultDomain.TRANSLATED;
		int bank = device.features().nums2cb() + index;
		var calls = new ArrayList<Activation>();
		calls.add(Act.note(SmmuFunctions.IOMMU_PROBE_DEVICE, master.name() + ": default domain "
				+ (translated ? "translated, and swiotlb-xen maps nothing in it" : "passthrough")));
		if (index >= device.features().numsmrg() || translated && bank >= device.features().numcb()) {
			calls.add(Act.note(SmmuFunctions.IOMMU_PROBE_DEVICE, "no stream mapping group or context bank is left (-ENOSPC)"));
			return Routine.of(SmmuFunctions.IOMMU_PROBE_DEVICE, calls);
		}
		if (translated) {
			calls.add(Routine.of(SmmuFunctions.ARM_SMMU_WRITE_CONTEXT_BANK, bankWrites(device, bank)));
		}
		var group = device.registers().first() + index * 4L;
		calls.add(Routine.of(SmmuFunctions.ARM_SMMU_V2_ATTACH_DEV, write(group + ProbeSmmuV2.S2CR, Integer.BYTES),
				write(group + ProbeSmmuV2.SMR, Integer.BYTES), new Attached(device, master, index)));
		return Routine.of(SmmuFunctions.IOMMU_PROBE_DEVICE, calls);
	}

	/** In the order of {@code arm_smmu_write_context_bank}. */
	private static List<Activation> bankWrites(SmmuV2Device device, int bank) {
		return List.of(write(device.page1(CBA2R + bank * 4L), Integer.BYTES), write(device.page1(CBAR + bank * 4L), Integer.BYTES),
				write(device.bank(bank, CB_TCR2), Integer.BYTES), write(device.bank(bank, CB_TCR), Integer.BYTES),
				write(device.bank(bank, CB_TTBR0), Long.BYTES), write(device.bank(bank, CB_TTBR1), Long.BYTES),
				write(device.bank(bank, CB_MAIR0), Integer.BYTES), write(device.bank(bank, CB_MAIR1), Integer.BYTES),
				write(device.bank(bank, ProbeSmmuV2.CB_SCTLR), Integer.BYTES));
	}

	private static Activation write(long address, int size) {
		return MemoryAccess.of(SmmuFunctions.ARM_SMMU_WRITE_CONTEXT_BANK, Access.WRITE, new IPA(address), size);
	}

	/** The registers hold what was written. */
	private record Attached(SmmuV2Device device, Master master, int index) implements Activation {
		@Override
		public Function function() {
			return SmmuFunctions.ARM_SMMU_V2_ATTACH_DEV;
		}

		@Override
		public Transition step(Machine machine) {
			var smmu = machine.io().older(device.base()).orElseThrow();
			int smr = VALID | master.stream().value();
			if (device.domain() == DefaultDomain.PASSTHROUGH) {
				var text = "stream mapping group " + index + ": StreamID " + master.stream() + " bypasses";
				return attached(machine, with(smmu.registers(), new StreamMapping(smr, ProbeSmmuV2.TYPE_BYPASS), Optional.empty()), text);
			}
			try {
				return translated(machine, smmu, smr);
			} catch (OutOfTableFramesException exhausted) {
				return Transition.finish(machine, new Effect.Noted("no memory (-ENOMEM): its stream goes on to fault"), Result.OK);
			}
		}

		private Transition translated(Machine machine, StreamMatchingSmmu smmu, int smr) throws OutOfTableFramesException {
			int number = device.features().nums2cb() + index;
			var root = Room.take(machine.io().dom0(), Address.PAGE_SIZE).orElseThrow(OutOfTableFramesException::new);
			var tables = new IoTables(machine.memory(), root.left(), root.base().value());
			if (master.doorbell().isPresent()) {
				tables = tables.map(MessageAddress.PAGE, master.doorbell().get().frame());
			}
			long asid = (long) number << ASID_SHIFT;
			var bank = new ContextBank(CBAR_STAGE1, CBA2R_VA64, SCTLR, TCR | TCR2 << Integer.SIZE, asid | root.base().value(), asid, MAIR);
			var text = String.format("stream mapping group %d: StreamID %s goes to context bank %d, stage 1 with its root at %s%s", index,
					master.stream(), number, root.base(),
							master.doorbell().map(at -> ", the doorbell alone is mapped").orElse(", nothing is mapped"));
			return attached(machine.withMemory(tables.memory()).withIo(machine.io().withDom0(tables.frames())),
					with(smmu.registers(), new StreamMapping(smr, number), Optional.of(bank)), text);
		}

		private SmmuV2Registers with(SmmuV2Registers before, StreamMapping stream, Optional<ContextBank> bank) {
			var streams = new ArrayList<>(before.streams());
			streams.set(index, stream);
			var banks = new ArrayList<>(before.banks());
			bank.ifPresent(made -> banks.set(device.features().nums2cb() + index, made));
			return new SmmuV2Registers(before.features(), before.cr0(), streams, banks);
		}

		private Transition attached(Machine machine, SmmuV2Registers registers, String text) {
			return Transition.finish(machine.withIo(machine.io().with(new StreamMatchingSmmu(device.base(), registers))), new Effect.Noted(text),
					Result.OK);
		}
	}
}
