package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.version.XenVersion;

/** {@code xen-build no-its}: a Xen without its driver for ITSs. */
class XenBuildTest {
	private static final int HEADER = 44, DISTRIBUTOR = 24, PROCESSOR = 80, REDISTRIBUTORS = 16, ITS = 20;
	private static final long MADT = 0xbc754000L + 0x118;

	private static int madtLength(String build) throws Exception {
		var trace = Examples.run(BootScenario.of(Examples.file("x.scenario"),
				Files.readString(Examples.file(Examples.RECORDED)).replaceFirst("(?m)^smmu", build + "\nsmmu")));
		return (int) (trace.stateAt(trace.size() - 1).memory().read64(MADT) >>> Integer.SIZE);
	}

	@Test
	void dom0sMadtHasNoIts() throws Exception {
		int without = HEADER + DISTRIBUTOR + 2 * PROCESSOR + REDISTRIBUTORS;
		assertEquals(244, without);
		assertEquals(without, madtLength("xen-build no-its"));
		assertEquals(without + ITS, madtLength("xen-build its"));
		assertEquals(without + ITS, madtLength(""));
	}

	@Test
	void theRegistersAreNotDenied() {
		for (var version : XenVersion.KNOWN) {
			assertFalse(version.withoutIts().does(Behaviour.DENIES_ITS));
			assertFalse(version.withoutIts().does(Behaviour.COPIES_ITS));
			assertEquals(version.name(), version.withoutIts().name());
		}
		assertTrue(XenVersion.LATEST.does(Behaviour.DENIES_ITS));
	}
}
