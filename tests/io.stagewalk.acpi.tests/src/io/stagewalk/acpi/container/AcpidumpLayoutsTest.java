package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;

/** All versions of acpidump have written tables somewhat alike. */
class AcpidumpLayoutsTest {
	private static final String OLD = """
			BOOT @ 0x1ffec040
			  0000: 42 4f 4f 54 28 00 00 00 01 5a 41 53 55 53 20 20  BOOT(....ZASUS \s
			  0010: 41 37 56 31 33 33 2d 43 31 30 30 30 4d 53 46 54  A7V133-C1000MSFT
			  0020: 31 30 31 31 3a 00 00 00                          1011:...

			RSD PTR @ 0xf6a80
			  0000: 52 53 44 20 50 54 52 20 88 41 53 55 53 20 20 00  RSD PTR .ASUS  .
			  0010: 00 c0 fe 1f                                      ....

			""";
	private static final String NEW = """
			BOOT @ 0x000000001FFEC040
			    0000: 42 4F 4F 54 28 00 00 00 01 5A 41 53 55 53 20 20  BOOT(....ZASUS \s
			    0010: 41 37 56 31 33 33 2D 43 31 30 30 30 4D 53 46 54  A7V133-C1000MSFT
			    0020: 31 30 31 31 3A 00 00 00                          1011:...

			RSD  @ 0x00000000000F6A80
			    0000: 52 53 44 20 50 54 52 20 88 41 53 55 53 20 20 00  RSD PTR .ASUS  .
			    0010: 00 C0 FE 1F                                      ....

			""";
	@TempDir
	private Path folder;

	@Test
	void theOldAndTheNewLayoutSayTheSame() throws Exception {
		var tables = read(OLD).tables();
		assertEquals(read(NEW).tables(), tables);
		assertEquals(List.of("boot.dat", "rsdp.dat"), tables.stream().map(Table::file).toList());
		assertEquals(Optional.of(new PA(0xf6a80)), tables.get(1).address());
		assertEquals(40, tables.get(0).length());
		assertEquals(0x1f, tables.get(1).bytes()[19]);
	}

	@Test
	void theNewLayoutIsWhatIsWritten() throws Exception {
		assertEquals(NEW, new String(AcpidumpText.write(read(OLD)).files().get(Output.SELF), StandardCharsets.US_ASCII));
	}

	@Test
	void anOemNameMayStandBehindTheSignature() throws Exception {
		var text = OLD.replace("RSD PTR @", "RSDP \"Nvidia\" @");
		assertEquals(read(OLD).tables(), read(text).tables());
		assertEquals(read(NEW).tables(), read(NEW.replace("RSD  @", "RSDP @")).tables());
	}

	@Test
	void lineEndsAndCodesDoNotMatter() throws Exception {
		var wanted = read(NEW).tables();
		assertEquals(wanted, read(NEW.replace("\n", "\r\n")).tables());
		assertEquals(wanted, read(NEW.replace("\n", "\r")).tables());
		assertEquals(wanted, read(NEW.replace("\n", "\r\n"), "\ufeff", StandardCharsets.UTF_16LE).tables());
		assertEquals(wanted, read(NEW, "\ufeff", StandardCharsets.UTF_16BE).tables());
		assertEquals(wanted, read(NEW, "\ufeff", StandardCharsets.UTF_8).tables());
	}

	@Test
	void otherLinesBetweenTheTablesAreSkipped() throws Exception {
		var noise = "root@host:~# acpidump\n[    0.000000] ACPI: RSDP 0x00000000000F6A80\n" + "x".repeat(10_000) + "\n";
		assertEquals(read(NEW).tables(), read(noise + NEW.replace("\n\n", "\n" + noise)).tables());
	}

	/** Two machines, or the same twice. */
	@Test
	void aSecondDumpAddsWhatIsNew() throws Exception {
		var twice = read(OLD + NEW);
		assertEquals(read(NEW).tables(), twice.tables());
		assertEquals(List.of(file() + ": line 10: BOOT stands here again", file() + ": line 15: RSD stands here again"), twice.notes());
		var other = read(NEW + NEW.replace("1FFEC040", "2FFEC040"));
		assertEquals(List.of("boot1.dat", "rsdp.dat", "boot2.dat"), other.tables().stream().map(Table::file).toList());
	}

	@Test
	void severalTablesOfOneSignatureAreNumbered() throws Exception {
		var contents = Contents.of(List.of(Machines.table("a.dat", Machines.bytes("SSDT", 40)), Machines.table("b.dat",
				Machines.bytes("SSDT", 48)),
				Machines.table("c.dat", Machines.bytes("FACP", 120))));
		var read = read(new String(AcpidumpText.write(contents).files().get(Output.SELF), StandardCharsets.US_ASCII));
		assertEquals(List.of("ssdt1.dat", "ssdt2.dat", "facp.dat"), read.tables().stream().map(Table::file).toList());
	}

	/** Where the machine does not tell addresses, as for tables from sysfs, 0 stands in their place. */
	@Test
	void anAddressOfZeroIsNone() throws Exception {
		assertEquals(Optional.empty(), read(NEW.replace("000000001FFEC040", "0000000000000000")).tables().getFirst().address());
	}

	/** The letters beside a short line may look like bytes. */
	@Test
	void lettersAreNotTakenForBytes() throws Exception {
		var bytes = Machines.bytes("SSDT", 44);
		System.arraycopy("ab cd ef 01 ".getBytes(StandardCharsets.US_ASCII), 0, bytes, 32, 12);
		var contents = Contents.of(List.of(Machines.table("ssdt.dat", bytes)));
		var read = read(new String(AcpidumpText.write(contents).files().get(Output.SELF), StandardCharsets.US_ASCII));
		assertArrayEquals(bytes, read.tables().getFirst().bytes());
	}

	@Test
	void offsetsPassFourDigits() throws Exception {
		var contents = Contents.of(List.of(Machines.table("ssdt.dat", Machines.bytes("SSDT", 0x10011))));
		var text = new String(AcpidumpText.write(contents).files().get(Output.SELF), StandardCharsets.US_ASCII);
		assertEquals("   10010: 00                                               .",
				text.lines().filter(line -> line.contains("10010:")).findFirst().get());
		assertArrayEquals(contents.tables().getFirst().bytes(), read(text).tables().getFirst().bytes());
	}

	@Test
	void aMissingLineIsToldWithItsPlace() {
		var text = NEW.lines().filter(line -> !line.contains("0010: 41")).toList();
		var wrong = assertThrows(ContainerException.class, () -> read(String.join("\n", text)));
		assertEquals(file() + ": line 3: expected offset 10 of BOOT, found 0020", wrong.getMessage());
	}

	@Test
	void aTableCutShortIsTold() {
		var text = NEW.lines().filter(line -> !line.contains("0020: 31")).toList();
		var wrong = assertThrows(TableException.class, () -> read(String.join("\n", text)));
		assertEquals("table at 0x1ffec040: offset 0x20: header: expected 36 bytes, found 32", wrong.getMessage());
	}

	@Test
	void aHeaderWithoutBytesIsNoted() throws Exception {
		assertEquals(List.of(file() + ": line 1: no bytes of FACS follow"), read("FACS @ 0x1234\n\n" + NEW).notes());
	}

	@Test
	void moreTablesThanAnyMachineHasAreRefused() throws Exception {
		var many = "FACS @ 0x1234\n".repeat(Platform.MAX_TABLES);
		assertEquals(Platform.MAX_TABLES - 2, read(many.substring(28) + NEW).notes().size());
		assertThrows(ContainerException.class, () -> read(many + NEW));
	}

	@Test
	void textWithoutTablesIsRefused() throws Exception {
		Files.writeString(file(), "FACP @ 0x1234\nnothing\n  0000: 46 41\n");
		assertThrows(ContainerException.class, () -> Container.at(file()));
		assertThrows(ContainerException.class, () -> new AcpidumpText(Files.writeString(file(), "nothing")).read());
	}

	private Path file() {
		return folder.resolve("acpidump.txt");
	}

	private Contents read(String text) throws Exception {
		return read(text, "", StandardCharsets.ISO_8859_1);
	}

	private Contents read(String text, String mark, Charset charset) throws Exception {
		Files.writeString(file(), mark + text, charset);
		return Container.at(file()).read();
	}
}
