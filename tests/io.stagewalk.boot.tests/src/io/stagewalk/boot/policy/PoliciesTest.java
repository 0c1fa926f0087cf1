package io.stagewalk.boot.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/** A policy is one mechanism; joined by a plus sign, several work together. */
class PoliciesTest {
	private static final AddressRange RANGE = new AddressRange(0x9000000, 0x9000fff);
	private static final UpFront OFFERED = new UpFront(RangeSet.of(new AddressRange(0x8000000, 0x9ffffff)), List.of());

	/** What somebody else might add. */
	private record Other(String name, String description) implements MappingPolicy {
		@Override
		public RangeSet mapsUpFront(UpFront offered) {
			return RangeSet.of(new AddressRange(0x9fff800, 0xa000fff));
		}
	}

	private static MappingPolicy named(String name) {
		return Policies.standard().named(name).orElseThrow();
	}

	@Test
	void joinedPoliciesDoWhatAnyOfThemDoes() {
		var both = named("notifier+on-fault");
		assertEquals("notifier+on-fault", both.name());
		assertTrue(both.asksAt(MappingSite.BUS_NOTIFIER, RANGE));
		assertFalse(both.asksAt(MappingSite.IOREMAP, RANGE));
		assertTrue(both.mapsOnFault(XenVersion.LATEST));
		assertTrue(both.mapsUpFront(OFFERED).isEmpty());
	}

	@Test
	void xenIsTheNotifierAndSinceFourNineTheFault() {
		for (var version : XenVersion.KNOWN) {
			var apart = named(version.name().equals("4.7") ? "notifier" : "notifier+on-fault");
			assertEquals(apart.mapsOnFault(version), named("xen").mapsOnFault(version), version.name());
			for (var site : MappingSite.values()) {
				assertEquals(apart.asksAt(site, RANGE), named("xen").asksAt(site, RANGE));
			}
		}
	}

	@Test
	void unknownPartsAreRefused() {
		for (var wrong : new String[] { "", "xem", "xen+", "+xen", "xen+on-faults", "Xen" }) {
			assertEquals(Optional.empty(), Policies.standard().named(wrong), wrong);
		}
	}

	@Test
	void othersPoliciesStandBesideTheStandardOnes() throws Exception {
		var policies = Policies.standard().with(List.of(new Other("static-tables", "")));
		assertEquals("static-tables+xen", policies.named("static-tables+xen").orElseThrow().name());
		assertEquals(Optional.empty(), Policies.standard().named("static-tables"));
	}

	@Test
	void namesThatAreTakenOrCannotBeWrittenAreRefused() {
		for (var wrong : new String[] { "xen", "", "a+b", "Upper", "two words", "-x", "x-", null }) {
			var refused = assertThrows(PolicyException.class, () -> Policies.standard().with(List.of(new Other(wrong, ""))), wrong);
			assertTrue(refused.getMessage().contains(Other.class.getName()), refused.getMessage());
		}
	}

	@Test
	void onlyPermittedPagesAreMappedUpFront() {
		var wanted = new Other("greedy", "").mapsUpFront(OFFERED);
		assertEquals(List.of(new AddressRange(0x9fff000, 0x9ffffff)), OFFERED.permittedOf(wanted).ranges());
		assertEquals(OFFERED.permitted(), named("map-all").mapsUpFront(OFFERED));
	}
}
