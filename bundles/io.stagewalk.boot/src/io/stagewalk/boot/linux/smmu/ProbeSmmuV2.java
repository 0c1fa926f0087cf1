package io.stagewalk.boot.linux.smmu;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.linux.smmu.SmmuV2Device.Unmatched;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.StreamMatchingSmmu;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.smmuv2.ContextBank;
import io.stagewalk.translation.smmuv2.SmmuV2Registers;
import io.stagewalk.translation.smmuv2.StreamMapping;

/**
 * {@code arm_smmu_device_probe} of the driver of SMMUv1s and v2s: Linux maps and reads the registers, marks all streams as unmatched, turns
 * all context banks off, and lets devices in. What implementations want beside that (the MMU-500's auxiliary control registers) is left out.
 *
 * @see "linux/drivers/iommu/arm/arm-smmu/arm-smmu.c"
 */
public final class ProbeSmmuV2 {
	static final long CR0 = 0x0, IDR0 = 0x20, GFSR = 0x48, TLBIALLNSNH = 0x68, TLBIALLH = 0x6c, TLBGSYNC = 0x70, TLBGSTATUS = 0x74;
	static final long SMR = 0x800, S2CR = 0xc00, CB_SCTLR = 0x0, CB_FSR = 0x58;
	/** GFRE, GFIE, GCFGFRE, GCFGFIE, VMIDPNE and PTM; USFCFG. */
	private static final int CR0_ON = 1 << 1 | 1 << 2 | 1 << 4 | 1 << 5 | 1 << 11 | 1 << 12, USFCFG = 1 << 10;
	static final int TYPE_BYPASS = 1 << 16, TYPE_FAULT = 2 << 16;

	private ProbeSmmuV2() {
	}

	/** The driver's probing, and then that of each device behind the SMMU. */
	public static List<Activation> of(SmmuV2Device device) {
		long base = device.registers().first();
		var config = new ArrayList<Activation>();
		for (int i = 0; i < 3; i++) {
			config.add(MemoryAccess.read(SmmuFunctions.ARM_SMMU_DEVICE_CFG_PROBE, base + IDR0 + i * 4L, Integer.BYTES));
		}
		var probe = Routine.of(SmmuFunctions.ARM_SMMU_V2_PROBE,
				new Ioremap(SmmuFunctions.DEVM_IOREMAP, MappingSite.IOREMAP, device.registers(), "registers of " + device.name()),
				Routine.of(SmmuFunctions.ARM_SMMU_DEVICE_CFG_PROBE, config), Routine.of(SmmuFunctions.ARM_SMMU_V2_RESET, reset(device)),
				new SwitchedOn(device), Routine.of(SmmuFunctions.ARM_SMMU_TEST_SMR_MASKS, testMasks(device)));
		return Stream.concat(Stream.of(probe), device.masters().stream()
				.map(master -> AttachMasterV2.of(device, master, device.masters().indexOf(master)))).toList();
	}

	private static List<Activation> reset(SmmuV2Device device) {
		long base = device.registers().first();
		var accesses = new ArrayList<Activation>();
		accesses.add(read(base + GFSR));
		accesses.add(write(base + GFSR));
		for (int group = 0; group < device.features().numsmrg(); group++) {
			accesses.add(write(base + S2CR + group * 4L));
			if (device.features().sms()) {
				accesses.add(write(base + SMR + group * 4L));
			}
		}
		for (int bank = 0; bank < device.features().numcb(); bank++) {
			accesses.add(write(device.bank(bank, CB_SCTLR)));
			accesses.add(write(device.bank(bank, CB_FSR)));
		}
		accesses.add(write(base + TLBIALLH));
		accesses.add(write(base + TLBIALLNSNH));
		accesses.add(read(base + CR0));
		accesses.add(write(base + TLBGSYNC));
		accesses.add(read(base + TLBGSTATUS));
		accesses.add(write(base + CR0));
		return accesses;
	}

	/** Which bits of an ID and of a mask a group keeps, tried with the first. */
	private static List<Activation> testMasks(SmmuV2Device device) {
		long group = device.registers().first() + SMR;
		return device.features().sms() ? List.of(write(group), read(group), write(group), read(group)) : List.of();
	}

	private static Activation read(long address) {
		return MemoryAccess.read(SmmuFunctions.ARM_SMMU_V2_RESET, address, Integer.BYTES);
	}

	private static Activation write(long address) {
		return MemoryAccess.of(SmmuFunctions.ARM_SMMU_V2_RESET, Access.WRITE, new IPA(address), Integer.BYTES);
	}

	/** sCR0.CLIENTPD is 0. */
	private record SwitchedOn(SmmuV2Device device) implements Activation {
		@Override
		public Function function() {
			return SmmuFunctions.ARM_SMMU_V2_RESET;
		}

		@Override
		public Transition step(Machine machine) {
			boolean faults = device.unmatched() == Unmatched.FAULTS;
			var stream = new StreamMapping(0, faults ? TYPE_FAULT : TYPE_BYPASS);
			var bank = new ContextBank(0, 0, 0, 0, 0, 0, 0);
			var registers = new SmmuV2Registers(device.features(), CR0_ON | (faults ? USFCFG : 0),
					Stream.generate(() -> stream).limit(device.features().numsmrg()).toList(),
					Stream.generate(() -> bank).limit(device.features().numcb()).toList());
			var text = "the SMMU is on: streams " + (faults ? "fault" : "bypass it") + " until a driver's device is attached";
			return Transition.finish(machine.withIo(machine.io().with(new StreamMatchingSmmu(device.base(), registers))),
					new Effect.Noted(text), Result.OK);
		}
	}
}
