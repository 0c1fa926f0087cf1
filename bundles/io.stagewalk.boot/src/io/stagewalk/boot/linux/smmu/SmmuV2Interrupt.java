package io.stagewalk.boot.linux.smmu;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.StreamMatchingSmmu;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.smmuv2.ContextFaultRegisters;
import io.stagewalk.translation.smmuv2.GlobalFaultRegisters;

/** Linux reads the registers in which an SMMUv2 has recorded a fault, says what they hold and clears them. Nothing is tried again. */
public final class SmmuV2Interrupt {
	private static final long GFSYNR0 = 0x50, GFSYNR1 = 0x54, GFSYNR2 = 0x58, CBFRSYNRA = 0x400, CB_FAR = 0x60, CB_FSYNR0 = 0x68;
	private static final int UNIDENTIFIED = 1 << 1;

	private SmmuV2Interrupt() {
	}

	/** A fault, and the registers that it leaves. @param handled what Linux does because of it */
	public record Recorded(Machine machine, Activation handled) {
	}

	/** {@code arm_smmu_global_fault}. */
	public static Recorded of(Machine machine, StreamMatchingSmmu smmu, GlobalFaultRegisters left) {
		long base = smmu.base().value();
		var memory = word(word(word(machine.memory(), base + ProbeSmmuV2.GFSR, left.gfsr()), base + GFSYNR0, left.gfsynr0()), base + GFSYNR1,
				left.gfsynr1());
		var said = String.format("%s: GFSR 0x%08x, GFSYNR0 0x%08x, GFSYNR1 0x%08x", (left.gfsr() & UNIDENTIFIED) != 0
				? String.format("Blocked unknown Stream ID 0x%x", left.gfsynr1()) : "Unexpected global fault", left.gfsr(),
						left.gfsynr0(), left.gfsynr1());
		return recorded(machine, memory, SmmuFunctions.ARM_SMMU_GLOBAL_FAULT, List.of(base + ProbeSmmuV2.GFSR, base + GFSYNR0, base + GFSYNR1,
				base + GFSYNR2), said);
	}

	/** {@code arm_smmu_context_fault}. */
	public static Recorded of(Machine machine, StreamMatchingSmmu smmu, ContextFaultRegisters left) {
		int bank = left.bank();
		long fsr = smmu.bank(bank, ProbeSmmuV2.CB_FSR);
		long far = smmu.bank(bank, CB_FAR);
		var memory = word(word(word(word(machine.memory(), fsr, left.fsr()), smmu.bank(bank, CB_FSYNR0), left.fsynr0()), far, (int) left.far()),
				far + Integer.BYTES, (int) (left.far() >>> Integer.SIZE));
		var said = String.format("Unhandled context fault: fsr=0x%x, iova=0x%08x, fsynr=0x%x, cb=%d", left.fsr(), left.far(), left.fsynr0(), bank);
		return recorded(machine, memory, SmmuFunctions.ARM_SMMU_CONTEXT_FAULT,
				List.of(fsr, smmu.bank(bank, CB_FSYNR0), far, smmu.page1(CBFRSYNRA + bank * 4L)), said);
	}

	private static Recorded recorded(Machine machine, SimulatedMemory memory, Function function, List<Long> registers, String said) {
		var calls = new ArrayList<Activation>();
		registers.forEach(register -> calls.add(MemoryAccess.read(function, register, Integer.BYTES)));
		calls.add(Act.note(function, said));
		calls.add(MemoryAccess.of(function, Access.WRITE, new IPA(registers.getFirst()), Integer.BYTES));
		return new Recorded(machine.withMemory(memory), Routine.of(function, calls));
	}

	private static SimulatedMemory word(SimulatedMemory memory, long address, int value) {
		var bytes = new byte[] { (byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24) };
		return memory.withPresent(AddressRange.ofLength(address, Integer.BYTES).toPages()).writeBytes(address, bytes);
	}
}
