package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.testing.Repository;

/** An edit changes what it names, and what follows is right and reported. */
class TableEditTest {

	private static TableModel template(String name) throws Exception {
		var file = Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates").resolve(name);
		return TableModel.of(name, Files.readAllBytes(file), Definitions.standard());
	}

	private static List<String> texts(Edited edited) {
		return edited.changes().stream().map(Change::toString).toList();
	}

	private static int sum(TableModel table) {
		int sum = 0;
		for (byte b : table.bytes()) {
			sum += b;
		}
		return sum & 0xff;
	}

	@Test
	void aNumberAloneChangesItsBytesAndNoOthers() throws Exception {
		var apic = template("apic.aml");
		var field = apic.root().groups("Interrupt Controller Structure").getFirst().required("Local Apic ID");
		var edited = new TableEdit(apic, Follow.NOTHING).set(field, 0x5a);
		var expected = apic.bytes();
		expected[field.offset()] = 0x5a;
		assertArrayEquals(expected, edited.table().bytes());
		assertEquals(List.of(), edited.changes());
	}

	@Test
	void theChecksumFollowsIfAsked() throws Exception {
		var apic = template("apic.aml");
		var edited = new TableEdit(apic, Follow.EVERYTHING).set(apic.root().required("Local Apic Address"), 0x10);
		assertEquals(0, sum(edited.table()));
		assertEquals(List.of("apic.aml: APIC: offset 0x9: Checksum: 0xc3 becomes 0xb3 (checksum)"), texts(edited));
	}

	@Test
	void bitsChangeInTheirNumber() throws Exception {
		var apic = template("apic.aml");
		var flags = apic.root().groups("Interrupt Controller Structure").get(2).required("Flags (decoded below)");
		var edited = new TableEdit(apic, Follow.NOTHING).set(flags, flags.bits().get(1), 3);
		assertEquals(0xc, edited.table().root().groups("Interrupt Controller Structure").get(2).number("Flags (decoded below)").orElseThrow());
	}

	@Test
	void valuesThatDoNotFitAreRefused() throws Exception {
		var apic = template("apic.aml");
		var edit = new TableEdit(apic, Follow.NOTHING);
		assertThrows(TableException.class, () -> edit.set(apic.root().required("Revision"), 0x100));
		assertThrows(TableException.class, () -> edit.set(apic.root().required("Oem ID"), "SEVENCH"));
		assertThrows(TableException.class, () -> edit.set(apic.root().required("Oem ID"), 1));
		assertThrows(TableException.class, () -> edit.set(apic.root().required("Revision"), "x"));
		var flags = apic.root().required("Flags (decoded below)");
		assertThrows(TableException.class, () -> edit.set(flags, flags.bits().getFirst(), 2));
	}

	@Test
	void aLongerNameOfADeviceMovesWhatIsBehindIt() throws Exception {
		var iort = template("iort.aml");
		var component = iort.root().groups("Node").get(1);
		var edited = new TableEdit(iort, Follow.EVERYTHING).set(component.required("Device Name"), "\\_SB.PCI0.DEVICE");
		var after = edited.table().root().groups("Node").get(1);
		assertEquals("\\_SB.PCI0.DEVICE", after.required("Device Name").text());
		assertEquals(component.length() + 2, after.length());
		assertEquals(List.of(), edited.table().problems());
		assertEquals(0, sum(edited.table()));
		assertEquals(List.of("iort.aml: IORT: offset 0x4d: Length: 0x80 becomes 0x82 (length)",
				"iort.aml: IORT: offset 0x4: Table Length: 0x1f8 becomes 0x1fa (length)",
				"iort.aml: IORT: offset 0x58: Mapping Offset: 0x6c becomes 0x6e (offset)"), texts(edited).subList(0, 3));
	}

	@Test
	void anElementPutIntoAListIsCounted() throws Exception {
		var iort = template("iort.aml");
		var its = iort.root().groups("Node").getFirst();
		var edited = new TableEdit(iort, Follow.EVERYTHING).append(iort.root(), its.definition(),
				NewTable.element(its.definition(), Optional.of(its.variant().orElseThrow())));
		assertEquals(7, edited.table().root().groups("Node").size());
		assertEquals(7, edited.table().root().number("Node Count").orElseThrow());
		assertEquals(edited.table().bytes().length, edited.table().root().number("Table Length").orElseThrow());
		assertEquals(List.of(), edited.table().problems());
	}

	@Test
	void referencesFollowTheNodesThatTheyName() throws Exception {
		var iort = template("iort.aml");
		var edit = new TableEdit(iort, Follow.NOTHING);
		var smmu = iort.root().groups("Node").get(4);
		var mapping = iort.root().groups("Node").get(2).groups("ID Mapping").getFirst();
		var referring = edit.set(mapping.required("Output Reference"), smmu.offset()).table();
		var component = referring.root().groups("Node").get(1);
		var edited = new TableEdit(referring, Follow.EVERYTHING).remove(component);
		var nodes = edited.table().root().groups("Node");
		assertEquals(nodes.get(3).offset(), nodes.get(1).groups("ID Mapping").getFirst().number("Output Reference").orElseThrow());
		assertEquals(5, edited.table().root().number("Node Count").orElseThrow());
	}

	@Test
	void aReferenceToWhatIsRemovedIsReported() throws Exception {
		var iort = template("iort.aml");
		var smmu = iort.root().groups("Node").get(4);
		var mapping = iort.root().groups("Node").get(2).groups("ID Mapping").getFirst();
		var referring = new TableEdit(iort, Follow.NOTHING).set(mapping.required("Output Reference"), smmu.offset()).table();
		var edited = new TableEdit(referring, Follow.EVERYTHING).remove(referring.root().groups("Node").get(4));
		assertEquals(List.of(Change.Reason.DANGLING),
				edited.changes().stream().map(Change::reason).filter(reason -> reason == Change.Reason.DANGLING).toList());
		assertEquals(0, edited.table().root().groups("Node").get(2).groups("ID Mapping").getFirst().number("Output Reference").orElseThrow());
	}

	@Test
	void whatIsPutInAtTheStartOfAListIsItsNewStart() throws Exception {
		var gtdt = template("gtdt.aml");
		var block = gtdt.root().groups("Platform Timer").getFirst();
		var timer = block.groups("Timer").getFirst();
		var edited = new TableEdit(gtdt, Follow.EVERYTHING).insertBefore(timer, NewTable.element(timer.definition(), Optional.empty()));
		var after = edited.table().root().groups("Platform Timer").getFirst();
		assertEquals(3, after.groups("Timer").size());
		assertEquals(3, after.number("Timer Count").orElseThrow());
		assertEquals(block.number("Timer Offset"), after.number("Timer Offset"));
		assertEquals(block.length() + timer.length(), after.length());
	}

	@Test
	void aCountThatIsItselfReplacedDoesNotFollow() throws Exception {
		var iort = template("iort.aml");
		var count = iort.root().required("Node Count");
		var edited = new TableEdit(iort, Follow.EVERYTHING).replace(count, new byte[] { 1 });
		assertEquals(iort.bytes().length - 3, edited.table().bytes().length);
		assertEquals(1, edited.table().bytes()[count.offset()]);
	}

	@Test
	void everyTypeOfEveryListCanBePutIn() throws Exception {
		for (var table : Definitions.standard().all()) {
			var made = NewTable.of("new", table);
			assertEquals(List.of(), made.problems(), table.signature());
			for (var member : table.root().members()) {
				if (member instanceof GroupDefinition list) {
					for (var inner : list.members()) {
						if (inner instanceof Member.Selection selection) {
							for (var type : selection.cases()) {
								var element = NewTable.element(list, Optional.of(type));
								var more = new TableEdit(made, Follow.EVERYTHING).append(made.root(), list, element).table();
								assertEquals(List.of(), more.problems(), () -> table.signature() + " " + type.name() + " "
										+ HexFormat.of().formatHex(more.bytes()));
							}
						}
					}
				}
			}
		}
	}

	@Test
	void undoIsTheTableBeforeForEveryFieldOfEveryTemplate(TestReporter reporter) throws Exception {
		int fields = 0;
		int bits = 0;
		for (var name : templates()) {
			var table = template(name);
			var bytes = table.bytes();
			for (var leaf : table.leaves().toList()) {
				var other = new byte[leaf.length()];
				Arrays.fill(other, (byte) 0xa5);
				var expected = bytes.clone();
				System.arraycopy(other, 0, expected, leaf.offset(), other.length);
				assertArrayEquals(expected, new TableEdit(table, Follow.NOTHING).replace(leaf, other).table().bytes(), leaf.toString());
				if (leaf instanceof Field field && field.isNumber()) {
					for (var named : field.bits()) {
						long value = ~named.of(field.number()) & named.mask();
						var edited = new TableEdit(table, Follow.NOTHING).set(field, named, value).table();
						assertEquals(named.in(field.number(), value), ((Field) edited.leafAt(field.offset()).orElseThrow()).number());
						bits++;
					}
				}
				new TableEdit(table, Follow.EVERYTHING).replace(leaf, new byte[leaf.length() + 1]);
				assertArrayEquals(bytes, table.bytes(), leaf.toString());
				fields++;
			}
		}
		reporter.publishEntry("edited", fields + " fields and " + bits + " flags");
	}

	private static List<String> templates() throws Exception {
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".aml")).sorted().toList();
		}
	}
}
