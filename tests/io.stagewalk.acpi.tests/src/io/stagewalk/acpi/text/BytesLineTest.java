package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;

/** Fields that iasl writes as one line of bytes: the parameters of a TPM's start method from revision 4 on. */
class BytesLineTest {
	private static final int PARAMETERS = 52;

	@Test
	void theFieldsAreThoseOfTheStartMethod() throws Exception {
		var smc = tpm(11).root().group("Method Parameters").orElseThrow();
		assertEquals(0x1234_5678L, smc.value("SMC Function ID"));
		assertEquals(PARAMETERS + 8, smc.required("SMC Function ID").offset());
		assertEquals(7, tpm(15).root().group("Method Parameters").orElseThrow().value("FF-A Partition ID"));
		assertEquals(12, tpm(6).root().group("Method Parameters").orElseThrow().required("Start Method Specific Parameters").length());
	}

	@Test
	void theTextHasOneLineAndTheFieldsInComments() throws Exception {
		var text = TableText.write(tpm(11));
		assertTrue(text.contains("Method Parameters : 1D 00 07 00 01 02 00 00 78 56 34 12\n"), text);
		assertTrue(text.contains("/* Function ID : 12345678 */\n"), text);
		assertArrayEquals(tpm(11).bytes(), TableText.read("tpm2", text, Definitions.standard()).bytes());
	}

	@Test
	void aLineOfAnotherLengthIsRefusedWithBoth() throws Exception {
		var text = TableText.write(tpm(11));
		assertEquals("tpm2:%d: expected 12 bytes for Method Parameters, found 11".formatted(line(text)), refused(text, "34 12", "34"));
		assertEquals("tpm2:%d: expected 12 bytes for Method Parameters, found 13".formatted(line(text)), refused(text, "34 12", "34 12 00"));
	}

	private static int line(String text) {
		return (int) text.substring(0, text.indexOf("Method Parameters")).lines().count();
	}

	private static String refused(String text, String old, String now) {
		return assertThrows(TextException.class, () -> TableText.read("tpm2", text.replace(old, now), Definitions.standard())).getMessage();
	}

	/** With the same twelve bytes of parameters, whatever the method. */
	private static TableModel tpm(int method) throws Exception {
		var bytes = Arrays.copyOf(new byte[] { 'T', 'P', 'M', '2', 0, 0, 0, 0, 4 }, 76);
		bytes[48] = (byte) method;
		System.arraycopy(new byte[] { 0x1d, 0, 7, 0, 1, 2, 0, 0, 0x78, 0x56, 0x34, 0x12 }, 0, bytes, PARAMETERS, 12);
		return new TableEdit(TableModel.of("tpm2", bytes, Definitions.standard()), Follow.EVERYTHING).completed().table();
	}
}
