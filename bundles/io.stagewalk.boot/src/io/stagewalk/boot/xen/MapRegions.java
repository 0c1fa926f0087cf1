package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.P2mType;

/** {@code map_regions_p2mt} and its like: names for mapping a number of frames. */
final class MapRegions {
	private MapRegions() {
	}

	static Activation of(Function function, long gfn, long count, long mfn, P2mType type) {
		return new Wrapped(function, SetEntry.inserting(gfn, count, mfn, type));
	}
}
