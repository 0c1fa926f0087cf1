package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Stage1Descriptor;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.TableFormat;

/** Joins the runs of a scan into ranges; objects are made of whole ranges only. */
final class RangeMerger extends Pull<MapPart> {
	private final SpaceScan spaces;
	private final AddressRange window;
	private UnreadRange waiting;
	/** The range that grows: none while the count is 0. */
	private MapSpace space;
	private long input;
	private long descriptor;
	private int level;
	private int standing;
	private long count;

	RangeMerger(SpaceScan spaces, AddressRange window) {
		this.spaces = spaces;
		this.window = window;
	}

	@Override
	MapPart find() {
		while (waiting == null) {
			switch (spaces.next()) {
				case RUN -> {
					var scan = spaces.scan;
					if (count != 0 && goesOn(scan)) {
						count += scan.count;
						continue;
					}
					var done = count == 0 ? null : range();
					begin(scan);
					if (done != null) {
						return done;
					}
				}
				case UNREAD -> waiting = spaces.scan.unread;
				case END -> {
					return count == 0 ? null : range();
				}
			}
		}
		if (count != 0) {
			return range();
		}
		var unread = waiting;
		waiting = null;
		return unread;
	}

	private void begin(TableScan scan) {
		space = spaces.space;
		input = scan.input;
		descriptor = scan.descriptor;
		level = scan.level;
		standing = scan.standing;
		count = scan.count;
	}

	private boolean goesOn(TableScan scan) {
		if (space != spaces.space || level != scan.level || standing != scan.standing) {
			return false;
		}
		var format = space.tree().format();
		long mapped = count << format.shift(level);
		// an output beyond what a descriptor can hold would come round to 0
		return scan.input == input + mapped && scan.descriptor == moved(format, descriptor, level, mapped)
				&& format.leafAddress(scan.descriptor, level) == format.leafAddress(descriptor, level) + mapped;
	}

	/** A leaf's value with its output moved on; bits that are no part of the output stay. */
	static long moved(TableFormat format, long descriptor, int level, long bytes) {
		long output = format.leafAddress(descriptor, level);
		return descriptor - format.encode(output) + format.encode(output + bytes);
	}

	private MapRange range() {
		var whole = new AddressRange(input, input + (count << space.tree().format().shift(level)) - 1);
		count = 0;
		var range = new MapRange(whole, descriptor(space, descriptor, level), Standing.of(standing));
		return range.part(TableScan.common(whole, window));
	}

	static Descriptor descriptor(MapSpace space, long value, int level) {
		var format = space.tree().format();
		return space.stage() == Stage.STAGE1 ? new Stage1Descriptor(value, level, format) : new Stage2Descriptor(value, level, format);
	}
}
