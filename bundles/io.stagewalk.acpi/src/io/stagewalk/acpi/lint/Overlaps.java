package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Ranges that have something in common. */
public final class Overlaps {
	private Overlaps() {
	}

	/** Two ranges that overlap. @param lower the one that starts first */
	public record Overlap(Span lower, Span upper) {
		/** The first number that both have. */
		public long first() {
			return upper.first();
		}

		/** The last number that both have. */
		public long last() {
			return Long.compareUnsigned(lower.last(), upper.last()) < 0 ? lower.last() : upper.last();
		}
	}

	/** For each range that overlaps one that starts before it, it and the one of those that reaches furthest. */
	public static List<Overlap> of(Collection<Span> spans) {
		var sorted = new ArrayList<>(spans);
		sorted.sort((a, b) -> Long.compareUnsigned(a.first(), b.first()));
		var found = new ArrayList<Overlap>();
		Span furthest = null;
		for (var span : sorted) {
			if (furthest != null && furthest.contains(span.first())) {
				found.add(new Overlap(furthest, span));
			}
			if (furthest == null || Long.compareUnsigned(span.last(), furthest.last()) > 0) {
				furthest = span;
			}
		}
		return found;
	}
}
