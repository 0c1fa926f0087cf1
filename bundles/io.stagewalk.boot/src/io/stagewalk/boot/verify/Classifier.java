package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.memory.Address;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.target.recording.Syndrome;
import io.stagewalk.translation.builder.P2mType;

/** Sorts events by why Xen made them and by what the tables say about their addresses. */
final class Classifier {
	private static final int LAST_LEVEL = 3;
	private static final int BITS_PER_LEVEL = 9;
	private final AddressMap map;

	Classifier(AddressMap map) {
		this.map = map;
	}

	/** @param withAborts whether what became of aborts is told too, where no mapping came of them */
	List<Classified> classified(List<BootEvent> events, Aborts withAborts) {
		var causes = Cause.of(events);
		var sorted = new ArrayList<Classified>();
		for (int i = 0; i < events.size(); i++) {
			var cause = causes.get(i);
			switch (events.get(i)) {
				case BootEvent.SetEntry entry -> sorted.add(mapping(entry, entry.frames(), entry.type(), cause));
				case BootEvent.MapRegions regions -> sorted.add(mapping(regions, regions.frames(), regions.type(), cause));
				case BootEvent.DeviceMemoryPage page -> sorted.add(of(page, requested(page.gfn()),
						new Classified.Key(page.function(), page.gfn(), 1, OptionalLong.of(page.mfn()), "")));
				case BootEvent.MappedOnFault mapped -> sorted.add(of(mapped, faulted(mapped.gfn(), Optional.empty()),
						new Classified.Key(mapped.function(), mapped.gfn(), 1, OptionalLong.empty(), "")));
				case BootEvent.Abort abort when withAborts == Aborts.TOLD -> answered(events, i).ifPresent(sorted::add);
				case BootEvent.Abort abort -> {
					// there is nothing to compare it with
				}
				case BootEvent.Created created -> {
					// says when, not what
				}
				case BootEvent.Resolve resolve -> {
					// told with its abort
				}
				case BootEvent.Emulate emulate -> {
					// told with its abort
				}
				case BootEvent.Other other -> {
					// nobody knows what it is
				}
			}
		}
		return List.copyOf(sorted);
	}

	/** Whether aborts that ended in no mapping are compared. */
	enum Aborts {
		TOLD, LEFT_OUT
	}

	private Classified mapping(BootEvent event, Frames frames, P2mType type, Cause cause) {
		var kind = switch (cause) {
			case BUILD -> built(frames, type);
			case HYPERCALL -> type.isMmio() ? requested(frames.gfn()) : EventClass.DONATED;
			case FAULT -> faulted(frames.gfn(), Optional.of(type));
		};
		return of(event, kind, new Classified.Key(event.function(), frames.gfn(), frames.count(), frames.mfn(), type.text()));
	}

	private Classified of(BootEvent event, EventClass kind, Classified.Key key) {
		var about = kind == EventClass.BARS ? map.bar(key.gfn() << Address.PAGE_SHIFT).map(AddressMap.NamedBar::name).orElse("in no BAR") : "";
		return new Classified(event, kind, key, about);
	}

	private static EventClass built(Frames frames, P2mType type) {
		if (!type.isMmio()) {
			return EventClass.BANKS;
		}
		if (type == P2mType.MMIO_DIRECT_DEV) {
			return EventClass.CPU_INTERFACE;
		}
		// all tables of the host are mapped one to one, and Xen's own never are
		return frames.mfn().isPresent() && frames.mfn().getAsLong() != frames.gfn() ? EventClass.CRAFTED : EventClass.HOST_TABLES;
	}

	private EventClass requested(long gfn) {
		return map.iort().contains(gfn << Address.PAGE_SHIFT) ? EventClass.IORT : EventClass.PLATFORM_DEVICES;
	}

	private EventClass faulted(long gfn, Optional<P2mType> type) {
		long address = gfn << Address.PAGE_SHIFT;
		if (type.filter(P2mType.MMIO_DIRECT_DEV::equals).isPresent() || map.cpuInterface().contains(address)) {
			return EventClass.CPU_INTERFACE;
		}
		if (map.ecam().contains(address)) {
			return EventClass.ECAM;
		}
		if (map.bar(address).isPresent()) {
			return EventClass.BARS;
		}
		// AML comes first: of a page that it has touched nobody has to fault again
		if (map.operationRegions().contains(address)) {
			return EventClass.OPERATION_REGIONS;
		}
		if (map.ghes().contains(address)) {
			return EventClass.GHES;
		}
		if (map.bert().contains(address)) {
			return EventClass.BERT;
		}
		if (map.amba().contains(address)) {
			return EventClass.PLATFORM_DEVICES;
		}
		return map.iort().contains(address) ? EventClass.IORT : map.windows().contains(address) ? EventClass.BARS : EventClass.OTHER;
	}

	/** What became of an abort is told by whom Xen asked last before the next one. */
	private Optional<Classified> answered(List<BootEvent> events, int index) {
		var abort = (BootEvent.Abort) events.get(index);
		var syndrome = abort.syndrome();
		for (int i = index + 1; i <= events.size(); i++) {
			var next = i < events.size() ? events.get(i) : null;
			boolean asked = next instanceof BootEvent.Resolve || next instanceof BootEvent.Emulate;
			if (asked) {
				continue;
			}
			if (next instanceof BootEvent.MappedOnFault || i == index + 1) {
				return Optional.empty();
			}
			return Optional.of(events.get(i - 1) instanceof BootEvent.Emulate ? emulated(abort, syndrome) : resolved(abort, syndrome));
		}
		return Optional.empty();
	}

	private static Classified emulated(BootEvent abort, Syndrome syndrome) {
		var access = (syndrome.isWrite() ? "write" : "read") + " of " + syndrome.size() + " at 0x"
				+ Long.toHexString(syndrome.ipa() & Address.PAGE_SIZE - 1);
		return new Classified(abort, EventClass.EMULATED, new Classified.Key("emulated", syndrome.gfn(), 1, OptionalLong.empty(), access), "");
	}

	/** The entry that was made valid, at the level at which the walk had ended. */
	private Classified resolved(BootEvent abort, Syndrome syndrome) {
		int order = (LAST_LEVEL - syndrome.level()) * BITS_PER_LEVEL;
		long first = syndrome.gfn() >>> order << order;
		var kind = map.ram().contains(syndrome.gfn() << Address.PAGE_SHIFT) ? EventClass.LAZY_RAM : EventClass.LAZY_DEVICES;
		return new Classified(abort, kind, new Classified.Key("resolved", first, 1L << order, OptionalLong.empty(), "level " + syndrome.level()), "");
	}
}
