package io.stagewalk.boot.linux.smmu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.SmmuStructures;
import io.stagewalk.boot.machine.SmmuStructures.Wish;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;

/**
 * {@code arm_smmu_device_probe}: Linux maps and reads the registers of an SMMU, makes queues and a stream table in its own RAM, and
 * switches the SMMU on. From then on every stream aborts that no device is attached to.
 */
public final class ProbeSmmu {
	/** What the driver maps of each of the two register pages. */
	private static final long REGISTERS = 0xe00, PAGE1 = 0x1_0000;
	private static final int IDR0 = 0x0, IDR1 = 0x4, IDR3 = 0xc, IDR5 = 0x14, IIDR = 0x18;
	private static final int CR0 = 0x20, CR0ACK = 0x24, CR1 = 0x28, CR2 = 0x2c;
	private static final int STRTAB_BASE = 0x80, STRTAB_BASE_CFG = 0x88, CMDQ_BASE = 0x90, CMDQ_PROD = 0x98, CMDQ_CONS = 0x9c,
			EVENTQ_BASE = 0xa0, EVENTQ_PROD = 0xa8, EVENTQ_CONS = 0xac;

	private ProbeSmmu() {
	}

	/** The driver's probing, and then that of each device behind the SMMU. */
	public static List<Activation> of(SmmuDevice device) {
		long base = device.base().value();
		var probe = Routine.of(SmmuFunctions.ARM_SMMU_DEVICE_PROBE,
				map(AddressRange.ofLength(base, REGISTERS), device.name()), map(AddressRange.ofLength(base + PAGE1, REGISTERS), device.name()),
				Routine.of(SmmuFunctions.ARM_SMMU_DEVICE_HW_PROBE, read(base, IDR0, IDR1, IDR3, IDR5, IIDR).toList()),
				new InitStructures(device), Routine.of(SmmuFunctions.ARM_SMMU_DEVICE_RESET, reset(base)), new SwitchedOn(device));
		return Stream.concat(Stream.of(probe), device.masters().stream().map(master -> AttachMaster.of(device, master,
				device.masters().indexOf(master) + 1))).toList();
	}

	private static Activation map(AddressRange registers, String name) {
		return new Ioremap(SmmuFunctions.ARM_SMMU_IOREMAP, MappingSite.IOREMAP, registers, "registers of " + name);
	}

	private static Stream<Activation> read(long base, int... offsets) {
		return IntStream.of(offsets)
				.mapToObj(offset -> MemoryAccess.read(SmmuFunctions.ARM_SMMU_DEVICE_HW_PROBE, base + offset, Integer.BYTES));
	}

	/** The order in which the registers are written. @see "arm-smmu-v3.c:arm_smmu_device_reset" */
	private static List<Activation> reset(long base) {
		var accesses = new ArrayList<Activation>();
		accesses.addAll(enable(base));
		accesses.add(write(base + CR1, Integer.BYTES));
		accesses.add(write(base + CR2, Integer.BYTES));
		accesses.add(write(base + STRTAB_BASE, Long.BYTES));
		accesses.add(write(base + STRTAB_BASE_CFG, Integer.BYTES));
		accesses.add(write(base + CMDQ_BASE, Long.BYTES));
		accesses.add(write(base + CMDQ_PROD, Integer.BYTES));
		accesses.add(write(base + CMDQ_CONS, Integer.BYTES));
		accesses.addAll(enable(base));
		accesses.add(write(base + EVENTQ_BASE, Long.BYTES));
		accesses.add(write(base + PAGE1 + EVENTQ_PROD, Integer.BYTES));
		accesses.add(write(base + PAGE1 + EVENTQ_CONS, Integer.BYTES));
		accesses.addAll(enable(base));
		accesses.addAll(enable(base));
		return accesses;
	}

	/** A write to CR0, and the SMMU's answer. */
	private static List<Activation> enable(long base) {
		return List.of(write(base + CR0, Integer.BYTES),
				MemoryAccess.read(SmmuFunctions.ARM_SMMU_WRITE_REG_SYNC, base + CR0ACK, Integer.BYTES));
	}

	private static Activation write(long address, int size) {
		return MemoryAccess.of(SmmuFunctions.ARM_SMMU_DEVICE_RESET, Access.WRITE, new IPA(address), size);
	}

	/** {@code arm_smmu_init_structures}: they are in Dom0's RAM, where an IPA is the PA, for no stage 2 is in front of the SMMU. */
	private record InitStructures(SmmuDevice device) implements Activation {

		@Override
		public Function function() {
			return SmmuFunctions.ARM_SMMU_INIT_STRUCTURES;
		}

		@Override
		public Transition step(Machine machine) {
			return structures(machine, device).map(made -> Transition.finish(machine, new Effect.Noted(made.text()), Result.OK))
					.orElseGet(() -> Transition.finish(machine, new Effect.Noted("no memory (-ENOMEM): the SMMU stays off"), Result.OK));
		}
	}

	private static Optional<SmmuStructures> structures(Machine machine, SmmuDevice device) {
		// PTM and RECINVSID; queues of at most 1 MiB
		return SmmuStructures.of(machine.memory(), machine.io().dom0(), device.features(),
				new Wish(device.base(), Smmu.Driver.DOM0, 6, 16, 15));
	}

	/** CR0.SMMUEN is 1. */
	private record SwitchedOn(SmmuDevice device) implements Activation {

		@Override
		public Function function() {
			return SmmuFunctions.ARM_SMMU_DEVICE_RESET;
		}

		@Override
		public Transition step(Machine machine) {
			return structures(machine, device).map(made -> Transition.finish(
					machine.withMemory(made.memory()).withIo(machine.io().with(made.smmu()).withDom0(made.left())),
					new Effect.Noted("the SMMU is on: all its streams abort until a driver's device is attached"), Result.OK))
					.orElseGet(() -> Transition.finish(machine, Result.OK));
		}
	}
}
