package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.target.recording.Inputs;
import io.stagewalk.target.recording.Origin;
import io.stagewalk.target.recording.Syndrome;
import io.stagewalk.testing.Seeds;

/** One event of a recording is changed, and the report says which. */
class ChangedRecordingTest {

	private static List<BootEvent> events() {
		return new ArrayList<>(Verified.recording().events());
	}

	private static int indexOf(EventClass kind) {
		var event = Verified.asRecorded().result(kind).matched().stream()
				.filter(pair -> pair.recorded().event() instanceof BootEvent.SetEntry).findFirst().orElseThrow().recorded().event();
		return Verified.recording().events().indexOf(event);
	}

	@Test
	void anyEventThatIsGoneIsExtraInTheModel() {
		Seeds.check(40, random -> {
			var events = events();
			var gone = events.remove(random.nextInt(events.size()));
			var verification = Verified.with(events);
			var extra = verification.classes().stream().flatMap(result -> result.extra().stream()).toList();
			assertEquals(1, extra.size(), gone.toString());
			assertEquals(gone.function(), extra.getFirst().key().what());
			assertTrue(verification.classes().stream().allMatch(result -> result.missing().isEmpty()));
			assertEquals(extra.getFirst().kind().rule() == EventClass.Rule.SHOWN, verification.holds());
		});
	}

	@Test
	void otherMachineFrameIsMissingAndExtra() {
		var events = events();
		int at = indexOf(EventClass.CRAFTED);
		var entry = (BootEvent.SetEntry) events.get(at);
		events.set(at, new BootEvent.SetEntry(entry.origin(),
				new Frames(entry.frames().gfn(), 1, OptionalLong.of(entry.frames().mfn().orElseThrow() + 1)), entry.type()));
		var result = Verified.with(events).result(EventClass.CRAFTED);
		assertEquals(List.of(entry.origin().place()), result.missing().stream().map(event -> event.event().origin().place()).toList());
		assertEquals(1, result.extra().size());
		assertFalse(Verified.with(events).holds());
	}

	@Test
	void twoEventsThatChangePlacesAreToldToBeElsewhere() {
		var events = events();
		int at = indexOf(EventClass.OPERATION_REGIONS);
		int other = indexOf(EventClass.ECAM);
		Collections.swap(events, at, other);
		var verification = Verified.with(events);
		assertTrue(verification.classes().stream().mapToInt(ClassResult::moved).sum() >= 1);
		assertFalse(verification.holds());
	}

	@Test
	void barsMayBeTouchedInAnyOrder() {
		var events = events();
		var bars = IntStream.range(0, events.size()).filter(i -> events.get(i) instanceof BootEvent.MappedOnFault mapped
				&& mapped.gfn() >= 0x8000000L).boxed().toList();
		assertEquals(3, bars.size());
		Collections.swap(events, bars.get(0), bars.get(2));
		assertTrue(Verified.with(events).holds());
	}

	@Test
	void faultInAWindowOfTheRootBridgeButInNoBarIsAStray() {
		var events = events();
		events.add(new BootEvent.MappedOnFault(events.getLast().origin(), 0x20000, Optional.empty()));
		var verification = Verified.with(events);
		assertEquals(List.of("in no BAR"), verification.strays().stream().map(Classified::about).toList());
		assertFalse(verification.holds());
	}

	/** Where one of them is not known a fault in the window may lie in it. */
	@Test
	void nothingIsAStrayWhereNotAllBarsAreKnown() {
		var first = Verified.recording().inputs().pci().functions().getLast();
		assertTrue(first.isPlaced());
		assertFalse(new Inputs.Function(first.address(), List.of(), first.firstBars(), Optional.empty(), Optional.empty()).isPlaced());
	}

	/** Up to the tables that Xen makes, which it maps last, it builds the domain. */
	@Test
	void withoutCallersTheTablesThatXenMadeEndTheBuilding() {
		var events = events().stream().map(ChangedRecordingTest::withoutCallers).toList();
		for (var kind : List.of(EventClass.BANKS, EventClass.HOST_TABLES, EventClass.CRAFTED, EventClass.IORT, EventClass.ECAM)) {
			assertTrue(Verified.with(events).result(kind).isExact(), kind.text());
		}
	}

	private static BootEvent withoutCallers(BootEvent event) {
		var origin = new Origin(event.origin().place(), event.origin().cpu(), List.of());
		return switch (event) {
			case BootEvent.SetEntry entry -> new BootEvent.SetEntry(origin, entry.frames(), entry.type());
			case BootEvent.MapRegions regions -> new BootEvent.MapRegions(origin, regions.frames(), regions.type());
			case BootEvent.DeviceMemoryPage page -> new BootEvent.DeviceMemoryPage(origin, page.gfn(), page.mfn());
			case BootEvent.MappedOnFault mapped -> new BootEvent.MappedOnFault(origin, mapped.gfn(), mapped.syndrome());
			default -> event;
		};
	}

	@Test
	void otherFunctionsOnTheStackAreTold() {
		var events = events();
		int at = indexOf(EventClass.ECAM);
		var entry = (BootEvent.SetEntry) events.get(at);
		var chain = new ArrayList<>(entry.origin().chain());
		chain.set(1, new Origin.Call("map_mmio_regions", 0));
		events.set(at, new BootEvent.SetEntry(new Origin(entry.origin().place(), entry.origin().cpu(), chain), entry.frames(), entry.type()));
		var result = Verified.with(events).result(EventClass.ECAM);
		assertEquals(1, result.otherWays().size());
		assertFalse(result.holds());
	}

	@Test
	void faultAtAnotherLevelIsTold() {
		var events = events();
		int at = IntStream.range(0, events.size()).filter(i -> events.get(i) instanceof BootEvent.MappedOnFault).findFirst().orElseThrow();
		var mapped = (BootEvent.MappedOnFault) events.get(at);
		var syndrome = mapped.syndrome().orElseThrow();
		events.set(at, new BootEvent.MappedOnFault(mapped.origin(), mapped.gfn(),
				Optional.of(new Syndrome(syndrome.esr() ^ 3, syndrome.far(), syndrome.hpfar()))));
		assertEquals(1, Verified.with(events).result(EventClass.OPERATION_REGIONS).otherLevels().size());
		assertTrue(Verified.with(events).holds());
	}

	/** What a compiler inlined does not show. */
	@Test
	void functionThatDoesNotShowIsNoDifference() {
		var events = events();
		int at = indexOf(EventClass.ECAM);
		var entry = (BootEvent.SetEntry) events.get(at);
		var chain = new ArrayList<>(entry.origin().chain());
		chain.remove(1);
		events.set(at, new BootEvent.SetEntry(new Origin(entry.origin().place(), entry.origin().cpu(), chain), entry.frames(), entry.type()));
		assertTrue(Verified.with(events).holds());
	}

	@Test
	void unknownEventsAreCountedAndNothingElse() {
		var events = events();
		events.add(5, new BootEvent.Other(events.getFirst().origin(), "something_new"));
		assertEquals(1, Verified.with(events).notCompared());
		assertTrue(Verified.with(events).holds());
	}
}
