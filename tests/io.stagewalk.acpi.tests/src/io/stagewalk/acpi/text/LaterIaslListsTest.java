package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.TableModel;

/** Lists that iasl 20260408 writes with other names, in another order or without a heading are read as what they are. */
class LaterIaslListsTest {
	private static final String HEADER = """
			[000h 0000 004h]                   Signature : "%s"    [A table]
			[004h 0004 004h]                Table Length : %08X
			[008h 0008 001h]                    Revision : 01
			[009h 0009 001h]                    Checksum : 00
			[00Ah 0010 006h]                      Oem ID : "STAGEW"
			[010h 0016 008h]                Oem Table ID : "TEST    "
			[018h 0024 004h]                Oem Revision : 00000001
			[01Ch 0028 004h]             Asl Compiler ID : "INTL"
			[020h 0032 004h]       Asl Compiler Revision : 20260408

			""";
	private static final String ENTRIES = """
			Virtualization Info : 00000000
			Reserved : 0000000000000000
			Subtable Type : 10 [Hardware Definition Block (IVHD)]
			Flags (decoded below) : 00
			Iotlb Support : 1
			Length : 0024
			DeviceId : 0002
			Capability Offset : 0040
			Base Address : 00000000FED80000
			PCI Segment Group : 0000
			Virtualization Info : 0000
			Feature Reporting : 00000000
			Subtable Type : 42 [Device Entry: Alias Select]
			Device ID : FF00
			Data Setting (decoded below) : 00
			NMIPass : 1
			Reserved : 0
			System MGMT : 3
			LINT0 Pass : 1
			LINT1 Pass : 0
			Reserved : 00
			Source Used Device ID : 00A5
			Reserved : 00
			Subtable Type : 04 [Device Entry: End of Range]
			Device ID : FFFE
			Data Setting (decoded below) : 00
			Subtable Type : 20 [Memory Definition Block (IVMD)]
			Flags (decoded below) : 00
			Readable : 1
			Exclusion Range : 1
			Length : 0020
			DeviceId : 1122
			Auxiliary Data : 0000
			Reserved : 0000000000000000
			Start Address : 0000000000001000
			Memory Length : 0000000000002000
			""";

	private static String body(String signature, int length, String text) throws TextException {
		var bytes = TableText.read("later.dsl", HEADER.formatted(signature, length) + text, Definitions.standard()).bytes();
		assertEquals(length, bytes.length);
		return hex(bytes);
	}

	private static String completed(String signature, int length, String text) throws Exception {
		var edited = TableText.complete("later.dsl", HEADER.formatted(signature, 0) + text, Definitions.standard()).table().bytes();
		assertEquals(length, edited.length);
		return hex(edited);
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(Arrays.copyOfRange(bytes, 0x24, bytes.length));
	}

	@Test
	void aSecureComponentStandsBeforeTheNameOfItsDevice() throws Exception {
		var text = """
				Subtable Type : 00 [Namespace Device]
				Flags (decoded below) : 02
				Allow handoff to unsecure OS : 0
				Secure access components present : 1
				Length : 002B
				Device ID Offset : 0023
				Device ID Length : 0004
				Vendor Data Offset : 0027
				Vendor Data Length : 0004
				Secure Access Components Offset : 0010
				Secure Access Components Length : 0013
				Secure Component Type : 00
				Flags (decoded below) : 00
				Length : 0013
				Hardware ID Offset : 0000
				Hardware ID Length : 0000
				Subsystem ID Offset : 0000
				Subsystem ID Length : 0000
				Hardware Revision : 0809
				Hardware Rev Present : 0A
				Class Code Present : 0B
				PCI Base Class : 0C
				PCI SubClass : 0D
				PCI Programming Xface : 0E
				Namepath : "\\AB"
				Vendor Data : 11 22 33 44
				""";
		assertEquals("00022b00" + "2300040027000400" + "10001300" + "00001300" + "0000000000000000" + "09080a0b0c0d0e" + "5c414200"
				+ "11223344", body("SDEV", 0x4f, text));
	}

	@Test
	void oneBadSecureComponentLeavesTheRestOfItsDevice() throws Exception {
		var bytes = HexFormat.of().parseHex("53444556" + "47000000" + "0100" + "535441474557" + "5445535420202020" + "01000000" + "494e544c"
				+ "01000000" + "00022300" + "1b00040000000000" + "10000b00" + "00000000" + "01000302050407" + "5c414200" + "00000000");
		var table = TableModel.of("sdev.dat", bytes, Definitions.standard());
		assertTrue(TableText.write(table).contains("Namepath : \"\\AB\""), TableText.write(table));
	}

	@Test
	void anEntryOfAnIommuIsNoBlock() throws Exception {
		var expected = "00000000" + "0000000000000000" + "10102400" + "02004000" + "0000d8fe00000000" + "00000000" + "00000000"
				+ "4200ff74" + "00a50000" + "04feff00" + "200a2000" + "22110000" + "0000000000000000" + "0010000000000000" + "0020000000000000";
		assertEquals(expected, body("IVRS", 0x74, ENTRIES));
		assertEquals(expected, completed("IVRS", 0x74, ENTRIES));
	}

	@Test
	void mappingsOfARootComplexHaveNoHeading() throws Exception {
		var mapping = """
				Source ID Base : 00000000
				Number of IDs : 0000FFFF
				Destination Device ID Base : 00000000
				Destination IOMMU Offset : 00000030
				Flags : 00000001

				""";
		assertEquals("01000000" + "30000000" + "00000000" + "01013c00" + "00000100" + "00000000" + "00000000" + "14000200"
				+ "00000000ffff0000000000003000000001000000".repeat(2), body("RIMT", 0x6c, """
				Number of RIMT Nodes : 00000001
				Offset to RIMT Node Array : 00000030
				Reserved : 00000000
				Type : 01
				Revision : 01
				Length : 003C
				Reserved : 0000
				ID : 0001
				Flags : 00000000
				Reserved : 0000
				PCIe Segment number : 0000
				ID mapping array offset : 0014
				Number of ID mappings : 0002
				""" + mapping + mapping));
	}

	@Test
	void aDomainIsNoStructureOfTheOneBefore() throws Exception {
		var domain = """
				Type : 00 [RMDD]
				Length : 0000
				Flags (decoded below) : 0001
				L3 Domain : 1
				I/O L3 Domain : 0
				I/O L3 Slices : 0000
				I/O L3 Sets : 00
				I/O L3 Ways : 00
				Reserved : 0000000000000000
				Domain ID : 0001
				Maximum supported RMID : 0000010F
				Control Register Base Address : 0000000000001000
				Control Register Base Size : 0001
				Type : 01 [CACD]
				Length : 0000
				Reserved : 0000
				Domain ID : 0001
				X2ApicID : 00000100
				""";
		var made = "00002e00" + "0100" + "00000000" + "0000000000000000" + "0100" + "0f010000" + "0010000000000000" + "0100"
				+ "01000c00" + "00000100" + "00010000";
		var all = "00000000" + "00".repeat(24) + made.repeat(2);
		assertEquals(all, completed("ERDT", 0x40 + made.length(), """
				Maximum supported CLOSID : 00000000
				Reserved : 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
				""" + domain + domain));
	}
}
