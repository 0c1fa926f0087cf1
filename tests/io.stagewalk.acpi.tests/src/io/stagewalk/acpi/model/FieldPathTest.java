package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** A path leads to the part that it names, and every part has one. */
class FieldPathTest {

	private static TableModel template(String name) throws Exception {
		var file = Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates").resolve(name);
		return TableModel.of(name, Files.readAllBytes(file), Definitions.standard());
	}

	private static Field field(String path, TableModel table) throws Exception {
		return (Field) assertInstanceOf(FieldPath.Target.Part.class, FieldPath.parse(path).resolve(table)).node();
	}

	private static String error(String path, TableModel table) {
		return assertThrows(PathException.class, () -> FieldPath.parse(path).resolve(table)).getMessage();
	}

	@Test
	void aFieldIsFoundByEachOfItsNames() throws Exception {
		var apic = template("apic.aml");
		var gicc = apic.root().groups("Interrupt Controller Structure").stream().filter(one -> one.name().equals("Generic Interrupt Controller"))
				.findFirst().orElseThrow();
		var flags = gicc.required("Flags (decoded below)");
		assertEquals(flags, field("Generic Interrupt Controller/Flags", apic));
		assertEquals(flags, field("Generic Interrupt Controller[0]/Flags (decoded below)", apic));
		assertEquals(flags, field("Interrupt Controller Structure[" + gicc.index() + "] / Flags", apic));
		assertEquals(gicc.required("MPIDR"), field("Generic Interrupt Controller/MPIDR", apic));
	}

	@Test
	void bitsStandBehindTheirNumber() throws Exception {
		var apic = template("apic.aml");
		var bits = assertInstanceOf(FieldPath.Target.Bits.class,
				FieldPath.parse("Generic Interrupt Controller/Flags/Virtual GIC Interrupt Trigger Mode").resolve(apic));
		assertEquals(2, bits.bits().low());
		assertEquals("Generic Interrupt Controller/Flags/Virtual GIC Interrupt Trigger Mode", FieldPath.of(bits.field(), bits.bits()).toString());
	}

	@Test
	void repeatedFieldsAreCounted() throws Exception {
		var xsdt = template("xsdt.aml");
		var entries = xsdt.root().fields("ACPI Table Address %3d");
		assertEquals(entries.get(3), field("ACPI Table Address[3]", xsdt));
		assertEquals("ACPI Table Address[3]", FieldPath.of(entries.get(3)).toString());
	}

	@Test
	void namesWithSlashesStandBetweenQuotes() throws Exception {
		var apic = template("apic.aml");
		assertEquals("\"I/O APIC\"/\"I/O Apic ID\"", FieldPath.of(field("\"I/O APIC\"[0]/\"I/O Apic ID\"", apic)).toString());
		assertEquals(new FieldPath.Step("a\"b", OptionalInt.of(2)), FieldPath.parse("\"a\"\"b\"[2]").steps().getFirst());
	}

	@Test
	void whatIsWrongIsSaidWithItsPlace() throws Exception {
		var apic = template("apic.aml");
		assertEquals("path \"Generic Interrupt Controller/Flag\", column 30: expected one of Subtable Type, Length, Reserved, CPU Interface "
				+ "Number, Processor UID, Flags, Parking Protocol Version, Performance Interrupt, Parked Address, Base Address, "
				+ "Virtual GIC Base Address, Hypervisor GIC Base Address, Virtual GIC Interrupt, Redistributor Base Address, ARM MPIDR, "
				+ "Efficiency Class, found Flag", error("Generic Interrupt Controller/Flag", apic).replace(", SPE Overflow Interrupt", ""));
		assertEquals("path \"Generic Interrupt Controller[1]\", column 1: expected a number from 0 to 0, found 1",
				error("Generic Interrupt Controller[1]", apic));
		assertEquals("path \"Interrupt Controller Structure\", column 1: expected Interrupt Controller Structure[0] to "
				+ "Interrupt Controller Structure[15], found Interrupt Controller Structure", error("Interrupt Controller Structure", apic));
		assertEquals("path \"Revision/x\", column 10: expected the end of the path, since Revision has no bits, found x", error("Revision/x", apic));
	}

	@Test
	void textThatIsNoPathIsRefused() {
		for (var text : List.of("", "/", "a/", "a//b", "a[", "a[]", "a[x]", "a[1", "a[999999999]", "a]b", "\"a", "a\"b", "[0]", "a[0]b")) {
			assertThrows(PathException.class, () -> FieldPath.parse(text), text);
		}
		assertThrows(PathException.class, () -> FieldPath.parse("a/".repeat(FieldPath.MAX_STEPS) + "a"));
	}

	@Test
	void thePathOfEveryPartOfEveryTemplateLeadsBack() throws Exception {
		int count = 0;
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			for (var file : files.filter(one -> one.toString().endsWith(".aml")).sorted().toList()) {
				var table = template(file.getFileName().toString());
				for (var leaf : table.leaves().toList()) {
					var path = FieldPath.of(leaf);
					assertEquals(leaf, ((FieldPath.Target.Part) FieldPath.parse(path.toString()).resolve(table)).node(), () -> file + ": " + path);
					assertEquals(path, FieldPath.parse(path.toString()));
					count++;
				}
			}
		}
		assertTrue(count > 1500, count + " parts");
	}

	@Test
	void anyTextIsAPathOrRefused() {
		var letters = "ab/[]\"0129 ";
		Seeds.check(5000, random -> {
			var text = new StringBuilder();
			for (int i = random.nextInt(12); i > 0; i--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				var path = FieldPath.parse(text.toString());
				assertEquals(path, FieldPath.parse(path.toString()), text.toString());
			} catch (PathException e) {
				assertEquals(text.toString(), e.path());
			}
		});
	}
}
