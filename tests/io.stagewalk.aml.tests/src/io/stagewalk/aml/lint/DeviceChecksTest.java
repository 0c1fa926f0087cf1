package io.stagewalk.aml.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Lint;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.text.TableText;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;

/** What static tables say of devices is held against the namespace. */
class DeviceChecksTest {
	private static final String IORT = """
			Signature : "IORT"
			Table Length : 0
			Revision : 0
			Checksum : 0
			Oem ID : "STAGEW"
			Oem Table ID : "LINTDEVS"
			Oem Revision : 1
			Asl Compiler ID : "INTL"
			Asl Compiler Revision : 1
			Node Count : 1
			Node Offset : 30
			Reserved : 0

			Type : 01
			Length : 0
			Revision : 02
			Reserved : 0
			Mapping Count : 0
			Mapping Offset : 0
			Node Flags : 0
			Memory Properties : [IORT Memory Access Properties]
			Cache Coherency : 1
			Hints (decoded below) : 0
			Reserved : 0
			Memory Flags (decoded below) : 3
			Memory Size Limit : 30
			Device Name : "%s"
			""";

	/** The example's machine with other devices, and an IORT that names one. */
	private static Platform machine(String name) throws Exception {
		var iort = TableText.complete("iort.dsl", IORT.formatted(name), Definitions.standard()).table();
		var tables = new ArrayList<Table>();
		for (var table : Container.platform(Repository.example().resolve("tables")).tables()) {
			tables.add(switch (table.signature()) {
				case "DSDT" -> Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/data/lint/devices.aml"));
				case "IORT" -> Table.of("iort.dsl", iort.bytes());
				default -> table;
			});
		}
		return Platform.of(tables);
	}

	private static List<String> messages(String name, Check check) throws Exception {
		var report = new Lint(List.of(check)).run(Subject.of(machine(name)), Progress.NONE);
		assertEquals(List.of(), report.failures());
		return report.findings().stream().map(finding -> finding.place().name() + ": " + finding.message()).toList();
	}

	@Test
	void aComponentIsFoundByItsFullPath() throws Exception {
		assertEquals(List.of(), messages("\\_SB_.DEV0", new ComponentDevice()));
	}

	@Test
	void aPathThatIsNotFilledUpIsNotFound() throws Exception {
		assertEquals(List.of("Device Name: \"\\_SB.DEV0\", which Linux writes \\_SB_.DEV0"), messages("\\_SB.DEV0", new ComponentDevice()));
	}

	@Test
	void aDeviceThatIsNotThereIsNotFound() throws Exception {
		assertEquals(List.of("Device Name: \"\\_SB_.DEV1\" is not there"), messages("\\_SB_.DEV1", new ComponentDevice()));
		assertEquals(List.of("Device Name: \"\\_SB_.DEVICE\" is no path"), messages("\\_SB_.DEVICE", new ComponentDevice()));
	}

	@Test
	void processorsAreThoseOfTheMadt() throws Exception {
		assertEquals(List.of("\\_SB_.CPUA: it has no _UID", "\\_SB_.CPU9: no GICC has the UID 9"),
				messages("\\_SB_.DEV0", new ProcessorDevice()));
	}
}
