package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.json.Json;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.TCR.Range;
import io.stagewalk.translation.builder.SmmuContextTable;
import io.stagewalk.translation.builder.SmmuEntries;
import io.stagewalk.translation.builder.TableFrames;
import io.stagewalk.translation.smmu.ContextDescriptor;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.Fetch;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.StreamTableEntry;

/**
 * Every stream of real machines, found by the SMMU's registers in memory: its entry, its context descriptor, and each page
 * that its device can reach.
 */
class RecordedStreamTest {
	private static final long PAGE = 0x1000;

	@Test
	void everyEntryIsFoundByTheRegistersAndHasTheListedFields(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Recordings.realWith("smmu.json", "memory.core")) {
			var smmu = RecordedSMMUTest.smmu(folder);
			var core = ElfCore.open(folder.resolve("memory.core"));
			for (var listed : entries(folder).entrySet()) {
				var outcome = smmu.translate(core, listed.getKey(), 0, Access.READ);
				var where = folder + ", stream " + listed.getKey();
				var found = outcome.explanation().streamTableEntry().orElseThrow(() -> new AssertionError(where));
				assertEquals(RecordedSMMUTest.raw(listed.getValue()), found.dwords(), where);
				assertEquals(fields((Json.Object) listed.getValue(), fields(found)), fields(found), where);
				count++;
			}
		}
		reporter.publishEntry("entries", Integer.toString(count));
		assertTrue(count > 0);
	}

	@Test
	void everyContextDescriptorHasTheListedFields(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Recordings.realWith("smmu.json", "memory.core")) {
			var smmu = RecordedSMMUTest.smmu(folder);
			var core = ElfCore.open(folder.resolve("memory.core"));
			for (var listed : entries(folder).entrySet()) {
				if (Recordings.at(listed.getValue(), "cd") instanceof Json.Object context) {
					var outcome = smmu.translate(core, listed.getKey(), 0, Access.READ);
					var found = outcome.explanation().contextDescriptor().orElseThrow();
					assertEquals(RecordedSMMUTest.raw(context), found.dwords());
					assertEquals(fields(context, fields(found)), fields(found), folder + ", stream " + listed.getKey());
					count++;
				}
			}
		}
		reporter.publishEntry("context descriptors", Integer.toString(count));
		assertTrue(count > 0);
	}

	/** Linux wrote these entries and descriptors; ours has the same values for the same streams. */
	@Test
	void theDriversWriterWritesWhatLinuxWrote() throws Exception {
		int count = 0;
		for (var folder : Recordings.realWith("smmu.json", "memory.core")) {
			var features = RecordedSMMUTest.smmu(folder).registers().features();
			for (var listed : entries(folder).entrySet()) {
				if (Recordings.at(listed.getValue(), "cd") instanceof Json.Object context) {
					var descriptor = new ContextDescriptor(RecordedSMMUTest.raw(context));
					var tables = new SmmuEntries.Stage1(descriptor.ttb(Range.LOWER), Granule.KIB4,
							64 - descriptor.txsz(Range.LOWER),
							descriptor.ips(), descriptor.asid(), descriptor.mair());
					assertEquals(descriptor, SmmuEntries.context(features, tables, SmmuEntries.Stalling.NEVER));
					var entry = RecordedSMMUTest.entry(listed.getValue());
					var contexts = new SmmuContextTable(new PA(entry.s1ContextPtr()), 0, 0, SimulatedMemory.empty(),
							new TableFrames(0, 0),
							List.of());
					assertEquals(entry, SmmuEntries.stage1(features, contexts, SmmuEntries.DefaultSubstream.SUBSTREAM0,
							SmmuEntries.World.EL1));
					count++;
				}
			}
		}
		assertTrue(count > 0);
	}

	/** The leaves are looked for without the engine; there are as many as the listing says. */
	@Test
	void everyPageOfEveryStage1IsWhereTheTablesSay(TestReporter reporter) throws Exception {
		for (var name : new String[] { "images/linux-el2nvhe-a57-smmu", "boots/x420-def-smmu-nvme-blk-net-rp-ras" }) {
			var folder = Repository.real().resolve(name);
			var smmu = RecordedSMMUTest.smmu(folder);
			var core = ElfCore.open(folder.resolve("memory.core"));
			int pages = 0;
			for (var listed : entries(folder).entrySet()) {
				if (!(Recordings.at(listed.getValue(), "s1leaves") instanceof Json.Number count)) {
					continue;
				}
				long root = ((Json.Number) Recordings.at(listed.getValue(), "cd", "TTB0")).value().longValueExact();
				var leaves = new TreeMap<Long, Long>();
				collect(core, root, 0, 0, leaves);
				assertEquals(count.value().intValueExact(), leaves.size(), name + ", stream " + listed.getKey());
				for (var leaf : leaves.entrySet()) {
					pages += compare(smmu, core, listed.getKey(), leaf);
				}
				assertUnmapped(smmu, core, listed.getKey(), leaves);
			}
			assertTrue(pages > 0);
			reporter.publishEntry(name, pages + " pages");
		}
	}

	private static int compare(SMMUv3 smmu, PhysicalMemory core, StreamID stream,
			Map.Entry<Long, Long> leaf) {
		long size = leaf.getKey() & PAGE - 1;
		long first = leaf.getKey() & -PAGE;
		long output = leaf.getValue() & 0xffff_ffff_f000L;
		boolean readOnly = (leaf.getValue() & 0x80) != 0;
		long bytes = PAGE << 9 * (3 - size);
		for (long offset = 0; offset < bytes; offset += PAGE) {
			var outcome = smmu.translate(core, stream, first + offset + 0x123, Access.READ);
			var passed = assertInstanceOf(SmmuOutcome.Passed.class, outcome, stream + ", 0x"
					+ Long.toHexString(first + offset));
			assertEquals(new PA(output + offset + 0x123), passed.translation().output());
			assertEquals(2, passed.explanation().fetches().stream()
					.filter(fetch -> fetch.structure() != Fetch.Structure.L1STD).count());
			var write = smmu.translate(core, stream, first + offset, Access.WRITE);
			assertEquals(!readOnly, write instanceof SmmuOutcome.Passed);
		}
		return (int) (bytes / PAGE);
	}

	/** The page before each run of pages, if it is not mapped, faults. */
	private static void assertUnmapped(SMMUv3 smmu, PhysicalMemory core, StreamID stream,
			TreeMap<Long, Long> leaves) {
		for (var key : leaves.keySet()) {
			long before = (key & -PAGE) - PAGE;
			if (leaves.subMap(before, before + PAGE).isEmpty()
					&& leaves.subMap(before & -0x20_0000L, (before & -0x20_0000L) + 3).isEmpty()) {
				var outcome = smmu.translate(core, stream, before, Access.READ);
				var event = assertInstanceOf(SmmuOutcome.Recorded.class, outcome).event();
				assertEquals(EventRecord.F_TRANSLATION | stream.index() << 32, event.dword0());
				assertEquals(0x208_0000_0000L, event.dword1(), "stage 1, CLASS IN, a read");
			}
		}
	}

	/** Leaves of 4 KiB tables from level 0: input address with the level in its lowest bits, descriptor. */
	private static void collect(PhysicalMemory core, long table, int level, long input, TreeMap<Long, Long> leaves) {
		for (int i = 0; i < 512; i++) {
			long descriptor = core.read64(table + 8 * i);
			long at = input | (long) i << 39 - 9 * level;
			if ((descriptor & 1) == 0) {
				continue;
			}
			if (level == 3 || (descriptor & 2) == 0) {
				leaves.put(at | level, descriptor);
			} else {
				collect(core, descriptor & 0xffff_ffff_f000L, level + 1, at, leaves);
			}
		}
	}

	private static Map<StreamID, Json> entries(Path folder) throws Exception {
		var map = new LinkedHashMap<StreamID, Json>();
		var listed = (Json.Object) Recordings.at(Recordings.json(folder.resolve("smmu.json")), "stes");
		listed.members().forEach((name, entry) -> map.put(new StreamID((int) Recordings.hex(name)), entry));
		return map;
	}

	/** The listed values of the same names. */
	private static Map<String, Long> fields(Json.Object listed, Map<String, Long> ours) {
		var values = new TreeMap<String, Long>();
		for (var name : ours.keySet()) {
			var value = listed.members().get(name);
			values.put(name, value instanceof Json.Number number ? number.value().longValueExact() : Recordings.hex(value));
		}
		return values;
	}

	private static long bit(boolean set) {
		return set ? 1 : 0;
	}

	private static Map<String, Long> fields(StreamTableEntry e) {
		var f = new TreeMap<String, Long>();
		f.put("V", bit(e.isValid()));
		f.put("Config", (long) e.config());
		f.put("S1Fmt", (long) e.s1fmt());
		f.put("S1ContextPtr", e.s1ContextPtr());
		f.put("S1CDMax", (long) e.s1cdmax());
		f.put("S1DSS", (long) e.s1dss());
		f.put("S1CIR", (long) e.s1cir());
		f.put("S1COR", (long) e.s1cor());
		f.put("S1CSH", (long) e.s1csh());
		f.put("S1STALLD", bit(e.s1stalld()));
		f.put("EATS", (long) e.eats());
		f.put("STRW", (long) e.strw());
		f.put("SHCFG", (long) e.shcfg());
		f.put("MTCFG", (long) e.mtcfg());
		f.put("ALLOCCFG", (long) e.alloccfg());
		f.put("S2VMID", (long) e.s2vmid());
		f.put("S2T0SZ", (long) e.s2t0sz());
		f.put("S2SL0", (long) e.s2sl0());
		f.put("S2IR0", (long) e.s2ir0());
		f.put("S2OR0", (long) e.s2or0());
		f.put("S2SH0", (long) e.s2sh0());
		f.put("S2TG", (long) e.s2tg());
		f.put("S2PS", (long) e.s2ps());
		f.put("S2AA64", bit(e.s2aa64()));
		f.put("S2ENDI", bit(e.s2endi() == Endianness.BIG));
		f.put("S2AFFD", bit(e.s2affd()));
		f.put("S2PTW", bit(e.s2ptw()));
		f.put("S2S", bit(e.s2s()));
		f.put("S2R", bit(e.s2r()));
		f.put("S2TTB", e.s2ttb().value());
		return f;
	}

	private static Map<String, Long> fields(ContextDescriptor d) {
		var f = new TreeMap<String, Long>();
		f.put("V", bit(d.isValid()));
		f.put("T0SZ", (long) d.txsz(Range.LOWER));
		f.put("TG0", (long) d.tg(Range.LOWER));
		f.put("IR0", (long) d.ir(Range.LOWER));
		f.put("OR0", (long) d.or(Range.LOWER));
		f.put("SH0", (long) d.sh(Range.LOWER));
		f.put("EPD0", bit(d.epd(Range.LOWER)));
		f.put("T1SZ", (long) d.txsz(Range.UPPER));
		f.put("TG1", (long) d.tg(Range.UPPER));
		f.put("EPD1", bit(d.epd(Range.UPPER)));
		f.put("IPS", (long) d.ips());
		f.put("AFFD", bit(d.affd()));
		f.put("AA64", bit(d.aa64()));
		f.put("ASET", bit(d.aset()));
		f.put("R", bit(d.r()));
		f.put("A", bit(d.a()));
		f.put("S", bit(d.s()));
		f.put("ASID", (long) d.asid());
		f.put("TTB0", d.ttb(Range.LOWER));
		f.put("TTB1", d.ttb(Range.UPPER));
		f.put("MAIR", d.mair());
		return f;
	}
}
