package io.stagewalk.boot.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.aml.device.Rules.Habit;

/** A version of Linux that is not known is modelled as the nearest older one. */
class LinuxVersionTest {

	@ParameterizedTest
	@CsvSource({ "6.1, 6.1", "6.1.0-56-arm64, 6.1", "6.3.1, 6.2", "6.4, 6.2", "6.5, 6.5", "6.9, 6.8", "6.11, 6.10", "6.12.57+deb13-arm64, 6.12",
			"6.18, 6.12", "7.1, 7.0" })
	void nearestOlder(String wanted, String modelled) {
		assertEquals(modelled, LinuxVersion.nearest(wanted).orElseThrow().name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6", "5.15", "mainline", "6.x" })
	void noVersionOrTooOld(String wanted) {
		assertEquals(Optional.empty(), LinuxVersion.nearest(wanted));
	}

	@ParameterizedTest
	@CsvSource({ "6.1, true", "6.6, true", "6.7, false", "6.12, false" })
	void iortComesBeforeHestInOlderOnes(String version, boolean before) {
		assertEquals(before, LinuxVersion.nearest(version).orElseThrow().does(LinuxBehaviour.IORT_BEFORE_HEST));
	}

	@ParameterizedTest
	@CsvSource({ "6.1, true", "6.11, true", "6.12, false", "7.0, false" })
	void devicesAreDescribedWhenTheyAreMadeInOlderOnes(String version, boolean described) {
		assertEquals(described, LinuxVersion.nearest(version).orElseThrow().rules().habits().contains(Habit.READS_DESCRIPTION));
	}

	@Test
	void coreSightLeavesTheAmbaBus() {
		assertTrue(LinuxVersion.nearest("6.1").orElseThrow().amba().contains("ARMHC97C"));
		assertFalse(LinuxVersion.nearest("6.12").orElseThrow().amba().contains("ARMHC97C"));
		assertTrue(LinuxVersion.nearest("6.12").orElseThrow().amba().contains("ARMH0061"));
	}

	@Test
	void patchLevelsAreTheSameVersion() {
		var version = LinuxVersion.nearest("6.1.192").orElseThrow();
		assertTrue(version.isNamedBy("6.1.192-2"));
		assertFalse(version.isNamedBy("6.3"));
	}
}
