package io.stagewalk.target.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;

/** What was given to a boot, as far as its recording knows. */
class RecordedInputsTest {

	@Test
	void recordingIsReadWhole() throws Exception {
		var recording = Recording.read(Repository.recording("x420-opreg-bert"));
		assertEquals(346, recording.events().size());
		assertEquals(0, recording.repeated());
		assertTrue(recording.end().isPresent());
		var inputs = recording.inputs();
		assertEquals(Optional.of("4.20.4-pre"), inputs.versions().xen());
		assertEquals(Optional.of("6.1.0-56-arm64"), inputs.versions().linux());
		assertEquals(List.of("0000:00:00.0", "0000:00:01.0"), inputs.pci().functions().stream().map(Inputs.Function::address).toList());
		assertEquals(List.of(Optional.of(new PA(0x7fef9000L)), Optional.of(new PA(0x7fef9136L))),
				inputs.initrd().stream().map(Inputs.InitrdTable::address).toList());
	}

	/** I/O BARs and the windows of bridges are no memory that a driver touches. */
	@Test
	void barsAreThoseInMemory() throws Exception {
		var function = Recording.read(Repository.recording("x420-opreg-bert")).inputs().pci().functions().getLast();
		assertEquals(List.of(new Inputs.Bar("BAR 1", AddressRange.ofLength(0x10000000L, 0x1000)),
				new Inputs.Bar("BAR 4", AddressRange.ofLength(0x8000000000L, 0x4000))), function.bars());
	}

	/** By the number of the resource, or by its name where the recording has no number. */
	@Test
	void romIsABarAndAWindowIsNone() throws Exception {
		var inputs = InputsReader.of("inputs.json", """
				{"pci": {"functions": [{"bdf": "0001:02:00.0", "bridge_bus": {"secondary": "03", "subordinate": null}, "resources": [
				  {"kind": "mem", "name": "ROM", "start": "0x10000000", "end": "0x1003ffff"},
				  {"kind": "mem", "name": "bridge window pref", "start": "0x8000000000", "end": "0x80001fffff"},
				  {"kind": "mem", "index": 7, "name": "VF BAR 0", "start": "0x10040000", "end": "0x10043fff"},
				  {"kind": "mem", "index": 14, "start": "0x10100000", "end": "0x101fffff"}]}]}}""");
		var function = inputs.pci().functions().getFirst();
		assertEquals(List.of("ROM", "VF BAR 0"), function.bars().stream().map(Inputs.Bar::name).toList());
		assertEquals(Optional.of(new Inputs.Buses(3, 3)), function.behind());
	}

	@Test
	void nothingHasToBeKnown() throws Exception {
		for (var text : List.of("{}", "{\"xen\": null, \"linux\": {\"version\": null}, \"dom0\": {\"ram_banks\": null, \"crafted_region\": null},"
				+ " \"machine\": {\"cpus\": null}, \"pci\": {\"functions\": null}, \"ghes\": null}")) {
			var inputs = InputsReader.of("inputs.json", text);
			assertEquals(Optional.empty(), inputs.versions().xen());
			assertTrue(inputs.memory().banks().isEmpty());
			assertTrue(inputs.unknown().containsAll(List.of("xen.version", "linux.version", "dom0.ram_banks", "dom0.crafted_region")),
					inputs.unknown().toString());
		}
	}
}
