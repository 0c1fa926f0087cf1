package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import io.stagewalk.graph.ui.model.Stage2Row.Mapped;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.StepText;
import io.stagewalk.translation.builder.XenP2m;

/**
 * Dom0's stage 2 as it stands at a cursor. What counts as changed depends on the cursor's position alone: the difference
 * between the state here and the state before the last step, that is the step at position − 1. So a position looks the same
 * whichever way one came to it; who goes a step back reads under "next step" what has been undone.
 */
public final class Stage2Picture {
	private final Cursor cursor;
	private final Optional<XenP2m> p2m;
	private final List<Stage2Row> rows;
	private final Map<Stage2Column, Integer> widths;
	private final int[] changes;
	private final List<String> headline;

	Stage2Picture(Cursor cursor, Optional<XenP2m> p2m, List<Stage2Row> rows) {
		this.cursor = cursor;
		this.p2m = p2m;
		this.rows = rows;
		this.widths = text().map(text -> text.widths(rows)).orElse(Map.of());
		this.changes = IntStream.range(0, rows.size()).filter(row -> rows.get(row).isChanged()).toArray();
		this.headline = List.copyOf(makeHeadline());
	}

	/** Where the picture was taken. */
	public Cursor cursor() {
		return cursor;
	}

	/** Empty before Xen has made a stage 2. */
	public Optional<XenP2m> p2m() {
		return p2m;
	}

	/** Ascending; they cover the IPA space. None before Xen has made a stage 2. */
	public List<Stage2Row> rows() {
		return rows;
	}

	/** How to word the rows; empty before Xen has made a stage 2. */
	public Optional<Stage2Text> text() {
		return p2m.map(tables -> new Stage2Text(tables.encoding()));
	}

	/** Characters for each column. */
	public Map<Stage2Column, Integer> widths() {
		return widths;
	}

	/** Position and totals, last step, next step. */
	public List<String> headline() {
		return headline;
	}

	/** The whole picture as text. */
	public List<String> lines() {
		return Stage2Text.lines(this);
	}

	/** The row that covers a guest address; −1 if none does. */
	public int rowAt(long ipa) {
		int found = Collections.binarySearch(rows, new Stage2Row.Gap(new AddressRange(ipa, ipa)), (row, wanted) -> {
			return row.ipa().contains(ipa) ? 0 : Long.compareUnsigned(row.ipa().first(), ipa);
		});
		return Math.max(found, -1);
	}

	/**
	 * The nearest row that the last step changed.
	 *
	 * @param from a row that is not considered; −1 or the number of rows to consider all
	 */
	public OptionalInt changeFrom(int from, Direction direction) {
		int found = Arrays.binarySearch(changes, from);
		int at = direction == Direction.FORWARD ? found < 0 ? -found - 1 : found + 1 : found < 0 ? -found - 2 : found - 1;
		return at >= 0 && at < changes.length ? OptionalInt.of(changes[at]) : OptionalInt.empty();
	}

	private List<String> makeHeadline() {
		var trace = cursor.trace();
		int position = cursor.position();
		var lines = new ArrayList<String>();
		lines.add("Position " + position + " of " + trace.size()
				+ (position == trace.size() ? " (" + trace.end().text() + ")" : "") + ": " + totals());
		lines.add("Last step" + (position == 0 ? ": none" : step(position - 1)));
		lines.add("Next step" + (position == trace.size() ? ": none" : step(position)));
		return lines;
	}

	private String step(int index) {
		var step = cursor.trace().step(index);
		var what = StepText.what(step);
		return " " + index + ": " + step.actor().label() + ", " + step.function().name() + (what.isEmpty() ? "" : ": " + what);
	}

	private String totals() {
		if (p2m.isEmpty()) {
			return "Xen has made no stage 2 yet";
		}
		long ranges = 0;
		long pages = 0;
		long live = 0;
		for (var row : rows) {
			if (row instanceof Mapped mapped) {
				ranges++;
				pages += row.ipa().frames();
				live += mapped.run().isLive() ? row.ipa().frames() : 0;
			}
		}
		return Sizes.count(pages, "page") + " mapped in " + Sizes.count(ranges, "range") + ", " + live + " live and "
				+ (pages - live) + " valid to Xen only; " + (changes.length == 0 ? "no row" : Sizes.count(changes.length, "row"))
				+ " changed by the last step";
	}
}
