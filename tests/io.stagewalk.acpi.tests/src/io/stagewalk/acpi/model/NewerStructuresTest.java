package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.acpi.definition.Definitions;

/** Structures that came after iasl 20200925, which therefore cannot say whether their definitions are right: their sizes can. */
class NewerStructuresTest {
	private static final int HEADER = 36;

	/** Lengths are those that the specification (ACPI 6.6) has for each structure. */
	@ParameterizedTest
	@CsvSource({
			"APIC, 0x0B, 82, 8", "APIC, 0x10, 16, 8", "APIC, 0x10, 24, 8", "APIC, 0x11, 15, 8", "APIC, 0x12, 23, 8",
			"APIC, 0x13, 21, 8", "APIC, 0x14, 13, 8", "APIC, 0x15, 19, 8", "APIC, 0x16, 17, 8", "APIC, 0x17, 14, 8",
			"APIC, 0x18, 36, 8", "APIC, 0x19, 16, 8", "APIC, 0x1A, 36, 8", "APIC, 0x1B, 36, 8", "APIC, 0x80, 40, 8",
			"SRAT, 6, 32, 12", "SRAT, 7, 20, 12", "PCCT, 5, 96, 12", "PPTT, 1, 28, 0" })
	void aStructureOfTheSpecificationsLengthIsUsedUp(String table, int type, int length, int fixed) {
		var structure = structure(table, type, length, fixed);
		assertTrue(structure.children().stream().noneMatch(Unknown.class::isInstance), () -> structure.children().toString());
		assertEquals(List.of(), structure.problems());
		assertEquals(length, structure.children().getLast().end() - structure.offset());
	}

	@ParameterizedTest
	@CsvSource({
			"APIC, 0x0B, 82, 8", "APIC, 0x11, 15, 8", "APIC, 0x12, 23, 8", "APIC, 0x13, 21, 8", "APIC, 0x14, 13, 8",
			"APIC, 0x15, 19, 8", "APIC, 0x16, 17, 8", "APIC, 0x18, 36, 8", "APIC, 0x19, 16, 8", "APIC, 0x1A, 36, 8",
			"APIC, 0x1B, 36, 8", "SRAT, 6, 32, 12", "SRAT, 7, 20, 12", "PCCT, 5, 96, 12", "PPTT, 1, 28, 0" })
	void aStructureThatIsLongerHasBytesThatAreNotKnown(String table, int type, int length, int fixed) {
		var last = structure(table, type, length + 1, fixed).children().getLast();
		assertTrue(last instanceof Unknown, last::toString);
		assertEquals(1, last.length());
	}

	@Test
	void aSecureDeviceSaysWhichComponentsMakeItSecure() {
		var name = "\\_SB.X\0".getBytes(StandardCharsets.ISO_8859_1);
		int components = 16 + name.length;
		int length = components + 19 + 4 + 24;
		var device = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		device.put((byte) 0).put((byte) 0b11).putShort((short) length).putShort((short) 16).putShort((short) name.length);
		device.putInt(0).putShort((short) components).putShort((short) (length - components)).put(name);
		device.put((byte) 0).put((byte) 0).putShort((short) 23).putShort((short) 19).putShort((short) 4).putInt(0);
		device.putShort((short) 7).put(new byte[5]).put("ABC\0".getBytes(StandardCharsets.ISO_8859_1));
		device.put((byte) 1).put((byte) 0).putShort((short) 24).putInt(0).putLong(0x1000).putLong(0x2000);
		var structure = model("SDEV", device.array()).root().groups("Secure Device Structure").getFirst();
		assertEquals("\\_SB.X", structure.field("Namepath").orElseThrow().text());
		var found = structure.groups("Secure Access Component");
		assertEquals(List.of("ID-based", "Memory-based"), found.stream().map(Group::name).toList());
		assertEquals("ABC", found.getFirst().field("Hardware ID").orElseThrow().text());
		assertEquals(0x2000, found.getLast().number("Memory Length").orElseThrow());
	}

	/** @param fixed bytes of the table between its header and its structures */
	private static Group structure(String table, int type, int length, int fixed) {
		var bytes = new byte[fixed + length];
		bytes[fixed] = (byte) type;
		bytes[fixed + 1] = (byte) length;
		return model(table, bytes).groups().stream().filter(group -> group.offset() == HEADER + fixed).findFirst().orElseThrow();
	}

	private static TableModel model(String signature, byte[] body) {
		var bytes = ByteBuffer.allocate(HEADER + body.length).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(signature.getBytes(StandardCharsets.ISO_8859_1)).putInt(bytes.capacity());
		bytes.position(HEADER).put(body);
		return TableModel.of(signature, bytes.array(), Definitions.standard());
	}
}
