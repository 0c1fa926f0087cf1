package io.stagewalk.target.efi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.ElfCore;
import io.stagewalk.target.efi.EfiMemoryMap.Origin;
import io.stagewalk.testing.Repository;

/** The map that is found in the memory of a running Linux is the one that this Linux wrote to its console. */
class RecordedEfiMapTest {

	@ParameterizedTest
	@ValueSource(strings = { "linux61-efi", "linux612-efi" })
	void isWhatTheKernelSaid(String recording) throws Exception {
		var console = Repository.recording(recording + "/console.txt");
		var found = EfiMapSearch.in(image(recording), Progress.NONE);
		var map = found.map().orElseThrow();
		assertTrue(map.descriptors().size() > 30);
		assertEquals(KernelsMap.in(console), map.descriptors());
		assertEquals(KernelsMap.number(console, "MemMap Address"), map.place().address().value());
		assertEquals(KernelsMap.number(console, "MemMap Size"), map.place().size());
		assertEquals(KernelsMap.number(console, "MemMap Desc. Size"), map.place().descriptorSize());
		assertEquals(Origin.DEVICE_TREE, map.place().origin());
		assertEquals(List.of(), found.others());
		assertEquals(List.of(), found.refused());
	}

	/** Xen's loader leaves the same word; another program listed the map that it leads to. Once Dom0 runs, its page is gone. */
	@Test
	void xenLeavesOneToo() throws Exception {
		var map = EfiMapSearch.in(image("xen420-efi"), Progress.NONE).map().orElseThrow();
		assertEquals(31, map.descriptors().size());
		assertEquals(KernelsMap.in(Repository.recording("xen420-efi/map.txt")), map.descriptors());
		assertEquals(Origin.DEVICE_TREE, map.place().origin());
	}

	/** Where the page of the device tree is no more, Linux' configuration table still leads to the same map. */
	@ParameterizedTest
	@ValueSource(strings = { "linux61-efi", "linux612-efi" })
	void theConfigurationTableLeadsThereToo(String recording) throws Exception {
		var whole = EfiMapSearch.in(image(recording), Progress.NONE).map().orElseThrow();
		var without = without(image(recording), whole.place().named());
		var map = EfiMapSearch.in(without, Progress.NONE).map().orElseThrow();
		assertEquals(whole.descriptors(), map.descriptors());
		assertEquals(Origin.CONFIGURATION_TABLE, map.place().origin());
		assertEquals(KernelsMap.number(Repository.recording(recording + "/console.txt"), "System Table"), map.place().named().value());
	}

	/** An image may have been cut to some pages: a map is believed without the system table, though not against it. */
	@Test
	void theSystemTableMayBeMissing() throws Exception {
		var image = image("linux61-efi");
		var table = new PA(KernelsMap.number(Repository.recording("linux61-efi/console.txt"), "System Table"));
		var map = EfiMapSearch.in(without(image, table), Progress.NONE).map().orElseThrow();
		assertEquals(KernelsMap.in(Repository.recording("linux61-efi/console.txt")), map.descriptors());
	}

	@Test
	void withoutTheMapItselfTheReasonIsTold() throws Exception {
		var image = image("linux61-efi");
		var place = EfiMapSearch.in(image, Progress.NONE).map().orElseThrow().place();
		var found = EfiMapSearch.in(without(image, place.address()), Progress.NONE);
		assertTrue(found.map().isEmpty());
		assertEquals(image.file() + ": EFI memory map of /chosen of the device tree at 0x6bf80000, descriptors: expected 1680 bytes at"
				+ " 0x6c43d9c0, of which the image lacks some", found.refused().getFirst().getMessage());
	}

	/** Cores with pages of translation tables alone, and a machine whose firmware has started nobody yet. */
	@ParameterizedTest
	@ValueSource(strings = { "x420-opreg-bert", "xen417-linux61-gicv2" })
	void noneIsFoundWhereThereIsNone(String recording) throws Exception {
		var found = EfiMapSearch.in(image(recording), Progress.NONE);
		assertTrue(found.map().isEmpty());
		assertEquals(List.of(), found.refused());
	}

	private static MemoryImage image(String recording) throws Exception {
		var file = Repository.recording(recording + "/memory.core");
		return MemoryImage.of(recording + "/memory.core", ElfCore.open(file));
	}

	/** The same without one page. */
	private static MemoryImage without(MemoryImage image, PA address) {
		var parts = new ArrayList<BufferMemory.Part>();
		for (var range : image.present().minus(AddressRange.ofFrames(address.value() >>> 12, 1)).ranges()) {
			parts.add(new BufferMemory.Part(range.first(), ByteBuffer.wrap(image.memory().readBytes(range.first(), (int) range.length()))));
		}
		return MemoryImage.of(image.file(), BufferMemory.of(parts));
	}
}
