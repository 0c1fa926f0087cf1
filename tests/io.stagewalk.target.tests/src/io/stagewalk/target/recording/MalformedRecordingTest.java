package io.stagewalk.target.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a recording is told with file, place, and what was expected there. */
class MalformedRecordingTest {

	@Test
	void folderWithoutATraceIsNone(@TempDir Path folder) {
		assertMessage(folder + ": expected a trace, p2m-trace.jsonl or trace.txt; there is none", () -> Recording.read(folder));
	}

	@Test
	void lineThatIsNoJsonIsNamed() {
		assertMessage("trace:2: offset 1: expected a member name in quotes", () -> Traces.json("{\"fn\": \"x\"}\n{nonsense\n"));
	}

	@Test
	void missingArgumentIsNamed() {
		assertMessage("trace:1: expected gfn to be a number, which is missing", () -> Traces.json("{\"fn\": \"map_dev_mmio_page\"}\n"));
		assertMessage("trace:1: expected nr= and a number, which is missing", () -> Traces.text("SETENTRY gfn=0x1 mfn=0x1 type=5\n"));
	}

	@Test
	void frameBeyondTheAddressSpaceIsRefused() {
		assertMessage("trace:1: expected gfn and nr to be guest frames below 2^40",
				() -> Traces.text("SETENTRY gfn=0xffffffffffffffff nr=2 mfn=0x1 type=5\n"));
	}

	@Test
	void typeThatXenDoesNotHaveIsRefused() {
		assertMessage("trace:1: expected type to be the number of a p2m type, 0 to 9",
				() -> Traces.text("SETENTRY gfn=0x1 nr=2 mfn=0x1 type=12\n"));
		assertMessage("trace:1: expected type to be a p2m type such as ram_rw or mmio_direct_c, found \"ram\"",
				() -> Traces.json("{\"fn\": \"p2m_set_entry\", \"gfn\": \"0x1\", \"nr\": 1, \"type\": \"ram\"}\n"));
	}

	@Test
	void memberOfTheInputsIsNamedByItsPath() {
		assertMessage("inputs.json: dom0.ram_banks[1].gfn: expected a whole number, or a string of 0x and 1 to 16 hexadecimal digits, found \"many\"",
				() -> InputsReader.of("inputs.json", "{\"dom0\": {\"ram_banks\": [{\"gfn\": 1, \"nr\": 1}, {\"gfn\": \"many\"}]}}"));
		assertMessage("inputs.json: initrd_tables[0].file: expected a path within the recording, found \"../../etc/shadow\"",
				() -> InputsReader.of("inputs.json", "{\"initrd_tables\": [{\"file\": \"../../etc/shadow\"}]}"));
	}

	@Test
	void modulesAreNamesAndLoadedOnce() throws Exception {
		assertEquals(List.of("virtio-pci", "nfit"),
				InputsReader.of("inputs.json", "{\"linux\": {\"modules\": [\"virtio-pci\", \"nfit\", \"virtio_pci\"]}}").versions().modules());
		assertEquals(List.of(), InputsReader.of("inputs.json", "{\"linux\": {\"modules\": null}}").versions().modules());
		assertMessage("inputs.json: linux.modules: expected names of modules, such as nfit, found an array",
				() -> InputsReader.of("inputs.json", "{\"linux\": {\"modules\": [\"a b\"]}}"));
	}

	@Test
	void endlessLineIsNotRead(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("trace.txt"), "X".repeat(TraceLines.MAX_LINE + 1));
		assertMessage(folder.resolve("trace.txt") + ":1: expected a line of at most 65536 bytes", () -> Recording.read(folder));
	}

	private interface Reading {
		void read() throws Exception;
	}

	private static void assertMessage(String message, Reading reading) {
		assertEquals(message, assertThrows(RecordingException.class, reading::read).getMessage());
	}
}
