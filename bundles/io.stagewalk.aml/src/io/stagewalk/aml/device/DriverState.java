package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import io.stagewalk.aml.syntax.NamePath;

/**
 * What the scan has found out that drivers need later.
 *
 * @param granted    by {@code \_SB._OSC}, its second word; 0 where there is none
 * @param links      interrupt links, in the order in which they were added
 * @param processors that Linux runs on, by its own numbers of them
 */
record DriverState(int granted, List<InterruptLink> links, SortedMap<Long, NamePath> processors) {
	static final DriverState NONE = new DriverState(0, List.of(), Collections.emptySortedMap());

	DriverState {
		links = List.copyOf(links);
		processors = Collections.unmodifiableSortedMap(new TreeMap<>(processors));
	}

	DriverState granting(int capabilities) {
		return new DriverState(capabilities, links, processors);
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
		return new DriverState(granted, all, processors);
	}

	Optional<InterruptLink> link(NamePath path) {
		return links.stream().filter(link -> link.path().equals(path)).findFirst();
	}

	/** With one more processor; the first of a number keeps it. */
	DriverState with(long number, NamePath processor) {
		var all = new TreeMap<>(processors);
		all.putIfAbsent(number, processor);
		return new DriverState(granted, links, all);
	}
}
