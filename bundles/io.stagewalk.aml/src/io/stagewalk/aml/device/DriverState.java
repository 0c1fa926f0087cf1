package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.stagewalk.aml.syntax.NamePath;

/**
 * What the scan has found out that drivers need later.
 *
 * @param granted    by {@code \_SB._OSC}, its second word; 0 where there is none
 * @param links      interrupt links, in the order in which they were added
 * @param events     of pins, to be requested when the kernel has booted
 * @param fans       that cool thermal zones, in the order in which they were found
 * @param loading    the module of the kernel that is being loaded; empty if none is
 * @param processors that Linux runs on, by its own numbers of them
 */
record DriverState(int granted, List<InterruptLink> links, List<PinEvents.Event> events, List<Fan> fans, String loading,
		SortedMap<Long, NamePath> processors) {
	static final DriverState NONE = new DriverState(0, List.of(), List.of(), List.of(), "", Collections.emptySortedMap());

	DriverState {
		links = List.copyOf(links);
		events = List.copyOf(events);
		fans = List.copyOf(fans);
		processors = Collections.unmodifiableSortedMap(new TreeMap<>(processors));
	}

	DriverState granting(int capabilities) {
		return new DriverState(capabilities, links, events, fans, loading, processors);
	}

	/** With one more link, or with a link as it is now. */
	DriverState with(InterruptLink link) {
		var all = new ArrayList<>(links);
		int known = all.stream().map(InterruptLink::path).toList().indexOf(link.path());
		if (known < 0) {
			all.add(link);
		} else {
			all.set(known, link);
		}
		return new DriverState(granted, all, events, fans, loading, processors);
	}

	/** With events of one more controller. */
	DriverState with(List<PinEvents.Event> more) {
		return new DriverState(granted, links, Stream.concat(events.stream(), more.stream()).toList(), fans, loading, processors);
	}

	/** With one more fan, or with a fan as it is now. */
	DriverState with(Fan fan) {
		var all = new ArrayList<>(fans);
		int known = all.stream().map(Fan::path).toList().indexOf(fan.path());
		if (known < 0) {
			all.add(fan);
		} else {
			all.set(known, fan);
		}
		return new DriverState(granted, links, events, all, loading, processors);
	}

	DriverState loading(String module) {
		return new DriverState(granted, links, events, fans, module, processors);
	}

	Optional<InterruptLink> link(NamePath path) {
		return links.stream().filter(link -> link.path().equals(path)).findFirst();
	}

	/** With one more processor; the first of a number keeps it. */
	DriverState with(long number, NamePath processor) {
		var all = new TreeMap<>(processors);
		all.putIfAbsent(number, processor);
		return new DriverState(granted, links, events, fans, loading, all);
	}
}
