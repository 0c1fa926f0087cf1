package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonReader;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.P2mEncoding;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.TableFrames;
import io.stagewalk.translation.builder.XenP2m;
import io.stagewalk.translation.map.TranslationMap;

/** The mappings that a real Xen made, made again in their order, give its final stage 2 leaf by leaf, all bits but bit 0. */
class RecordedMappingsTest {
	/** Where the recorded machines have no memory in use. */
	private static final long TABLES = 0x1_0000_0000L >>> 12;

	/** One p2m_set_entry. */
	private record Mapping(long gfn, long pages, long mfn, P2mType type) {
	}

	@Test
	void ofTheRecordedBoot(TestReporter reporter) throws Exception {
		var folder = Repository.recording("x420-opreg-bert");
		var mappings = new ArrayList<Mapping>();
		for (var line : Files.readAllLines(folder.resolve("p2m.txt"))) {
			if (!line.startsWith("#")) {
				var words = line.split(" ");
				mappings.add(new Mapping(Recordings.hex(words[0]), Long.parseLong(words[1]), Recordings.hex(words[2]),
						type(words[3])));
			}
		}
		assertEquals(186, mappings.size());
		replay(folder, mappings, reporter);
	}

	@Test
	void ofEveryRealBoot(TestReporter reporter) throws Exception {
		for (var folder : Recordings.realWith("p2m-trace.jsonl", "memory.core")) {
			var mappings = new ArrayList<Mapping>();
			for (var line : Files.readAllLines(folder.resolve("p2m-trace.jsonl"))) {
				var event = JsonReader.read(folder.toString(), line);
				if (Recordings.text(Recordings.at(event, "fn")).equals("p2m_set_entry")) {
					mappings.add(mapping(event));
				}
			}
			replay(folder, mappings, reporter);
		}
	}

	private static Mapping mapping(Json event) {
		return new Mapping(Recordings.hex(Recordings.at(event, "gfn")),
				((Json.Number) Recordings.at(event, "nr")).value().longValueExact(),
				Recordings.hex(Recordings.at(event, "mfn")), type(Recordings.text(Recordings.at(event, "type"))));
	}

	private static P2mType type(String name) {
		return P2mType.valueOf(name.toUpperCase(Locale.ROOT));
	}

	private static void replay(Path folder, List<Mapping> mappings, TestReporter reporter)
			throws IOException, ImageException, OutOfTableFramesException {
		var regime = Stage2Listing.read(folder.resolve("stage2.txt")).regime();
		var p2m = new XenP2m(regime, P2mEncoding.CURRENT, new TableFrames(TABLES, TABLES + 256));
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(TABLES, 256))
				.withPresent(AddressRange.ofFrames(regime.root().frame(), regime.rootTables()));
		for (var mapping : mappings) {
			boolean removing = mapping.type == P2mType.INVALID;
			for (long done = 0; done < mapping.pages;) {
				long gfn = mapping.gfn + done;
				long mfn = removing ? 0 : mapping.mfn + done;
				int order = XenP2m.order(gfn, mfn, mapping.pages - done);
				var update = p2m.setEntry(memory, gfn, order, new XenP2m.Mapping(mfn, mapping.type));
				p2m = update.p2m();
				memory = update.memory();
				done += 1L << order;
			}
		}
		var expected = leaves(ElfCore.open(folder.resolve("memory.core")), regime);
		assertTrue(expected.size() > 100);
		assertEquals(expected, leaves(memory, regime), folder.toString());
		reporter.publishEntry(folder.getFileName().toString(), mappings.size() + " mappings, " + expected.size() + " leaves");
	}

	private static List<String> leaves(PhysicalMemory memory, Stage2Regime regime) {
		return TranslationMap.of(memory, regime).leaves()
				.map(leaf -> leaf.input() + " " + Long.toHexString(leaf.descriptor().value() & ~1L)).toList();
	}
}
