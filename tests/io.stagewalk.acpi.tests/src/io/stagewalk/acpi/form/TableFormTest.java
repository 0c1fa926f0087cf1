package io.stagewalk.acpi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.AllTables;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.model.Change;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.testing.Repository;

/** What a form offers for each kind of field. */
class TableFormTest {

	private static TableForm form(String template) throws Exception {
		return new TableForm(AllTables.model(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates").resolve(template)));
	}

	private static Row row(TableForm form, String label) {
		return form.rows().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
	}

	@Test
	void aReferenceOffersTheStructuresThatItMayBeTo() throws Exception {
		var reference = assertInstanceOf(Editor.Reference.class, row(form("iort.aml"), "Output Reference").editor());
		assertEquals(List.of("ITS Group", "SMMUv1/v2", "SMMUv3"), reference.candidates().stream()
				.map(candidate -> candidate.path().replaceAll("[\"]|\\[.*", "")).distinct().toList());
		var parent = assertInstanceOf(Editor.Reference.class, row(form("pptt.aml"), "Next Level of Cache").editor());
		assertEquals(List.of("Cache Type"), parent.candidates().stream().map(Editor.Candidate::path).toList());
	}

	@Test
	void aReferenceIsSetByThePathOfItsTarget() throws Exception {
		var form = form("iort.aml");
		var edited = row(form, "Output Reference").set("SMMUv3", Follow.EVERYTHING).table();
		var smmu = form.sections().filter(section -> section.label().equals("SMMUv3")).findFirst().orElseThrow();
		assertEquals("0x" + Integer.toHexString(smmu.offset()) + " SMMUv3", row(new TableForm(edited), "Output Reference").value());
	}

	@Test
	void aNamedValueIsWrittenByNameByNumberOrByBoth() throws Exception {
		var row = row(form("facp.aml"), "Space ID");
		for (var text : List.of("PCI_Config", "2", "0x2", "2 PCI_Config")) {
			assertEquals("2 PCI_Config", row(new TableForm(row.set(text, Follow.NOTHING).table()), "Space ID").value());
		}
	}

	@Test
	void whatIsNoValueIsRefusedWithItsPlace() throws Exception {
		var fadt = form("facp.aml");
		refused(row(fadt, "Space ID"), "2 SystemIO", "256", "-1", "none", "", "0x", "99999999999999999999");
		refused(row(fadt, "Oem ID"), "SEVENCH", "caf\u00e9", "a\tb");
		refused(row(form("iort.aml"), "Output Reference"), "SMMUv3[9]", "0x100000000");
		refused(form("nfit.aml").rows().filter(row -> row.editor() instanceof Editor.Guid).findFirst()
				.orElseThrow(), "0", "11112222333344445555666677778888");
		var bytes = form("iort.aml").rows().filter(row -> row.editor() instanceof Editor.Bytes).findFirst().orElseThrow();
		refused(bytes, "0", "0g", "1 2 3");
	}

	private static void refused(Row row, String... texts) {
		for (var text : texts) {
			var wrong = assertThrows(TableException.class, () -> row.set(text, Follow.NOTHING), row.label() + " = " + text);
			assertTrue(wrong.getMessage().contains("offset 0x" + Integer.toHexString(row.offset())), wrong.getMessage());
		}
	}

	@Test
	void listsThatOneCountCountsGrowTogether() throws Exception {
		var device = form("dbg2.aml").sections().filter(section -> section.label().equals("Debug Device Information")).findFirst().orElseThrow();
		var registers = device.lists().stream().filter(list -> list.label().equals("Base Address Register")).findFirst().orElseThrow();
		var edited = registers.insert(1, registers.kinds().getFirst(), Follow.EVERYTHING);
		var after = new TableForm(edited.table()).section(edited.table().root().groups("Debug Device Information").getFirst());
		assertEquals(List.of(3, 3), after.lists().stream().map(list -> list.items().size()).toList());
		assertEquals(List.of(), edited.table().problems());
		assertEquals(List.of("Length", "Table Length", "Register Count"), edited.changes().stream()
				.filter(change -> change.reason() == Change.Reason.LENGTH || change.reason() == Change.Reason.COUNT)
				.map(change -> change.field().name()).distinct().toList());
	}

	@Test
	void theFirstElementOfAListGetsAPlace() throws Exception {
		var its = form("iort.aml").sections().filter(section -> section.label().equals("ITS Group")).findFirst().orElseThrow();
		var mappings = its.lists().stream().filter(list -> list.label().equals("ID Mapping")).findFirst().orElseThrow();
		var edited = mappings.insert(0, mappings.kinds().getFirst(), Follow.EVERYTHING);
		var node = edited.table().root().groups("Node").getFirst();
		assertEquals(1, node.groups("ID Mapping").size());
		assertEquals(its.width(), node.number("Mapping Offset").orElseThrow());
	}

	@Test
	void everyKindOfStructureThatAReferenceMayBeToIsOneOfTheTable() {
		for (var table : Definitions.standard().all()) {
			var kinds = new HashSet<String>();
			var targets = new ArrayList<String>();
			collect(table.root().members(), kinds, targets);
			assertTrue(kinds.containsAll(targets), () -> table.signature() + " " + targets + " " + kinds);
		}
	}

	private static void collect(List<Member> members, Set<String> kinds, List<String> targets) {
		for (var member : members) {
			switch (member) {
				case FieldDefinition field -> targets.addAll(switch (field.role()) {
					case TABLE_REFERENCE, STRUCTURE_REFERENCE -> {
						assertTrue(!field.targets().isEmpty(), field.name());
						yield field.targets();
					}
					case VALUE, TYPE, LENGTH, CHECKSUM, PARTIAL_CHECKSUM, TABLE_POINTER, ADDRESS, RESERVED -> List.of();
				});
				case GroupDefinition group -> {
					kinds.add(group.name());
					collect(group.members(), kinds, targets);
				}
				case Member.Condition condition -> {
					collect(condition.then(), kinds, targets);
					collect(condition.otherwise(), kinds, targets);
				}
				case Member.Selection selection -> selection.cases().forEach(one -> {
					kinds.add(one.name());
					collect(one.members(), kinds, targets);
				});
				case Member.Until until -> {
					// holds nothing
				}
			}
		}
	}
}
