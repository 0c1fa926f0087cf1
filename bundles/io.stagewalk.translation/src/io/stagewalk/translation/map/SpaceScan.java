package io.stagewalk.translation.map;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.map.TableScan.Found;

/** The scans of a map's spaces, one after the other. */
final class SpaceScan {
	private final Supplier<TableSource> source;
	private final Iterator<MapSpace> spaces;
	private final AddressRange window;
	private final Budget budget;
	/** The scan that goes on. */
	TableScan scan;
	MapSpace space;

	SpaceScan(Supplier<TableSource> source, List<MapSpace> spaces, AddressRange window, Budget budget) {
		this.source = source;
		this.spaces = spaces.stream().filter(space -> space.inputs().overlaps(window)).iterator();
		this.window = window;
		this.budget = budget;
	}

	Found next() {
		while (true) {
			if (scan == null) {
				if (!spaces.hasNext()) {
					return Found.END;
				}
				space = spaces.next();
				scan = new TableScan(source.get(), space, window, budget);
			}
			var found = scan.next();
			if (found != Found.END) {
				return found;
			}
			scan = null;
		}
	}
}
