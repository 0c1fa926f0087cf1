package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.map.MapLeaf;
import io.stagewalk.translation.map.MapRange;
import io.stagewalk.translation.map.TranslationMap;

/** The stage 2 that a real hypervisor left in memory, read leaf by leaf, is what another walker listed of it. */
class RecordedStage2Test {

	@Test
	void ofTheRecordedBoot(TestReporter reporter) throws Exception {
		compare(Repository.recording("x420-opreg-bert"), reporter);
	}

	@Test
	void ofEveryRealBootAndImage(TestReporter reporter) throws Exception {
		for (var folder : Recordings.realWith("memory.core", "stage2.txt")) {
			compare(folder, reporter);
		}
	}

	private static void compare(Path folder, TestReporter reporter) throws IOException, ImageException {
		var listing = Stage2Listing.read(folder.resolve("stage2.txt"));
		var core = ElfCore.open(folder.resolve("memory.core"));
		var walker = new Walker(core, TranslationRegime.of(listing.regime()));
		var map = TranslationMap.of(core, listing.regime());
		var leaves = map.leaves().iterator();
		int dead = 0;
		for (var row : listing.rows()) {
			long size = (row.last() - row.first() + 1) / row.descriptors();
			for (long i = 0; i < row.descriptors(); i++) {
				var leaf = leaves.next();
				Supplier<String> what = () -> folder.getFileName() + ": " + leaf;
				assertEquals(row.first() + i * size, leaf.input().first(), what);
				assertEquals(row.output() + i * size, leaf.output(), what);
				assertEquals(size, leaf.input().length(), what);
				assertEquals(row.level(), leaf.descriptor().level(), what);
				assertEquals(row.identity(), leaf.isIdentity(), what);
				assertEquals(row.fields(), fields(row, leaf), what);
				checkWalk(walker, leaf);
				dead += leaf.isLive() ? 0 : 1;
			}
		}
		assertFalse(leaves.hasNext(), "a leaf that is not listed");
		checkRanges(listing, map.ranges().toList());
		assertEquals(listing.leaves(), listing.rows().stream().mapToLong(Stage2Listing.Row::descriptors).sum());
		reporter.publishEntry(folder.getFileName().toString(), listing.leaves() + " leaves, " + dead + " not live");
	}

	/** Ranges are split where the listing is. */
	private static void checkRanges(Stage2Listing listing, List<MapRange> ranges) {
		assertEquals(listing.rows().stream().map(row -> new AddressRange(row.first(), row.last())).toList(),
				ranges.stream().map(MapRange::input).toList());
		assertEquals(listing.rows().stream().map(Stage2Listing.Row::descriptors).toList(),
				ranges.stream().map(MapRange::descriptors).toList());
	}

	private static Map<String, String> fields(Stage2Listing.Row row, MapLeaf leaf) {
		var descriptor = (Stage2Descriptor) leaf.descriptor();
		var fields = new HashMap<String, String>();
		fields.put("V", bit(descriptor.isValid()));
		// PV=0: not the leaf itself, but an entry above it is invalid
		if (descriptor.isValid() && !leaf.isLive() || !descriptor.isValid() && row.fields().containsKey("PV")) {
			fields.put("PV", "0");
		}
		fields.put("S2AP", Integer.toString(descriptor.s2ap()));
		fields.put("MemAttr", Integer.toHexString(descriptor.memAttr()));
		fields.put("SH", Integer.toString(descriptor.sh()));
		fields.put("AF", bit(descriptor.accessFlag()));
		fields.put("Cont", bit(descriptor.contiguous()));
		fields.put("XN", Integer.toString(descriptor.xn()));
		fields.put("sw", Integer.toString(descriptor.softwareBits()));
		fields.put("n", row.fields().get("n"));
		return fields;
	}

	private static String bit(boolean set) {
		return set ? "1" : "0";
	}

	/** The hardware translates by a leaf that is live, and by no other. */
	private static void checkWalk(Walker walker, MapLeaf leaf) {
		for (long ipa : List.of(leaf.input().first(), leaf.input().last())) {
			checkWalk(walker, leaf, ipa);
		}
	}

	private static void checkWalk(Walker walker, MapLeaf leaf, long ipa) {
		var walk = walker.walk(new IPA(ipa), Access.READ);
		if (leaf.isLive()) {
			var translated = assertInstanceOf(Translation.Translated.class, walk, leaf::toString);
			assertEquals(leaf.output() + (ipa - leaf.input().first()), translated.output().value());
			assertEquals(leaf.descriptor(), translated.leaf().orElseThrow());
		} else {
			assertEquals(FaultKind.TRANSLATION, assertInstanceOf(Translation.Fault.class, walk, leaf::toString).kind());
		}
	}
}
