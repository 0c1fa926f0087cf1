package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.device.DeviceScan;
import io.stagewalk.aml.device.MachineFirmware;
import io.stagewalk.aml.device.Rules;
import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.testing.Repository;

/** Whatever statement the interpreter is at, the disassembly has a line for it. */
class ExecutedStatementsTest {
	private final List<AmlPlace> places = new ArrayList<>();

	private void saw(Event event) {
		if (event instanceof Event.Statement statement) {
			places.add(statement.place());
		}
	}

	private List<String> lines(Asl asl) {
		var text = asl.text().lines().toList();
		var lines = new ArrayList<String>();
		for (var place : places) {
			var statement = asl.at(place.offset()).orElseThrow(() -> new AssertionError("no line for " + place));
			assertEquals(place.offset(), statement.start(), place.toString());
			lines.add(text.get(statement.firstLine() - 1).strip());
		}
		return lines;
	}

	@Test
	void whileTheExampleIsScanned() throws Exception {
		var platform = Container.platform(Repository.example().resolve("tables"));
		var loaded = Loader.load(platform, RegionHandler.MODEL, Observer.ofAll(this::saw));
		DeviceScan.of(new MachineFirmware(loaded, RegionHandler.MODEL, Observer.ofAll(this::saw)), Rules.LINUX_6_1);
		var table = loaded.tables().getFirst().table();
		assertTrue(lines(Asl.of(table, List.of())).size() > 200);
	}

	@Test
	void inALoop() throws Exception {
		var table = Table.read(AmlFiles.data("asl").resolve("statements.aml"));
		var state = Loader.load(State.initial(Settings.linux(2, List.of())), withDevice(), RegionHandler.MODEL, Observer.NONE);
		state = Loader.load(state, table, RegionHandler.MODEL, Observer.NONE);
		state.evaluating(NamePath.of("\\_SB.PCI0.DEV0._HRV"), List.of()).run(RegionHandler.MODEL, Observer.ofAll(this::saw));
		var executed = lines(Asl.of(state.tables().getLast().table(), List.of()));
		assertEquals(List.of("Name (_T_0, Zero)", "Local0 = Zero", "While (Local0 < 0x0A)", "Local0++", "If (Local0 == 0x05)",
				"If (Local0 > 0x07)", "While (One)", "_T_0 = Local0", "If (_T_0 == 0x01)", "Noop", "Break"), executed.subList(0, 11));
		assertEquals("Return (Local0)", executed.getLast());
		assertTrue(executed.contains("ElseIf (Match (Package (0x02) {0x02, 0x03}, MEQ, _T_0, MTR, Zero, Zero) != Ones)"));
		assertTrue(executed.contains("Local1 = 0x03"));
	}

	/** A table that declares the scope which the program opens: {@code Device (\_SB.PCI0) {}}. */
	private static Table withDevice() throws Exception {
		return AmlFiles.table("5b82 0b 5c2e 5f53425f 50434930").table();
	}
}
