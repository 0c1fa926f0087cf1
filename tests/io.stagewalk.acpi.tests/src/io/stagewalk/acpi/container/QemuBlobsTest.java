package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.container.LoaderCommand.AddChecksum;
import io.stagewalk.acpi.container.LoaderCommand.AddPointer;
import io.stagewalk.acpi.container.LoaderCommand.Allocate;
import io.stagewalk.acpi.container.LoaderCommand.Unknown;
import io.stagewalk.acpi.container.LoaderCommand.WritePointer;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/** QEMU's linker script is carried out as firmware does it, and whatever it says, it does no more than that. */
@Timeout(60)
class QemuBlobsTest {
	private static final Map<String, byte[]> FILES = Map.of("a", new byte[256], "b", new byte[64], "etc/acpi/rsdp",
			Machines.rsdp(0, 0x40));
	@TempDir
	private Path folder;

	@Test
	void tablesOfARealQemuHoldWhereverTheyAreLoaded() throws Exception {
		RealFirmware.blobs(folder);
		for (long base : new long[] {0, 0x1000_0000L, 0xffee_0000L, 0x12_3456_0000L, -0x100_0000L}) {
			if (base != 0) {
				Files.writeString(folder.resolve("load-addresses.json"), String.format(
						"{\"etc/acpi/tables\": {\"address\": \"0x%x\"}, \"etc/acpi/rsdp\": {\"address\": \"0x%x\"}}", base, base + 0x2_0000L));
			}
			var contents = Container.at(folder).read();
			assertEquals(List.of(), contents.notes());
			assertEquals(11, contents.tables().size());
			assertTrue(contents.tables().stream().allMatch(table -> table.checksum() == Checksum.HOLDS));
			if (base != 0) {
				assertEquals(new PA(base + 0x2_0000L), contents.tables().getFirst().address().orElseThrow());
			}
		}
	}

	/** The HEST points into a file that is no table, and QEMU wants to know where that is. */
	@Test
	void filesThatAreNoTablesAreLoadedToo() throws Exception {
		RealFirmware.blobsWithErrorSources(folder);
		Files.writeString(folder.resolve("load-addresses.json"), "{\"etc/hardware_errors\": {\"address\": \"0x12345000\"}}");
		var contents = Container.at(folder).read();
		assertEquals(List.of(folder.resolve("etc/table-loader")
				+ ": command at offset 0x680: QEMU is told 0x12345000 at offset 0 of etc/hardware_errors_addr"), contents.notes());
		var source = TableModel.of(contents.platform().table("HEST").orElseThrow()).root().group("Error Source").orElseThrow();
		assertEquals(0x1234_5000L, source.group("Error Status Address").orElseThrow().value("Address"));
	}

	@Test
	void filesMayLieAsLinuxShowsThem() throws Exception {
		RealFirmware.blobs(folder);
		var wanted = Container.at(folder).read().tables();
		var shown = folder.resolve("qemu_fw_cfg");
		for (var name : List.of("etc/acpi/tables", "etc/acpi/rsdp", "etc/table-loader")) {
			Files.createDirectories(shown.resolve("by_name").resolve(name));
			Files.copy(folder.resolve(name), shown.resolve("by_name").resolve(name).resolve("raw"));
		}
		assertEquals(wanted, Container.at(shown).read().tables());
		assertEquals(wanted, Container.at(shown.resolve("by_name")).read().tables());
		assertEquals(wanted, Container.at(folder.resolve("etc")).read().tables());
	}

	/** A dump may say that tables lie in both halves of the address space. */
	@Test
	void tablesMayLieHalfTheAddressSpaceApart() throws Exception {
		var low = TableBytes.of("SSDT").zeros(0x100).build().at(new PA(0x1_0000));
		var middle = TableBytes.of("SSDT").u32(1).build().at(new PA(0x4000_0000_0002_0000L));
		var high = TableBytes.of("SSDT").u32(2).build().at(new PA(0xf000_0000_0000_8000L));
		var output = QemuBlobs.write(Contents.of(List.of(low, middle, high)));
		for (var table : List.of(low, middle, high)) {
			assertTrue(output.tables().stream().anyMatch(found -> found.address().equals(table.address()) && found.length() == table.length()));
		}
	}

	@Test
	void pointersAreAddedAndSumsAreSubtracted() throws Exception {
		var files = Map.of("a", new byte[] {1, 0, 0, 0, 0x10, 0, 0, 0}, "etc/acpi/rsdp", Machines.rsdp(0, 0x40));
		var run = new LoaderRun("script", files::get, Map.of("a", new PA(0x1000), "etc/acpi/rsdp", new PA(0x2000)));
		run.run(script(new Allocate("a", 8, 1), new Allocate("etc/acpi/rsdp", 16, 2), new AddPointer("a", "etc/acpi/rsdp", 4, 2),
				new AddChecksum("a", 1, 0, 8)));
		assertArrayEquals(new byte[] {1, -0x31, 0, 0, 0x10, 0x20, 0, 0}, run.memory().readBytes(0x1000, 8));
		assertEquals(new PA(0x2000), run.rootPointer());
		assertArrayEquals(new byte[] {1, 0, 0, 0, 0x10, 0, 0, 0}, files.get("a"));
	}

	@Test
	void whatIsToldToQemuIsNoted() throws Exception {
		var run = new LoaderRun("script", FILES::get, Map.of("a", new PA(0x1000)));
		run.run(script(new Allocate("a", 1, 1), new WritePointer("etc/vmgenid_addr", "a", 0, 40, 8), new Unknown(7)));
		assertEquals(List.of("script: command at offset 0x80: QEMU is told 0x00001028 at offset 0 of etc/vmgenid_addr",
				"script: command at offset 0x100: command 7 is not known, and skipped as firmware does"), run.notes());
	}

	@Test
	void freeAddressesAreAlignedAndDoNotOverlap() throws Exception {
		var run = new LoaderRun("script", FILES::get, Map.of());
		run.run(script(new Allocate("b", 1, 1), new Allocate("a", 1 << 16, 1), new Allocate("etc/acpi/rsdp", 1, 1)));
		assertEquals(List.of(TablePlacement.FIRST, TablePlacement.FIRST + 0x1000, TablePlacement.FIRST + 0x1_0000),
				run.memory().present().ranges().stream().map(range -> range.first()).toList());
	}

	@Test
	void commandsAreReadAsTheyAreWritten() throws Exception {
		for (var command : List.of(new Allocate("etc/acpi/rsdp", 16, 2), new AddPointer("a", "b", 0xffff_ffffL, 8),
				new AddChecksum("a", 9, 0xffff_ff00L, 0xffff_ffffL), new WritePointer("a", "b", 1, 2, 4), new Unknown(0xffff_ffffL))) {
			assertEquals(command, LoaderCommand.read("script", ByteBuffer.wrap(command.bytes()), 0));
			assertEquals(LoaderCommand.LENGTH, command.bytes().length);
		}
	}

	@Test
	void scriptsThatCannotBeCarriedOutAreRefused() {
		assertRefused("a file that is not loaded yet, found a", new Allocate("a", 1, 1), new Allocate("a", 1, 1));
		assertRefused("an alignment that is a power of two up to 16777216, found 3", new Allocate("a", 3, 1));
		assertRefused("an alignment that is a power of two up to 16777216, found 0", new Allocate("a", 0, 1));
		assertRefused("an alignment that is a power of two up to 16777216, found 2147483648", new Allocate("a", 1L << 31, 1));
		assertRefused("a file that is loaded, found b", new Allocate("a", 1, 1), new AddPointer("a", "b", 0, 4));
		assertRefused("a file that is loaded, found c?", new AddChecksum("c\u0001", 0, 0, 4));
		assertRefused("a pointer of 1, 2, 4 or 8 bytes, found 3", new Allocate("a", 1, 1), new AddPointer("a", "a", 0, 3));
		assertRefused("a pointer within 256 bytes, found offset 253", new Allocate("a", 1, 1), new AddPointer("a", "a", 253, 4));
		assertRefused("a pointer within 256 bytes, found offset 4294967295", new Allocate("a", 1, 1), new AddPointer("a", "a",
				0xffff_ffffL, 1));
		assertRefused("an address of 2 bytes, found 0x7ff00000", new Allocate("a", 1, 1), new AddPointer("a", "a", 0, 2));
		assertRefused("a checksum within 256 bytes, found 4 bytes from 0 on, at 256", new Allocate("a", 1, 1),
				new AddChecksum("a", 256, 0, 4));
		assertRefused("a checksum within 256 bytes, found 2 bytes from 255 on, at 0", new Allocate("a", 1, 1),
				new AddChecksum("a", 0, 255, 2));
	}

	@Test
	void addressesThatDoNotFitAreRefused() {
		var script = script(new Allocate("a", 64, 1), new Allocate("b", 64, 1));
		for (var at : List.of(Map.of("a", new PA(0x1020)), Map.of("a", new PA(-64)), Map.of("a", new PA(0x1000), "b",
				new PA(0x10c0)))) {
			assertThrows(ContainerException.class, () -> new LoaderRun("script", FILES::get, at).run(script));
		}
	}

	@Test
	void oddLengthsAndEndlessNamesAreRefused() {
		assertThrows(ContainerException.class, () -> new LoaderRun("script", FILES::get, Map.of()).run(new byte[130]));
		assertThrows(ContainerException.class, () -> new LoaderRun("script", FILES::get, Map.of()).run(new byte[0]));
		var script = new Allocate("a", 1, 1).bytes();
		Arrays.fill(script, 4, 60, (byte) 'a');
		var wrong = assertThrows(ContainerException.class, () -> new LoaderRun("script", FILES::get, Map.of()).run(script));
		assertEquals("script: offset 0x4: expected a file name of less than 56 bytes", wrong.getMessage());
	}

	@Test
	void sumsWithoutEndAreRefused() {
		var files = Map.of("a", new byte[1 << 24]);
		var script = new ByteArrayOutputStream();
		script.writeBytes(new Allocate("a", 1, 1).bytes());
		for (int i = 0; i < 8000; i++) {
			script.writeBytes(new AddChecksum("a", 0, 0, 1 << 24).bytes());
		}
		assertThrows(ContainerException.class, () -> new LoaderRun("script", files::get, Map.of()).run(script.toByteArray()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"../secret", "etc/../../secret", "/secret", "", ".", "a//b", "a/", "missing", "a\\b", "\u0000",
			"etc/acpi/.."})
	void noNameLeadsOutOfTheFolder(String name) throws Exception {
		var inner = folder.resolve("inner");
		Files.createDirectories(inner.resolve("etc/acpi"));
		Files.writeString(folder.resolve("secret"), "secret");
		Files.write(inner.resolve("etc/table-loader"), new Allocate(name, 1, 1).bytes());
		var wrong = assertThrows(ContainerException.class, () -> Container.at(inner).read());
		assertTrue(wrong.getMessage().contains("that the linker script loads, found none"), wrong.getMessage());
	}

	@Test
	void filesWithoutAnRsdpAreRefused() {
		var run = new LoaderRun("script", FILES::get, Map.of());
		assertThrows(ContainerException.class, () -> {
			run.run(script(new Allocate("a", 1, 1)));
			run.rootPointer();
		});
	}

	/** What QEMU's firmware would make of what we write, whatever addresses it chooses. */
	@Test
	void whatIsWrittenCanBeLoadedAnywhere() throws Exception {
		RealFirmware.blobs(folder);
		var contents = Container.at(folder).read();
		var output = QemuBlobs.write(contents);
		var run = new LoaderRun("script", output.files()::get, Map.of());
		run.run(output.files().get("etc/table-loader"));
		var loaded = MemoryImage.of("loaded", run.memory()).withRootPointer(run.rootPointer()).read();
		assertEquals(contents.tables().stream().map(table -> table.signature() + table.length()).toList(),
				loaded.tables().stream().map(table -> table.signature() + table.length()).toList());
		assertTrue(loaded.tables().stream().allMatch(table -> table.checksum() == Checksum.HOLDS));
	}

	private static void assertRefused(String expected, LoaderCommand... commands) {
		var wrong = assertThrows(ContainerException.class, () -> new LoaderRun("script", FILES::get, Map.of()).run(script(commands)));
		assertEquals("script: command at offset 0x" + Integer.toHexString((commands.length - 1) * 128) + ": expected " + expected,
				wrong.getMessage());
	}

	private static byte[] script(LoaderCommand... commands) {
		var script = new ByteArrayOutputStream();
		for (var command : commands) {
			script.writeBytes(command.bytes());
		}
		return script.toByteArray();
	}
}
