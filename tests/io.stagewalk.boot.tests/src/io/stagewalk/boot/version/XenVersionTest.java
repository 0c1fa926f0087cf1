package io.stagewalk.boot.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A version that is not known is modelled as the nearest older one. */
class XenVersionTest {

	@ParameterizedTest
	@CsvSource({ "4.7, 4.7", "4.8.5, 4.7", "4.9, 4.9", "4.11, 4.10", "4.14.2, 4.12", "4.15.1, 4.15", "4.16.7, 4.16", "4.19, 4.18", "4.20, 4.20",
			"4.20.3, 4.20", "4.20.4, 4.20.4", "4.20.4-pre, 4.20.4", "4.20.11, 4.20.4", "4.21.1, 4.21", "4.21.2, 4.21.2",
			"4.22.0, 4.22", "4.23-unstable, 4.22", "5.0, 4.22" })
	void nearestOlder(String wanted, String modelled) {
		assertEquals(modelled, XenVersion.nearest(wanted).orElseThrow().name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "4", "4.x", "3.4", "4.6", "latest", "99999.1" })
	void noVersionOrTooOld(String wanted) {
		assertEquals(Optional.empty(), XenVersion.nearest(wanted));
	}

	@Test
	void denyListWasMendedInThreeBranches() {
		for (var version : XenVersion.KNOWN) {
			boolean mended = version.name().equals("4.20.4") || version.name().equals("4.21.2") || version.name().equals("4.22");
			assertEquals(!mended, version.does(Behaviour.DENIES_ONE_PAGE_MORE), version.name());
		}
	}
}
