package io.stagewalk.cli.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.map.MapRange;

/**
 * Leaves of stage 2 that lie side by side and are alike.
 *
 * @param output first physical address
 * @param live   whether the hardware translates by them, or only Xen counts them as mapped
 */
record MergedRange(AddressRange ipa, PA output, P2mType type, Validity live) {

	/** To whom a mapping is there. */
	enum Validity {
		HARDWARE("yes"), SOFTWARE_ONLY("not until resolved");

		private final String text;

		Validity(String text) {
			this.text = text;
		}

		String text() {
			return text;
		}
	}

	/** @param typeOf what Xen's bits of a range mean */
	static List<MergedRange> of(Iterable<MapRange> ranges, Function<MapRange, P2mType> typeOf) {
		var merged = new ArrayList<MergedRange>();
		for (var range : ranges) {
			var next = new MergedRange(range.input(), new PA(range.output()), typeOf.apply(range),
					range.isLive() ? Validity.HARDWARE : Validity.SOFTWARE_ONLY);
			if (!merged.isEmpty() && merged.getLast().goesOnWith(next)) {
				var last = merged.removeLast();
				next = new MergedRange(new AddressRange(last.ipa.first(), next.ipa.last()), last.output, last.type, last.live);
			}
			merged.add(next);
		}
		return merged;
	}

	private boolean goesOnWith(MergedRange next) {
		return ipa.last() + 1 == next.ipa.first() && output.value() + ipa.length() == next.output.value() && type == next.type
				&& live == next.live;
	}
}
