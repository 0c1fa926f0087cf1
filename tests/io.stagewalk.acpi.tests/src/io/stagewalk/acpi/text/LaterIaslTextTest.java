package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.TableModel;

/**
 * Text that iasl of 2021 to 2026 writes comes to the table that it was made of, though it has other names, shows fields that are of
 * the next structure, and leaves out what is of no field.
 */
class LaterIaslTextTest {
	private static final String HEADER = """
			[000h 0000 004h]                   Signature : "%s"    [A table]
			[004h 0004 004h]                Table Length : %08X
			[008h 0008 001h]                    Revision : %02X
			[009h 0009 001h]                    Checksum : 00
			[00Ah 0010 006h]                      Oem ID : "STAGEW"
			[010h 0016 008h]                Oem Table ID : "TEST    "
			[018h 0024 004h]                Oem Revision : 00000001
			[01Ch 0028 004h]             Asl Compiler ID : "INTL"
			[020h 0032 004h]       Asl Compiler Revision : 20250404

			""";
	private static final String GICC = """
			[024h 0036 004h]          Local Apic Address : 00000000
			[028h 0040 004h]       Flags (decoded below) : 00000000
			                         PC-AT Compatibility : 0

			[02Ch 0044 001h]               Subtable Type : 0B [Generic Interrupt Controller]
			[02Dh 0045 001h]                      Length : 50
			[02Eh 0046 002h]                    Reserved : 0000
			[030h 0048 004h]        CPU Interface Number : 00000001
			[034h 0052 004h]               Processor UID : 00000002
			[038h 0056 004h]       Flags (decoded below) : 00000001
			                           Processor Enabled : 1
			          Performance Interrupt Trigger Mode : 0
			          Virtual GIC Interrupt Trigger Mode : 0
			[03Ch 0060 004h]    Parking Protocol Version : 00000000
			[040h 0064 004h]       Performance Interrupt : 00000017
			[044h 0068 008h]              Parked Address : 0000000000000000
			[04Ch 0076 008h]                Base Address : 0000000000000000
			[054h 0084 008h]    Virtual GIC Base Address : 0000000000000000
			[05Ch 0092 008h] Hypervisor GIC Base Address : 0000000000000000
			[064h 0100 004h]       Virtual GIC Interrupt : 00000019
			[068h 0104 008h]  Redistributor Base Address : 0000000000000000
			[070h 0112 008h]                   ARM MPIDR : 0000000000000100
			[078h 0120 001h]            Efficiency Class : 00
			[079h 0121 001h]                    Reserved : 00
			[07Ah 0122 002h]      SPE Overflow Interrupt : 0015
			""";
	private static final String GICR_LENGTH = """

			[07Ch 0124 001h]               Subtable Type : 0E [Generic Interrupt Redistributor]
			[07Dh 0125 001h]                      Length : 10
			""";
	private static final String GICR_BASE = """
			[080h 0128 008h]                Base Address : 0000000040080001
			[088h 0136 004h]                      Length : 00020000
			""";

	private static TableModel read(String text) throws TextException {
		return TableText.read("later.dsl", text, Definitions.standard());
	}

	private static byte[] madt(String behindGicc, String reserved, String dump) throws TextException {
		return read(HEADER.formatted("APIC", 0x8c, 5) + GICC + behindGicc + GICR_LENGTH + reserved + GICR_BASE + dump).bytes();
	}

	private static byte[] expected() throws TextException {
		return madt("", "[07Eh 0126 002h]                    Reserved : 0000\n", "");
	}

	@Test
	void aFieldThatIsTheNextStructuresIsNone() throws Exception {
		var phantom = "[07Ch 0124 002h]              TRBE Interrupt : 100E\n";
		assertArrayEquals(expected(), madt(phantom, "[07Eh 0126 002h]                    Reserved : 0000\n", ""));
	}

	@Test
	void aFieldIsKeptWhereTheTextHasRoomForIt() throws Exception {
		var longer = (HEADER.formatted("APIC", 0x7e, 6) + GICC + "[07Ch 0124 002h]              TRBE Interrupt : 0016\n").replace("Length : 50",
				"Length : 52");
		var gicc = read(longer).bytes();
		assertEquals(0x7e, gicc.length);
		assertEquals(0x16, gicc[0x7c]);
	}

	@Test
	void aReservedFieldIsWhereTheOthersLeaveRoom() throws Exception {
		var shown = madt("", "[07Fh 0127 002h]                    Reserved : 0100\n", dump(expected()));
		assertArrayEquals(expected(), shown);
	}

	@Test
	void bytesThatALaterIaslShowsForThoseBehindANameAreThoseOfTheTable() throws Exception {
		var table = component("00 00 AB CD", "");
		var shown = component("49 4F 52 54", dump(table));
		assertArrayEquals(table, shown);
	}

	@Test
	void bytesBehindANameThatAreAnIdMappingTooCountOnce() throws Exception {
		var twice = component("00 00 AB CD 01 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00", "").length;
		assertEquals(component("00 00 AB CD", "").length, twice);
	}

	@Test
	void whatIsOfNoFieldComesFromTheDumpAtTheEnd() throws Exception {
		var zero = read(groups(""));
		assertEquals(0x68, zero.bytes().length);
		var said = zero.bytes();
		said[0x4d] = 0x5a;
		assertArrayEquals(said, read(groups(dump(said))).bytes());
	}

	@Test
	void fieldsThatGotNamesAreReadByBoth() throws Exception {
		var spcr = HEADER.formatted("SPCR", 80, 2) + SPCR;
		assertEquals(0x16e3600, read(spcr + "[04Ch 0076 004h]             Uart Clock Freq : 016E3600\n").root()
				.number("UART Clock Frequency").orElseThrow());
		assertEquals(0x16e3600, read(spcr + "[04Ch 0076 004h]                    Reserved : 016E3600\n").root()
				.number("UART Clock Frequency").orElseThrow());
	}

	@Test
	void aFieldThatWasTakenApartIsPutTogether() throws Exception {
		var apart = rootComplex("[051h 0081 002h]          PASID Capabilities : 1234\n[053h 0083 001h]                    Reserved : 56\n");
		assertArrayEquals(rootComplex("[051h 0081 003h]                    Reserved : 561234\n"), apart);
		assertEquals(0x56, apart[0x53]);
	}

	@Test
	void aBitThatGotAnIaslNameIsSetByItsLine() throws Exception {
		var bytes = rootComplex("[051h 0081 003h]                    Reserved : 000000\n");
		assertEquals(7, bytes[0x47]);
	}

	/** A named component with one ID mapping: its name ends at 0x58, and its mappings are 4 bytes behind that. */
	private static byte[] component(String padding, String dump) throws TextException {
		int bytes = (padding.length() + 1) / 3;
		return read(HEADER.formatted("IORT", 0x70, 0) + IORT.formatted(1) + """
				[030h 0048 001h]                        Type : 01
				[031h 0049 002h]                      Length : 0040
				[033h 0051 001h]                    Revision : 02
				[034h 0052 004h]                    Reserved : 00000000
				[038h 0056 004h]               Mapping Count : 00000001
				[03Ch 0060 004h]              Mapping Offset : 0000002C

				[040h 0064 004h]                  Node Flags : 00000000
				[044h 0068 008h]           Memory Properties : [IORT Memory Access Properties]
				[044h 0068 004h]             Cache Coherency : 00000001
				[048h 0072 001h]       Hints (decoded below) : 00
				                                   Transient : 0
				[049h 0073 002h]                    Reserved : 0000
				[04Bh 0075 001h] Memory Flags (decoded below) : 03
				[04Ch 0076 001h]           Memory Size Limit : 30
				[04Dh 0077 00Bh]                 Device Name : "\\_SB_.DEV0"
				[058h 0088 %03Xh]                     Padding : %s

				[05Ch 0092 004h]                  Input base : 00000001
				[060h 0096 004h]                    ID Count : 00000000
				[064h 0100 004h]                 Output Base : 00000100
				[068h 0104 004h]            Output Reference : 00000030
				[06Ch 0108 004h]       Flags (decoded below) : 00000000
				""".formatted(bytes, padding) + dump).bytes();
	}

	private static byte[] rootComplex(String reserved) throws TextException {
		return read(HEADER.formatted("IORT", 0x54, 0) + IORT.formatted(1) + """
				[030h 0048 001h]                        Type : 02
				[031h 0049 002h]                      Length : 0024
				[033h 0051 001h]                    Revision : 03
				[034h 0052 004h]                  Identifier : 00000000
				[038h 0056 004h]               Mapping Count : 00000000
				[03Ch 0060 004h]              Mapping Offset : 00000000

				[040h 0064 008h]           Memory Properties : [IORT Memory Access Properties]
				[040h 0064 004h]             Cache Coherency : 00000001
				[044h 0068 001h]       Hints (decoded below) : 00
				                                   Transient : 0
				                              Write Allocate : 0
				                               Read Allocate : 0
				                                    Override : 0
				[045h 0069 002h]                    Reserved : 0000
				[047h 0071 001h] Memory Flags (decoded below) : 03
				                                   Coherency : 1
				                            Device Attribute : 1
				               Ensured Coherency of Accesses : 1
				[048h 0072 004h]               ATS Attribute : 00000000
				[04Ch 0076 004h]          PCI Segment Number : 00000000
				[050h 0080 001h]           Memory Size Limit : 40
				""" + reserved).bytes();
	}

	/** Two ITS groups, the first with eight bytes behind its field. */
	private static String groups(String dump) {
		return HEADER.formatted("IORT", 0x68, 0) + IORT.formatted(2) + """
				[030h 0048 001h]                        Type : 00
				[031h 0049 002h]                      Length : 0020
				[033h 0051 001h]                    Revision : 00
				[034h 0052 004h]                    Reserved : 00000000
				[038h 0056 004h]               Mapping Count : 00000000
				[03Ch 0060 004h]              Mapping Offset : 00000000

				[040h 0064 004h]                    ItsCount : 00000001
				[044h 0068 004h]                 Identifiers : 00000000

				[050h 0080 001h]                        Type : 00
				[051h 0081 002h]                      Length : 0018
				[053h 0083 001h]                    Revision : 00
				[054h 0084 004h]                    Reserved : 00000000
				[058h 0088 004h]               Mapping Count : 00000000
				[05Ch 0092 004h]              Mapping Offset : 00000000

				[060h 0096 004h]                    ItsCount : 00000001
				[064h 0100 004h]                 Identifiers : 00000001
				""" + dump;
	}

	private static final String IORT = """
			[024h 0036 004h]                  Node Count : %08X
			[028h 0040 004h]                 Node Offset : 00000030
			[02Ch 0044 004h]                    Reserved : 00000000

			""";
	private static final String SPCR = """
			[024h 0036 001h]              Interface Type : 03
			[025h 0037 003h]                    Reserved : 000000

			[028h 0040 00Ch]        Serial Port Register : [Generic Address Structure]
			[028h 0040 001h]                    Space ID : 00 [SystemMemory]
			[029h 0041 001h]                   Bit Width : 20
			[02Ah 0042 001h]                  Bit Offset : 00
			[02Bh 0043 001h]        Encoded Access Width : 03 [DWord Access:32]
			[02Ch 0044 008h]                     Address : 0000000009000000

			[034h 0052 001h]              Interrupt Type : 08
			[035h 0053 001h]         PCAT-compatible IRQ : 00
			[036h 0054 004h]                   Interrupt : 00000021
			[03Ah 0058 001h]                   Baud Rate : 07
			[03Bh 0059 001h]                      Parity : 00
			[03Ch 0060 001h]                   Stop Bits : 01
			[03Dh 0061 001h]                Flow Control : 00
			[03Eh 0062 001h]               Terminal Type : 03
			[03Fh 0063 001h]                    Language : 00
			[040h 0064 002h]               PCI Device ID : FFFF
			[042h 0066 002h]               PCI Vendor ID : FFFF
			[044h 0068 001h]                     PCI Bus : 00
			[045h 0069 001h]                  PCI Device : 00
			[046h 0070 001h]                PCI Function : 00
			[047h 0071 004h]                   PCI Flags : 00000000
			[04Bh 0075 001h]                 PCI Segment : 00
			""";

	/** All bytes, as they stand at the end of what iasl writes. */
	private static String dump(byte[] bytes) {
		var text = new StringBuilder("\nRaw Table Data: Length ").append(bytes.length).append("\n\n");
		for (int at = 0; at < bytes.length; at += 16) {
			int end = Math.min(at + 16, bytes.length);
			text.append("    %04X: %s  // ...%n".formatted(at, HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, at, end)));
		}
		return text.toString();
	}
}
