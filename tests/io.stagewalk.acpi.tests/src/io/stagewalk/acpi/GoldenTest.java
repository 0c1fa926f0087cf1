package io.stagewalk.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.container.Container;

/** The views have the values that ACPICA's disassembler prints for the same tables. */
class GoldenTest {
	private static final Pattern FIELD = Pattern.compile("\\[([0-9A-F]{3,})h \\d+ +(\\d+)\\] +([^:]*?) : (\"?)([0-9A-Za-z_\\\\.]+).*");

	/** A disassembly: values by offset and size; of two with both in common the first. */
	private static final class Golden {
		private final String name;
		private final Map<String, String> values = new HashMap<>();
		private final List<Integer> subtables = new ArrayList<>();
		private int compared;

		Golden(Path file) throws Exception {
			name = file.toString();
			for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
				var match = FIELD.matcher(line);
				if (match.matches()) {
					int offset = Integer.parseInt(match.group(1), 16);
					values.putIfAbsent(offset + ":" + match.group(2), match.group(5));
					if (match.group(3).equals("Subtable Type")) {
						subtables.add(offset);
					}
				}
			}
		}

		Golden check(int offset, int size, long value) {
			var expected = values.get(offset + ":" + size);
			assertTrue(expected != null, name + ": nothing at 0x" + Integer.toHexString(offset) + " of " + size + " bytes");
			assertEquals(Long.parseUnsignedLong(expected, 16), value, name + ": at 0x" + Integer.toHexString(offset));
			compared++;
			return this;
		}

		Golden checkAddress(int offset, GenericAddress address) {
			return check(offset, 1, address.space()).check(offset + 1, 1, address.bitWidth()).check(offset + 2, 1, address.bitOffset())
					.check(offset + 3, 1, address.accessSize()).check(offset + 4, 8, address.address());
		}
	}

	/** Compares one table with its disassembly. */
	private interface Comparison {
		void compare(Table table, Golden golden) throws Exception;
	}

	@Test
	void headers(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var signature : List.of("APIC", "MCFG", "IORT", "GTDT", "SPCR", "FACP", "DBG2", "HEST")) {
			compared += compare(signature, (table, golden) -> golden.check(4, 4, table.header().length())
					.check(8, 1, table.header().revision()).check(9, 1, table.header().checksum()).check(24, 4, table.header().oemRevision())
					.check(32, 4, table.header().creatorRevision()));
		}
		report(reporter, compared);
	}

	@Test
	void madt(TestReporter reporter) throws Exception {
		report(reporter, compare("APIC", (table, golden) -> {
			var madt = Madt.of(table);
			assertEquals(golden.subtables, madt.entries().stream().map(MadtEntry::offset).toList());
			madt.entries().forEach(entry -> entry(entry, golden));
		}));
	}

	private static void entry(MadtEntry entry, Golden golden) {
		int at = entry.offset();
		switch (entry) {
			case MadtEntry.Gicc gicc -> golden.check(at + 1, 1, gicc.length()).check(at + 4, 4, gicc.interfaceNumber())
					.check(at + 8, 4, gicc.processorUid()).check(at + 12, 4, gicc.flags()).check(at + 32, 8, gicc.base().value())
					.check(at + 40, 8, gicc.gicv().value()).check(at + 48, 8, gicc.gich().value())
					.check(at + 60, 8, gicc.redistributor().value()).check(at + 68, 8, gicc.mpidr());
			case MadtEntry.Gicd gicd -> golden.check(at + 4, 4, gicd.id()).check(at + 8, 8, gicd.base().value()).check(at + 20, 1,
					gicd.version());
			case MadtEntry.MsiFrame frame -> golden.check(at + 4, 4, frame.id()).check(at + 8, 8, frame.base().value())
					.check(at + 16, 4, frame.flags()).check(at + 20, 2, frame.spiCount()).check(at + 22, 2, frame.spiBase());
			case MadtEntry.Gicr gicr -> golden.check(at + 4, 8, gicr.base().value()).check(at + 12, 4, gicr.rangeLength());
			case MadtEntry.Its its -> golden.check(at + 4, 4, its.id()).check(at + 8, 8, its.base().value());
			case MadtEntry.Other other -> golden.check(at, 1, other.type());
		}
	}

	@Test
	void mcfg(TestReporter reporter) throws Exception {
		report(reporter, compare("MCFG", (table, golden) -> {
			for (var ecam : Mcfg.of(table).allocations()) {
				int at = ecam.offset();
				golden.check(at, 8, ecam.base().value()).check(at + 8, 2, ecam.segment()).check(at + 10, 1, ecam.firstBus()).check(at + 11,
						1, ecam.lastBus());
			}
		}));
	}

	@Test
	void iort(TestReporter reporter) throws Exception {
		report(reporter, compare("IORT", (table, golden) -> {
			var nodes = Iort.of(table).nodes();
			golden.check(36, 4, nodes.size());
			for (var node : nodes) {
				int at = node.offset();
				golden.check(at + 8, 4, node.mappings().size());
				node(node, golden);
				int mappings = at + Integer.parseInt(golden.values.get(at + 12 + ":4"), 16);
				for (var mapping : node.mappings()) {
					golden.check(mappings, 4, mapping.inputBase()).check(mappings + 4, 4, mapping.count())
							.check(mappings + 8, 4, mapping.outputBase()).check(mappings + 12, 4, mapping.outputReference())
							.check(mappings + 16, 4, mapping.flags());
					mappings += 20;
				}
			}
		}));
	}

	private static void node(IortNode node, Golden golden) {
		int at = node.offset();
		switch (node) {
			case IortNode.ItsGroup its -> golden.check(at, 1, 0).check(at + 16, 4, its.identifiers().size()).check(at + 20, 4,
					its.identifiers().getFirst());
			case IortNode.NamedComponent component -> golden.check(at, 1, 1);
			case IortNode.RootComplex root -> golden.check(at, 1, 2).check(at + 28, 4, root.segment());
			case IortNode.SmmuV2 smmu -> golden.check(at, 1, 3).check(at + 16, 8, smmu.base().value()).check(at + 24, 8, smmu.length());
			case IortNode.SmmuV3 smmu -> golden.check(at, 1, 4).check(at + 16, 8, smmu.base().value())
					.check(at + 32, 8, smmu.vatos().map(page -> page.value()).orElse(0L)).check(at + 40, 4, smmu.model());
			case IortNode.Pmcg pmcg -> golden.check(at, 1, 5).check(at + 16, 8, pmcg.page0().value());
			case IortNode.Other other -> golden.check(at, 1, other.type());
		}
	}

	@Test
	void gtdt(TestReporter reporter) throws Exception {
		report(reporter, compare("GTDT", (table, golden) -> {
			var gtdt = Gtdt.of(table);
			golden.check(36, 8, gtdt.cntControlBase().orElse(-1)).check(80, 8, gtdt.cntReadBase().orElse(-1)).check(88, 4,
					gtdt.blocks().size() + gtdt.watchdogs().size());
		}));
	}

	@Test
	void spcr(TestReporter reporter) throws Exception {
		report(reporter, compare("SPCR", (table, golden) -> {
			var spcr = Spcr.of(table);
			golden.check(36, 1, spcr.interfaceType()).checkAddress(40, spcr.base());
		}));
	}

	@Test
	void dbg2(TestReporter reporter) throws Exception {
		report(reporter, compare("DBG2", (table, golden) -> {
			for (var register : Dbg2.of(table).registers()) {
				golden.checkAddress(register.offset(), register.base()).check(78, 4, register.size());
			}
		}));
	}

	@Test
	void hest(TestReporter reporter) throws Exception {
		report(reporter, compare("HEST", (table, golden) -> {
			for (var source : Hest.of(table).sources()) {
				int at = source.offset();
				golden.check(at + 2, 2, source.id()).checkAddress(at + 20, source.status()).check(at + 60, 4, source.blockLength())
						.checkAddress(at + 64, source.readAck().orElseThrow());
			}
		}));
	}

	@Test
	void fadt(TestReporter reporter) throws Exception {
		report(reporter, compare("FACP", (table, golden) -> {
			var fadt = Fadt.of(table);
			golden.check(8, 1, fadt.majorRevision()).check(131, 1, fadt.minorRevision()).check(132, 8, fadt.facs().value())
					.check(140, 8, fadt.dsdt().value()).check(112, 4, fadt.flags()).check(129, 2, fadt.armBootFlags());
			for (var register : fadt.registers()) {
				golden.checkAddress(register.offset(), register.address());
			}
		}));
	}

	private static int compare(String signature, Comparison comparison) throws Exception {
		int compared = 0;
		for (var folder : Examples.realPlatforms()) {
			for (var table : Container.platform(folder).tables()) {
				var disassembly = folder.resolve("golden").resolve(table.file().replace(".dat", ".dsl"));
				if (table.signature().equals(signature) && Files.exists(disassembly)) {
					var golden = new Golden(disassembly);
					comparison.compare(table, golden);
					compared += golden.compared;
				}
			}
		}
		return compared;
	}

	private static void report(TestReporter reporter, int compared) {
		assertTrue(compared > 0, "nothing compared");
		reporter.publishEntry("values compared", Integer.toString(compared));
	}
}
