package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.testing.Repository;

/** Methods that do not end are given up, and what comes after them goes on. */
@Timeout(600)
class EndlessFirmwareTest {

	private static Platform platform() throws Exception {
		var table = Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/data/device/endless.aml"));
		return new Platform(List.of(table), List.of());
	}

	@Test
	void accessesWithoutEndAreRefused() throws Exception {
		var boot = LinuxBoot.of(platform(), RegionHandler.MODEL, OptionalLong.empty());
		assertEquals(TouchLog.MAX_TOUCHES, boot.touches().size());
		assertEquals(1, boot.tree().problems().size());
		var problem = boot.tree().problems().getFirst().getMessage();
		assertTrue(problem.startsWith("\\_SB_.DEV0._STA: ") && problem.contains("accesses in all"), problem);
		assertEquals(Handler.PLATFORM, boot.tree().at(NamePath.of("\\_SB.DEV1")).orElseThrow().handler());
	}

	@Test
	void allEvaluationsTogetherHaveSoManySteps() throws Exception {
		var state = Loader.load(platform(), RegionHandler.MODEL, Observer.NONE);
		var firmware = new MachineFirmware(state, RegionHandler.MODEL, Observer.NONE, new TouchLog(), 1000);
		var given = assertThrows(EvaluationException.class, () -> firmware.evaluate(NamePath.of("\\LOOP"), List.of()));
		assertTrue(given.getMessage().startsWith("\\LOOP: expected the evaluations to end"), given.getMessage());
		assertThrows(EvaluationException.class, () -> firmware.evaluate(NamePath.of("\\_SB.DEV1._HID"), List.of()));
		assertEquals(state, firmware.state());
	}

	@Test
	void whatEndsInTimeIsAnswered() throws Exception {
		var state = Loader.load(platform(), RegionHandler.MODEL, Observer.NONE);
		var firmware = new MachineFirmware(state, RegionHandler.MODEL, Observer.NONE, new TouchLog(), 1000);
		assertEquals(new Data.Text("STAG0001"), firmware.evaluate(NamePath.of("\\_SB.DEV1._HID"), List.of()));
	}
}
