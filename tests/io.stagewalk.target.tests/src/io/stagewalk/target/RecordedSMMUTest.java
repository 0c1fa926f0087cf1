package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.json.Json;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.StreamTableEntry;

/**
 * The stream table entry of a domain that shares its stage 2, and the event records of a device that reads where no CPU
 * has been, are those of a real boot.
 *
 * <p>An event record has the IPA's page only, DW3[11:0] being reserved; QEMU leaves the offset there. So whole records
 * are compared where the offset is 0, as it is in the first event of a transfer, and else all but those bits.
 */
class RecordedSMMUTest {
	private static final long OFFSET = 0xfff;
	private static final int STREAM_TABLE_ENTRIES_LOG2 = 8;

	@Test
	void theRecordedEntry() throws Exception {
		var recorded = Recordings.json(Repository.recording("x420dt-edu-lazy2/smmu.json"));
		var vttbr = new VTTBR(Recordings.hex(Recordings.at(recorded, "guest", "VTTBR_EL2")));
		var vtcr = new VTCR(Recordings.hex(Recordings.at(recorded, "guest", "VTCR_EL2")));
		var raw = raw(Recordings.at(recorded, "stes", "0x18"));
		assertEquals(entry(raw), StreamTableEntry.sharing(vttbr, vtcr));
		assertEquals(List.of(0L, 0L, 0L, 0L), raw.subList(4, 8));
	}

	/** Every entry of the boots that share the tables; where all CPUs idled when it was read, VTTBR_EL2 is not known. */
	@Test
	void everyRealEntry(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Recordings.realWith("smmu.json", "events.json", "registers.json")) {
			var cpus = Recordings.elements(Recordings.at(Recordings.json(folder.resolve("registers.json")), "cpus"));
			var vtcr = new VTCR(Recordings.hex(Recordings.at(cpus.getFirst(), "VTCR_EL2")));
			var vttbr = cpus.stream().map(cpu -> new VTTBR(Recordings.hex(Recordings.at(cpu, "VTTBR_EL2"))))
					.filter(root -> root.vmid() != 0).findAny();
			var entries = (Json.Object) Recordings.at(Recordings.json(folder.resolve("smmu.json")), "stes");
			for (var name : entries.members().keySet()) {
				var entry = entry(raw(Recordings.at(entries, name)));
				var shared = StreamTableEntry.sharing(vttbr.orElse(VTTBR.of(entry.s2vmid(), entry.s2ttb().value())), vtcr);
				assertEquals(entry.config() == 0 ? StreamTableEntry.aborting() : shared, entry, folder + ", stream " + name);
				count++;
			}
		}
		reporter.publishEntry("entries", Integer.toString(count));
	}

	/** The recorded entry over an empty stage 2. */
	@Test
	void theRecordedEventsOfAPageThatNobodyMapped(TestReporter reporter) throws Exception {
		var recorded = Recordings.json(Repository.recording("x420dt-edu-lazy2/smmu.json"));
		var entry = entry(raw(Recordings.at(recorded, "stes", "0x18")));
		var smmu = new SMMUv3(new PA(0xb000_0000L), STREAM_TABLE_ENTRIES_LOG2);
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(0xb0000, 4))
				.withPresent(AddressRange.ofFrames(entry.s2ttb().frame(), 1));
		long at = smmu.entryAddress(new StreamID(0x18));
		memory = memory.write64(at, entry.dword0()).write64(at + 8, entry.dword1()).write64(at + 16, entry.dword2())
				.write64(at + 24, entry.dword3());
		int events = compareEvents(Repository.recording("x420dt-edu-lazy2/events.json"), smmu, memory);
		assertEquals(16, events);
	}

	/** Stream table and stage 2 as they were left in memory; in these boots the faulting page stayed unmapped. */
	@Test
	void theRecordedEventsFromRealTables(TestReporter reporter) throws Exception {
		for (var name : List.of("x420dt-edu-dt", "x420dt-smmuv3-stage2")) {
			var folder = Repository.real().resolve("boots/" + name);
			var core = ElfCore.open(folder.resolve("memory.core"));
			int events = compareEvents(folder.resolve("events.json"), smmu(folder, core), core);
			assertTrue(events > 0);
			reporter.publishEntry(name, events + " events");
		}
	}

	/** After the CPU's touch the same access passes. */
	@Test
	void thePageThatWasMappedOnACPUsTouchPasses() throws Exception {
		var folder = Repository.real().resolve("boots/x420dt-edu-lazy2");
		var core = ElfCore.open(folder.resolve("memory.core"));
		for (long ipa : new long[] { 0x400_0000L, 0x400_003cL, 0x400_8000L }) {
			var outcome = smmu(folder, core).translate(core, new StreamID(0x18), new IPA(ipa), Access.READ);
			assertEquals(new PA(ipa), assertInstanceOf(SmmuOutcome.Passed.class, outcome).translation().output());
		}
	}

	private static int compareEvents(Path file, SMMUv3 smmu, PhysicalMemory memory) throws Exception {
		int whole = 0;
		int count = 0;
		for (var event : Recordings.elements(Recordings.at(Recordings.json(file), "events"))) {
			var dwords = Recordings.elements(Recordings.at(event, "dwords")).stream().map(Recordings::hex).toList();
			var recorded = new EventRecord(dwords.get(0), dwords.get(1), dwords.get(2), dwords.get(3));
			var access = (recorded.dword1() >>> 35 & 1) == 1 ? Access.READ : Access.WRITE;
			var outcome = smmu.translate(memory, recorded.stream(), new IPA(recorded.inputAddress()), access);
			if ((recorded.dword3() & OFFSET) == 0) {
				assertEquals(new SmmuOutcome.Recorded(recorded), outcome, file + ": " + count);
				whole++;
			} else {
				var inPages = new EventRecord(recorded.dword0(), recorded.dword1(), recorded.dword2(),
						recorded.dword3() & ~OFFSET);
				assertEquals(new SmmuOutcome.Recorded(inPages), outcome, file + ": " + count);
			}
			count++;
		}
		assertTrue(count == 1 || whole > 0, "no event whose whole record could be compared");
		return count;
	}

	/** The second level of the recorded two-level stream table, in which all its streams are. */
	private static SMMUv3 smmu(Path folder, PhysicalMemory memory) throws Exception {
		var registers = Recordings.json(folder.resolve("smmu.json"));
		long base = Recordings.hex(Recordings.at(registers, "regs", "STRTAB_BASE")) & 0xf_ffff_ffff_ffc0L;
		return new SMMUv3(new PA(memory.read64(base) & 0xf_ffff_ffff_ffc0L), STREAM_TABLE_ENTRIES_LOG2);
	}

	private static StreamTableEntry entry(List<Long> raw) {
		return new StreamTableEntry(raw.get(0), raw.get(1), raw.get(2), raw.get(3));
	}

	private static List<Long> raw(Json entry) {
		return Recordings.elements(Recordings.at(entry, "raw")).stream().map(Recordings::hex).toList();
	}
}
