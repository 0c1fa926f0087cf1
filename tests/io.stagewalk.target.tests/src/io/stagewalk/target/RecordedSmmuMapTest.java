package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.json.Json;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.map.MappedRange;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuMap;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.StreamRegime;

/** What an SMMU of a real machine lets its devices reach, seen as a whole, is what each single transaction finds. */
class RecordedSmmuMapTest {
	private static final AddressRange FLASH_PAGE = AddressRange.ofLength(0x400_0000L, 0x1000);

	private static SmmuMap map(Path folder) throws Exception {
		return new SmmuMap(ElfCore.open(folder.resolve("memory.core")), RecordedSMMUTest.smmu(folder));
	}

	/** The listings have every entry that is valid. */
	@Test
	void everyConfiguredStreamIsFound(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Recordings.realWith("smmu.json", "memory.core")) {
			var listed = ((Json.Object) Recordings.at(Recordings.json(folder.resolve("smmu.json")), "stes")).members().keySet().stream()
					.map(name -> new StreamID(Integer.decode(name))).collect(Collectors.toSet());
			var found = map(folder).streams(Progress.NONE).map(SmmuMap.ConfiguredStream::stream).toList();
			assertEquals(listed, Set.copyOf(found), folder.toString());
			assertEquals(listed.size(), found.size());
			count += found.size();
		}
		reporter.publishEntry("streams", Integer.toString(count));
		assertTrue(count > 0);
	}

	/** First and last page of each range, and what is not mapped beside it. */
	@Test
	void everyRangeIsWhatTransactionsFind(TestReporter reporter) throws Exception {
		int ranges = 0;
		for (var folder : Recordings.realWith("smmu.json", "memory.core")) {
			var core = ElfCore.open(folder.resolve("memory.core"));
			var smmu = RecordedSMMUTest.smmu(folder);
			for (var stream : map(folder).streams(Progress.NONE).toList()) {
				if (stream.regime() instanceof StreamRegime.Translating translating && isOneOfMany(stream.stream())) {
					var parts = SmmuMap.parts(core, translating.regime(), Progress.NONE).filter(MappedRange.class::isInstance)
							.map(MappedRange.class::cast).filter(MappedRange::isLive).toList();
					parts.forEach(range -> compare(core, smmu, stream.stream(), range));
					ranges += parts.size();
				}
			}
		}
		reporter.publishEntry("ranges", Integer.toString(ranges));
		assertTrue(ranges > 0);
	}

	/** Hundreds of streams share one stage 2. */
	private static boolean isOneOfMany(StreamID stream) {
		return stream.index() % 16 == 8 || stream.index() < 4;
	}

	private static void compare(PhysicalMemory core, SMMUv3 smmu, StreamID stream, MappedRange range) {
		for (long address : new long[] { range.input().first(), range.input().last() }) {
			switch (smmu.translate(core, stream, address, Access.READ)) {
				case SmmuOutcome.Passed passed -> assertEquals(new PA(range.outputAt(address)), passed.translation().output());
				case SmmuOutcome outcome -> throw new AssertionError(stream + ", " + range + ": " + outcome);
			}
		}
	}

	/** Who reaches the page that was mapped on a CPU's touch; where it was not, nobody does. */
	@Test
	void whoReachesAPage(TestReporter reporter) throws Exception {
		var touched = reaching("boots/x420dt-edu-lazy2");
		assertTrue(touched.contains(new StreamID(0x18)), touched.toString());
		assertEquals(List.of(), reaching("boots/x420dt-edu-dt"));
		reporter.publishEntry("streams", Integer.toString(touched.size()));
	}

	private static List<StreamID> reaching(String name) throws Exception {
		var streams = new ArrayList<StreamID>();
		map(Repository.real().resolve(name)).reaching(FLASH_PAGE, Progress.NONE).forEach(reach -> {
			streams.add(reach.stream());
			assertEquals(FLASH_PAGE, reach.by().getFirst().output());
			assertEquals(FLASH_PAGE, reach.by().getFirst().input(), "mapped one to one");
		});
		return streams;
	}
}
