package io.stagewalk.translation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.Stage2Walker;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * The engine's stage 2 against the architecture, where stage 1 is off: the same output or the same fault at the same level.
 * What it does not have yet is left out: other granules than 4 KiB, 52-bit addresses, hardware updates,
 * big-endian tables.
 */
class EngineStage2Test {
	private static final long PAR_F = 1;
	private static final long PAR_S = 1L << 9;
	private static final int COMPARED_AT_LEAST = 50;

	static Stream<Cpu> cpus() {
		return Cpu.ALL.stream();
	}

	@ParameterizedTest
	@MethodSource("cpus")
	void agreesWithTheArchitecture(Cpu cpu, TestReporter reporter) throws IOException {
		var stored = StoredResults.read(cpu);
		var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
		for (int i = 0; i < stored.cases(); i++) {
			var machine = stored.of(cpu, i).machine();
			if (!isCovered(machine.registers()) || !isOfTheMachine(cpu, machine.registers())) {
				continue;
			}
			for (var probe : machine.probes()) {
				long par = new NaiveWalker().par(machine, probe);
				// above, a tag is taken off before stage 2
				boolean ofStage2 = ((par & PAR_F) == 0 || (par & PAR_S) != 0) && probe.address() >>> 48 == 0;
				if (probe.operation().isTwoStage() && par >>> 56 != Translator.EXCEPTION >>> 56 && ofStage2) {
					assertEquals(expected(par), actual(machine, probe), () -> cpu.name() + " case, " + probe + "\n" + machine);
					outcomes.merge((par & PAR_F) == 0 ? Outcome.TRANSLATED : Outcome.FAULT, 1, Integer::sum);
				}
			}
		}
		reporter.publishEntry(cpu.name(), outcomes.toString());
		for (var outcome : Outcome.values()) {
			assertTrue(outcomes.getOrDefault(outcome, 0) >= COMPARED_AT_LEAST, outcomes.toString());
		}
	}

	private enum Outcome {
		TRANSLATED, FAULT
	}

	/** HCR_EL2: VM set; DC, TGE and E2H clear. SCTLR_EL1.M, SCTLR_EL2.EE and VTCR_EL2.{TG0, HA, HD, DS} clear. */
	private static boolean isCovered(Map<Register, Long> registers) {
		return Register.HCR_EL2.bit(registers, 0) && !Register.HCR_EL2.bit(registers, 12) && !Register.HCR_EL2.bit(registers, 27)
				&& !Register.HCR_EL2.bit(registers, 34) && !Register.SCTLR_EL1.bit(registers, 0)
				&& !Register.SCTLR_EL2.bit(registers, 25) && Register.VTCR_EL2.field(registers, 14, 2) == 0
				&& Register.VTCR_EL2.field(registers, 21, 2) == 0 && !Register.VTCR_EL2.bit(registers, 32);
	}

	/** The output size is one that the CPU has, up to 48 bits; small tables (SL0 = 3) are left out. */
	private static boolean isOfTheMachine(Cpu cpu, Map<Register, Long> registers) {
		int outputSize = Register.VTCR_EL2.field(registers, 16, 3);
		return outputSize <= 5 && outputSize <= (cpu.mmfr0() & 0xf) && Register.VTCR_EL2.field(registers, 6, 2) != 3;
	}

	private static String expected(long par) {
		return (par & PAR_F) == 0 ? "PA 0x%x".formatted(par & 0x000f_ffff_ffff_f000L) : "fault 0x%02x".formatted(par >>> 1 & 0x3f);
	}

	private static String actual(AtCase machine, Probe probe) {
		Stage2Regime regime;
		try {
			regime = Stage2Regime.of(new VTTBR(Register.VTTBR_EL2.value(machine.registers())),
					new VTCR(Register.VTCR_EL2.value(machine.registers())));
		} catch (IllegalArgumentException inconsistent) {
			return "fault 0x04";
		}
		var access = probe.operation().isWrite() ? Access.WRITE : Access.READ;
		return switch (new Stage2Walker(new Memory(machine.memory()), regime).walk(new IPA(probe.address()), access)) {
			case Translation.Translated translated -> "PA 0x%x".formatted(translated.output().value() & ~0xfffL);
			case Translation.Fault fault -> "fault 0x%02x".formatted(fault.kind().statusCode(fault.level()));
		};
	}

	private record Memory(Map<Long, Long> words) implements PhysicalMemory {
		@Override
		public boolean isPresent(long address) {
			return Machine.isPresent(address);
		}

		@Override
		public long read64(long address) {
			return words.getOrDefault(address, 0L);
		}
	}
}
