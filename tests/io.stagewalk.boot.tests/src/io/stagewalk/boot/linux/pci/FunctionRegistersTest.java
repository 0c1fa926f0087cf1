package io.stagewalk.boot.linux.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.machine.EcamOps;
import io.stagewalk.memory.AddressRange;

/** Registers of functions that Linux does not look at, and the space of machines that it knows. */
class FunctionRegistersTest {
	private static final long ECAM = 0x50_0000_0000L;
	private static final AddressRange CONTROLLER = AddressRange.ofLength(0x1f2b_0000L, 0x1_0000);

	private static ConfigWindow space(EcamOps ops) {
		return new ConfigWindow(0, new BusRange(0, 0x38), ECAM, ops);
	}

	private static List<Integer> hidden(FunctionRegisters registers) {
		return IntStream.range(0, 0x1000).filter(register -> !registers.reaches(register)).boxed().toList();
	}

	@Test
	void xGenesRootPortHasNoFirstTwoBars() {
		var space = space(new EcamOps.XGene(CONTROLLER));
		assertEquals(IntStream.range(0x10, 0x18).boxed().toList(), hidden(space.registers(0, 0, 0)));
		assertEquals(List.of(), hidden(space.registers(1, 0, 0)));
		assertFalse(space.registers(0, 1, 0).reaches(0));
	}

	@Test
	void thundersRootPortEndsAfterHalfAPage() {
		var space = space(new EcamOps.ThunderPem(CONTROLLER));
		assertEquals(IntStream.range(0x800, 0x1000).boxed().toList(), hidden(space.registers(0, 0, 0)));
		assertEquals(List.of(), hidden(space.registers(1, 0, 0)));
	}

	@Test
	void allOthersAreLookedAt() {
		assertEquals(List.of(), hidden(space(EcamOps.GENERIC).registers(0, 0, 0)));
	}

	/** A bus of it takes 16 MiB, of which no other bridge gets anything. */
	@Test
	void thundersSpaceIsTakenAsAWhole() {
		assertEquals(AddressRange.ofLength(ECAM, 0x39L << 24), space(new EcamOps.ThunderPem(CONTROLLER)).range());
		assertEquals(AddressRange.ofLength(ECAM, 0x39L << 20), space(EcamOps.GENERIC).range());
	}
}
