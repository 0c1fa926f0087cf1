package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.target.ElfCore;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.map.TranslationMap;

/**
 * The stage 2 that the model leaves behind against the one that a real Xen 4.20 left in memory, descriptor by descriptor.
 * Bit 0 counts too: that version leaves a root at level 0 valid.
 */
class RecordedStageTwoTest {
	private static final Pattern HEADER = Pattern.compile("# VTTBR=0x([0-9a-f]+) VTCR=0x([0-9a-f]+) .*");

	/** What a descriptor maps, what it holds, and whether the hardware comes to it. */
	private record Leaf(AddressRange ipa, long descriptor, boolean live) {
	}

	@Test
	void recordedBootLeavesTheRecordedTables() throws Exception {
		var recorded = recordedLeaves();
		assertEquals(recorded, modelLeaves(Examples.run(Examples.RECORDED)), "leaves by IPA");
		assertTrue(recorded.size() > 700, "compared " + recorded.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "on-fault", "xen" })
	void mainExampleAgreesWhereTheMachineIsTheSame(String policy) throws Exception {
		var outside = new RangeSet(List.of(AddressRange.ofLength(0x626eb000L, 65 << 12)));
		LongPredicate ram = ipa -> ipa >= 0x60000000L && ipa < 0x80000000L && !outside.contains(ipa);
		LongPredicate tables = ipa -> ipa >= 0xbc2b4000L && ipa < 0xbc440000L;
		LongPredicate ecam = ipa -> ipa >= 0x4010000000L && ipa < 0x4020000000L;
		var recorded = recordedLeaves();
		var model = modelLeaves(Examples.run(Examples.DMA, policy));
		for (var part : List.of(ram, tables, ecam)) {
			var expected = only(recorded, part);
			assertTrue(expected.size() >= 6, "compared " + expected.size());
			assertEquals(expected, only(model, part));
		}
	}

	/** The listing beside the recording comes from another walker. */
	@Test
	void walkerReadsTheRecordingAsTheListingDoes() throws Exception {
		long listed = 0;
		for (var line : Files.readAllLines(Repository.recording("x420-opreg-bert/stage2.txt"))) {
			if (!line.startsWith("#")) {
				listed += Long.parseLong(line.substring(line.lastIndexOf("n=") + 2));
			}
		}
		assertEquals(listed, recordedLeaves().size());
	}

	private static Map<Long, Leaf> only(Map<Long, Leaf> leaves, LongPredicate ipa) {
		var some = new TreeMap<>(leaves);
		some.keySet().removeIf(key -> !ipa.test(key));
		return some;
	}

	private static Map<Long, Leaf> modelLeaves(Trace trace) {
		var last = trace.stateAt(trace.size());
		return leaves(last.memory(), last.p2m().orElseThrow().regime());
	}

	private static Map<Long, Leaf> recordedLeaves() throws Exception {
		var folder = Repository.recording("x420-opreg-bert");
		var header = HEADER.matcher(Files.readAllLines(folder.resolve("stage2.txt")).getFirst());
		assertTrue(header.matches());
		var regime = Stage2Regime.of(new VTTBR(Long.parseUnsignedLong(header.group(1), 16)),
				new VTCR(Long.parseUnsignedLong(header.group(2), 16)));
		return leaves(ElfCore.open(folder.resolve("memory.core")), regime);
	}

	private static Map<Long, Leaf> leaves(PhysicalMemory memory, Stage2Regime regime) {
		var leaves = new TreeMap<Long, Leaf>();
		TranslationMap.of(memory, regime).leaves().forEach(leaf -> leaves.put(leaf.input().first(),
				new Leaf(leaf.input(), leaf.descriptor().value(), leaf.isLive())));
		return leaves;
	}
}
