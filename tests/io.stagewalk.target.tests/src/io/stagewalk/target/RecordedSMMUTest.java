package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.json.Json;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.SmmuEntries;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.SmmuRegisters;
import io.stagewalk.translation.smmu.StreamTableEntry;

/**
 * By the registers of a real SMMU, its two-level stream table and the tables in memory, the event records of a device that
 * reads where no CPU has been are those that it wrote.
 *
 * <p>An event record has the IPA's page only, DW3[11:0] being reserved; QEMU leaves the offset there. So whole records
 * are compared where the offset is 0, as it is in the first event of a transfer, and else all but those bits.
 */
class RecordedSMMUTest {
	private static final long OFFSET = 0xfff;

	@Test
	void theRecordedEntry() throws Exception {
		var recorded = Recordings.json(Repository.recording("x420dt-edu-lazy2/smmu.json"));
		var vttbr = new VTTBR(Recordings.hex(Recordings.at(recorded, "guest", "VTTBR_EL2")));
		var vtcr = new VTCR(Recordings.hex(Recordings.at(recorded, "guest", "VTCR_EL2")));
		assertEquals(entry(Recordings.at(recorded, "stes", "0x18")), SmmuEntries.stage2(vttbr, vtcr));
	}

	/** Every entry of the boots that share the tables; where all CPUs idled when it was read, VTTBR_EL2 is not known. */
	@Test
	void everyRealEntryIsWhatADriverThatSharesTheTablesWrites(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Recordings.realWith("smmu.json", "events.json", "registers.json")) {
			var cpus = Recordings.elements(Recordings.at(Recordings.json(folder.resolve("registers.json")), "cpus"));
			var vtcr = new VTCR(Recordings.hex(Recordings.at(cpus.getFirst(), "VTCR_EL2")));
			var vttbr = cpus.stream().map(cpu -> new VTTBR(Recordings.hex(Recordings.at(cpu, "VTTBR_EL2"))))
					.filter(root -> root.vmid() != 0).findAny();
			var entries = (Json.Object) Recordings.at(Recordings.json(folder.resolve("smmu.json")), "stes");
			for (var name : entries.members().keySet()) {
				var entry = entry(Recordings.at(entries, name));
				var shared = SmmuEntries.stage2(vttbr.orElse(VTTBR.of(entry.s2vmid(), entry.s2ttb().value())), vtcr);
				assertEquals(entry.config() == 0 ? SmmuEntries.abort() : shared, entry, folder + ", stream " + name);
				count++;
			}
		}
		reporter.publishEntry("entries", Integer.toString(count));
	}

	/** The recorded registers and entry over an empty stage 2, with a level 1 descriptor as the driver writes it. */
	@Test
	void theRecordedEventsOfAPageThatNobodyMapped() throws Exception {
		var recorded = Recordings.json(Repository.recording("x420dt-edu-lazy2/smmu.json"));
		var entry = entry(Recordings.at(recorded, "stes", "0x18"));
		var smmu = new SMMUv3(registers(recorded));
		long table = smmu.registers().streamTable().value();
		long second = 0xb000_0000L;
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(second >>> 12, 4))
				.withPresent(AddressRange.ofFrames(table >>> 12, 1))
				.withPresent(AddressRange.ofFrames(entry.s2ttb().frame(), 1)).write64(table, second | 9);
		for (int i = 0; i < 8; i++) {
			memory = memory.write64(second + 0x18 * StreamTableEntry.SIZE + 8 * i, entry.dword(i));
		}
		int events = compareEvents(Repository.recording("x420dt-edu-lazy2/events.json"), smmu, memory);
		assertEquals(16, events);
	}

	/** Stream table and stage 2 as they were left in memory; in these boots the faulting page stayed unmapped. */
	@Test
	void theRecordedEventsFromRealTables(TestReporter reporter) throws Exception {
		for (var name : List.of("x420dt-edu-dt", "x420dt-smmuv3-stage2")) {
			var folder = Repository.real().resolve("boots/" + name);
			var core = ElfCore.open(folder.resolve("memory.core"));
			int events = compareEvents(folder.resolve("events.json"), smmu(folder), core);
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
			var outcome = smmu(folder).translate(core, new StreamID(0x18), ipa, Access.READ);
			assertEquals(new PA(ipa), assertInstanceOf(SmmuOutcome.Passed.class, outcome).translation().output());
		}
	}

	private static int compareEvents(Path file, SMMUv3 smmu, PhysicalMemory memory) throws Exception {
		int whole = 0;
		int count = 0;
		for (var event : Recordings.elements(Recordings.at(Recordings.json(file), "events"))) {
			var dwords = Recordings.elements(Recordings.at(event, "dwords")).stream().map(Recordings::hex).toList();
			var recorded = new EventRecord(dwords.get(0), dwords.get(1), dwords.get(2), dwords.get(3));
			var access = recorded.isRead() ? Access.READ : Access.WRITE;
			var outcome = smmu.translate(memory, recorded.stream(), recorded.inputAddress(), access);
			var ours = assertInstanceOf(SmmuOutcome.Recorded.class, outcome, file + ": " + count).event();
			if ((recorded.dword3() & OFFSET) == 0) {
				assertEquals(recorded, ours, file + ": " + count);
				whole++;
			} else {
				assertEquals(new EventRecord(recorded.dword0(), recorded.dword1(), recorded.dword2(),
						recorded.dword3() & ~OFFSET),
						ours, file + ": " + count);
			}
			count++;
		}
		assertTrue(count == 1 || whole > 0, "no event whose whole record could be compared");
		return count;
	}

	/** The SMMU of a real boot, by {@code smmu.json}, and by {@code registers.json} where that has it too. */
	static SMMUv3 smmu(Path folder) throws Exception {
		var recorded = Recordings.json(folder.resolve("smmu.json"));
		var registers = registers(recorded);
		if (Files.exists(folder.resolve("registers.json"))
				&& Recordings.at(Recordings.json(folder.resolve("registers.json")), "smmu") instanceof Json.Object other) {
			for (var name : List.of("IDR0", "IDR1", "IDR5", "CR0", "CR1", "CR2", "GBPA", "STRTAB_BASE", "STRTAB_BASE_CFG")) {
				assertEquals(Recordings.hex(Recordings.at(recorded, "regs", name)),
						Recordings.hex(Recordings.at(other, name)), name);
			}
		}
		return new SMMUv3(registers);
	}

	private static SmmuRegisters registers(Json recorded) {
		var features = new SmmuFeatures(register(recorded, "IDR0"), register(recorded, "IDR1"), register(recorded, "IDR3"),
				register(recorded, "IDR5"));
		return new SmmuRegisters(features, register(recorded, "CR0"), register(recorded, "CR1"), register(recorded, "CR2"),
				register(recorded, "GBPA"), Recordings.hex(Recordings.at(recorded, "regs", "STRTAB_BASE")),
				register(recorded, "STRTAB_BASE_CFG"));
	}

	private static int register(Json recorded, String name) {
		return (int) Recordings.hex(Recordings.at(recorded, "regs", name));
	}

	static StreamTableEntry entry(Json listed) {
		return new StreamTableEntry(raw(listed));
	}

	static List<Long> raw(Json listed) {
		return Recordings.elements(Recordings.at(listed, "raw")).stream().map(Recordings::hex).toList();
	}
}
