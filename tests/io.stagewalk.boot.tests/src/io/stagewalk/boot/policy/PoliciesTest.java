package io.stagewalk.boot.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.version.XenVersion;

/** A policy is one mechanism; joined by a plus sign, several work together. */
class PoliciesTest {
	private static MappingPolicy named(String name) {
		return Policies.named(name, Policies.standard()).orElseThrow();
	}

	@Test
	void joinedPoliciesDoWhatAnyOfThemDoes() {
		var both = named("notifier+on-fault");
		assertEquals("notifier+on-fault", both.name());
		assertTrue(both.asksAt(MappingSite.BUS_NOTIFIER));
		assertFalse(both.asksAt(MappingSite.IOREMAP));
		assertTrue(both.mapsOnFault(XenVersion.LATEST));
		assertFalse(both.mapsUpFront());
	}

	@Test
	void xenIsTheNotifierAndSinceFourNineTheFault() {
		for (var version : XenVersion.KNOWN) {
			var apart = named(version.name().equals("4.7") ? "notifier" : "notifier+on-fault");
			assertEquals(apart.mapsOnFault(version), named("xen").mapsOnFault(version), version.name());
			for (var site : MappingSite.values()) {
				assertEquals(apart.asksAt(site), named("xen").asksAt(site));
			}
		}
	}

	@Test
	void unknownPartsAreRefused() {
		for (var wrong : new String[] { "", "xem", "xen+", "+xen", "xen+on-faults", "Xen" }) {
			assertEquals(Optional.empty(), Policies.named(wrong, Policies.standard()), wrong);
		}
	}
}
