package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.smmu.SMMUv3;

/** The registers of an SMMU beside an image: where they may stand, and what is said where they are not as they should be. */
class SmmuImageRegistersTest {
	private static final String REGISTERS = """
			{"IDR0": "0xd40101a", "IDR1": "0x2730010", "IDR3": null, "IDR5": "0x74", "CR0": "0xd", "CR2": "0x6",
			"STRTAB_BASE": "0x4000000063459000", "STRTAB_BASE_CFG": "0x10210"}""";

	private static SMMUv3 read(String text) throws ImageException {
		return SmmuImageRegisters.of(RegisterFile.of("registers.json", text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "smmu", "regs" })
	void standInEitherPlace(String name) throws Exception {
		var registers = read("{\"" + name + "\": " + REGISTERS + "}").registers();
		assertTrue(registers.smmuen() && registers.recinvsid() && registers.isTwoLevel());
		assertEquals(8, registers.split());
		assertEquals(16, registers.log2Size());
		assertEquals(new PA(0x63459000L), registers.streamTable());
		assertEquals(0, registers.features().idr3());
		assertEquals(0, registers.gbpa());
	}

	@Test
	void areThoseOfTheRecording() throws Exception {
		var registers = SmmuImageRegisters.read(Repository.recording("x420-opreg-bert").resolve("registers.json")).registers();
		assertEquals(new PA(0x63459000L), registers.streamTable());
		assertEquals(0xd40101a, registers.features().idr0());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{} | smmu: expected an object with the registers of an SMMUv3, here or as \"regs\"",
			"{\"smmu\": 1} | smmu: expected an object",
			"{\"smmu\": {\"IDR0\": \"0x1\"}} | smmu.IDR1: expected the register's value",
			"{\"regs\": {\"IDR0\": \"0x1\", \"IDR1\": \"0x100000000\"}} | regs.IDR1: expected a value of 32 bits, found 0x100000000",
			"{\"regs\": {\"IDR0\": \"1\"}} | regs.IDR0: expected null or a string of 0x and 1 to 16 hexadecimal digits, found \"1\"" })
	void whatIsWrongIsNamed(String text, String message) {
		assertEquals("registers.json: " + message, assertThrows(ImageException.class, () -> read(text)).getMessage());
	}
}
