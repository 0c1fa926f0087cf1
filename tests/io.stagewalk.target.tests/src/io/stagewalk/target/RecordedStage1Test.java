package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage1Descriptor;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.map.MapLeaf;
import io.stagewalk.translation.map.MapRange;
import io.stagewalk.translation.map.TranslationMap;

/** The stage 1 that real kernels and a real hypervisor left in memory, read leaf by leaf, is what another walker listed of it. */
class RecordedStage1Test {

	@Test
	void ofEveryImage(TestReporter reporter) throws Exception {
		for (var folder : Recordings.realWith("memory.core", "stage1.txt", "registers.json")) {
			compare(folder, "stage1.txt", reporter);
		}
	}

	@Test
	void ofEveryHypervisor(TestReporter reporter) throws Exception {
		for (var folder : Recordings.realWith("memory.core", "el2-stage1.txt", "registers.json")) {
			compare(folder, "el2-stage1.txt", reporter);
		}
	}

	private static void compare(Path folder, String file, TestReporter reporter) throws IOException, ImageException {
		var registers = ImageRegisters.read(folder.resolve("registers.json"));
		var core = ElfCore.open(folder.resolve("memory.core"));
		for (var listing : Stage1Listing.read(folder.resolve(file))) {
			var regime = regime(registers, listing);
			var half = listing.register().startsWith("TTBR1") ? new AddressRange(1L << 63, -1) : new AddressRange(0, (1L << 63) - 1);
			var map = TranslationMap.of(core, regime).within(half);
			long found = compare(listing, map, new Walker(core, regime.stage1Only()));
			long others = map.leaves().filter(leaf -> !leaf.isLive()).count();
			reporter.publishEntry(folder.getFileName() + " " + listing.register(), found + " leaves in " + listing.rows().size()
					+ " ranges, " + others + " more that only software counts");
		}
	}

	/** That of the CPU whose register has the value. */
	private static TranslationRegime regime(ImageRegisters registers, Stage1Listing listing) {
		int cpu = IntStream.range(0, registers.cpus().size())
				.filter(i -> value(registers.running(i), listing.register()) == listing.value()).findFirst().orElseThrow();
		var element = registers.running(cpu);
		// the listing looks past what stage 2 keeps from the hardware; outputs are the same 1:1
		return TranslationRegime.of(element.stage1(listing.register().endsWith("EL2") ? Regime.EL2 : Regime.EL1_0));
	}

	private static long value(ProcessingElement element, String register) {
		Stage1Registers level = register.endsWith("EL2") ? element.el2() : element.el1();
		return register.startsWith("TTBR1") ? level.ttbr1() : level.ttbr0();
	}

	private static long compare(Stage1Listing listing, TranslationMap map, Walker walker) {
		var leaves = map.leaves().filter(MapLeaf::isLive).iterator();
		long found = 0;
		for (var row : listing.rows()) {
			for (long at = row.first(); at != row.last() + 1; found++) {
				var leaf = leaves.next();
				assertEquals(at, leaf.input().first(), leaf::toString);
				assertEquals(row.output() + (at - row.first()), leaf.output(), leaf::toString);
				assertEquals(row.level(), leaf.descriptor().level(), leaf::toString);
				assertEquals(row.fields(), fields(row, leaf), leaf::toString);
				at += leaf.input().length();
			}
			for (long va : List.of(row.first(), row.last())) {
				var done = assertInstanceOf(Translation.Translated.class, walker.walk(new VA(va), Access.READ), row::toString);
				assertEquals(row.output() + (va - row.first()), done.output().value());
			}
		}
		assertFalse(leaves.hasNext(), "a leaf that is not listed");
		assertEquals(listing.leaves(), found);
		checkRanges(listing, map.ranges().filter(MapRange::isLive).toList());
		assertTrue(map.parts().allMatch(MapRange.class::isInstance), "everything can be read");
		return found;
	}

	private static void checkRanges(Stage1Listing listing, List<MapRange> ranges) {
		assertEquals(listing.rows().stream().map(row -> new AddressRange(row.first(), row.last())).toList(),
				ranges.stream().map(MapRange::input).toList());
		for (int i = 0; i < ranges.size(); i++) {
			var n = listing.rows().get(i).fields().get("n");
			assertTrue(n == null || ranges.get(i).descriptors() == Long.parseLong(n));
		}
	}

	private static Map<String, String> fields(Stage1Listing.Row row, MapLeaf leaf) {
		var descriptor = (Stage1Descriptor) leaf.descriptor();
		var fields = new HashMap<String, String>();
		fields.put("Attr", Integer.toString(descriptor.attrIndx()));
		fields.put("NS", bit(descriptor.ns()));
		fields.put("AP", Integer.toString(descriptor.ap()));
		fields.put("SH", Integer.toString(descriptor.sh()));
		fields.put("AF", bit(descriptor.accessFlag()));
		fields.put("nG", bit(descriptor.notGlobal()));
		fields.put("DBM", bit(descriptor.dbm()));
		fields.put("Cont", bit(descriptor.contiguous()));
		fields.put("PXN", bit(descriptor.pxn()));
		fields.put(row.fields().containsKey("XN") ? "XN" : "UXN", bit(descriptor.uxn()));
		fields.put("sw", Integer.toString(descriptor.softwareBits()));
		if (row.fields().containsKey("tbl")) {
			fields.put("tbl", Integer.toString(leaf.standing().tableBits()));
		}
		if (row.fields().containsKey("n")) {
			fields.put("n", row.fields().get("n"));
		}
		return fields;
	}

	private static String bit(boolean set) {
		return set ? "1" : "0";
	}
}
