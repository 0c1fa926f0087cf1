package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/** Power resources are on for the state that a device is in, and off when nobody wants them. */
class PowerSupplyTest {
	private static final Data FIRST = new Data.Elements(List.of(new Data.Reference("\\_SB_.PWR1")));

	private static ListedFirmware resource(long state) {
		return new ListedFirmware().object("\\_SB.PWR1", ObjectType.POWER_RESOURCE).number("\\_SB.PWR1._STA", state)
				.number("\\_SB.PWR1._ON", 0).number("\\_SB.PWR1._OFF", 0);
	}

	private static List<String> evaluated(ListedFirmware firmware) {
		DeviceScan.of(firmware, Rules.LINUX_6_1);
		return firmware.evaluated().stream().filter(path -> path.contains("PWR1") || path.contains("_PS"))
				.map(path -> path.substring(path.length() - 4))
				.toList();
	}

	@Test
	void whatNobodyWantsIsTurnedOff() {
		// once when it is found, and once when it is a device like any other
		assertEquals(List.of("_STA", "_STA", "_OFF"), evaluated(resource(1)));
		assertEquals(List.of("_STA", "_STA"), evaluated(resource(0)));
	}

	@Test
	void whatADeviceNeedsForItsStateIsTurnedOnThoughItIsOn() {
		var firmware = resource(1).device("\\_SB.A").text("\\_SB.A._HID", "X").method("\\_SB.A._PR0", FIRST).number("\\_SB.A._PS0", 0);
		assertEquals(List.of("_STA", "_ON_", "_PS0", "_STA"), evaluated(firmware));
	}

	@Test
	void aDeviceThatIsOffStaysOff() {
		var firmware = resource(0).device("\\_SB.A").text("\\_SB.A._HID", "X").method("\\_SB.A._PR0", FIRST).number("\\_SB.A._PS0", 0);
		assertEquals(List.of("_STA", "_STA"), evaluated(firmware));
	}

	@Test
	void whatIsNotThereNeedsNoPower() {
		var firmware = resource(1).device("\\_SB.A").number("\\_SB.A._STA", 0).method("\\_SB.A._PR0", FIRST).number("\\_SB.A._PS0", 0);
		assertEquals(List.of("_STA", "_STA", "_OFF"), evaluated(firmware));
	}

	@Test
	void thePowerOfWhatWakesIsTurnedOffAtOnce() {
		var wake = new Data.Elements(List.of(new Data.Int(1), new Data.Int(3), new Data.Reference("\\_SB_.PWR1")));
		var firmware = resource(1).device("\\_SB.A").method("\\_SB.A._PRW", wake);
		assertEquals(List.of("_STA", "_OFF", "_STA"), evaluated(firmware));
	}

	@Test
	void aStateThatFailsIsTakenForOff() {
		var firmware = new ListedFirmware().object("\\_SB.PWR1", ObjectType.POWER_RESOURCE).method("\\_SB.PWR1._STA", null)
				.number("\\_SB.PWR1._ON", 0);
		assertEquals(List.of("_STA", "_ON_", "_STA"), evaluated(firmware));
	}

	@Test
	void aStateThatIsToldCountsIfItIsDeeper() {
		var firmware = resource(1).device("\\_SB.A").text("\\_SB.A._HID", "X").method("\\_SB.A._PR0", FIRST).number("\\_SB.A._PS0", 0)
				.number("\\_SB.A._PSC", 3);
		// D3 needs nothing
		assertEquals(List.of("_STA", "_PSC", "_STA", "_OFF"), evaluated(firmware));
	}
}
