package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.graph.ui.model.Stage2Row.Added;
import io.stagewalk.graph.ui.model.Stage2Row.Altered;
import io.stagewalk.graph.ui.model.Stage2Row.Gap;
import io.stagewalk.graph.ui.model.Stage2Row.Mapped;
import io.stagewalk.graph.ui.model.Stage2Row.Origin;
import io.stagewalk.graph.ui.model.Stage2Row.Removed;
import io.stagewalk.graph.ui.model.Stage2Row.Unchanged;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.builder.P2mEncoding;
import io.stagewalk.translation.builder.P2mType;

/**
 * The rows of a stage 2 in words: what is painted beside the bars, what is copied, and what a screen reader says.
 *
 * @param encoding by which Xen wrote the types
 */
public record Stage2Text(P2mEncoding encoding) {

	/** {@code +} for mapped by the last step, {@code ~} altered by it, {@code -} removed by it, else a blank. */
	public String mark(Stage2Row row) {
		return switch (row) {
			case Gap gap -> " ";
			case Removed removed -> "-";
			case Mapped mapped -> switch (mapped.origin()) {
				case Unchanged same -> " ";
				case Added added -> "+";
				case Altered altered -> "~";
			};
		};
	}

	/** What stands in each column; nothing for those of which there is nothing to say. */
	public Map<Stage2Column, String> cells(Stage2Row row) {
		var cells = new EnumMap<Stage2Column, String>(Stage2Column.class);
		cells.put(Stage2Column.IPA, row.ipa().toString());
		cells.put(Stage2Column.STATE, state(row));
		var size = Sizes.text(row.ipa().length());
		switch (row) {
			case Gap gap -> cells.put(Stage2Column.TYPE, "gap " + size);
			case Removed removed -> {
				cells.put(Stage2Column.SIZE, size);
				cells.put(Stage2Column.TYPE, type(removed.before()));
				cells.put(Stage2Column.OUTPUT, output(removed.before(), removed.ipa().first()));
			}
			case Mapped mapped -> {
				var run = mapped.run();
				cells.put(Stage2Column.SIZE, size);
				cells.put(Stage2Column.TYPE, type(run));
				cells.put(Stage2Column.OUTPUT, output(run, run.ipa().first()));
				cells.put(Stage2Column.DESCRIPTORS, descriptors(run.level(), run.descriptors()));
				cells.put(Stage2Column.ATTRIBUTES, Stage2Attributes.brief(run.first()));
			}
		}
		return cells;
	}

	/**
	 * A row as one line.
	 *
	 * @param widths of the columns, to align them with those of other rows; none to leave them as they are
	 */
	public String line(Stage2Row row, Map<Stage2Column, Integer> widths) {
		var cells = cells(row);
		var line = new StringBuilder(mark(row));
		for (var column : Stage2Column.values()) {
			var cell = cells.getOrDefault(column, "");
			line.append(cell.isEmpty() && widths.isEmpty() ? "" : " ").append(padded(cell, column, widths));
		}
		return line.toString().stripTrailing();
	}

	private static String padded(String cell, Stage2Column column, Map<Stage2Column, Integer> widths) {
		var blanks = " ".repeat(Math.max(0, widths.getOrDefault(column, 0) - cell.length()));
		return column == Stage2Column.SIZE ? blanks + cell : cell + blanks;
	}

	/** A row as it is best heard: with words for its mark, and no padding. */
	public String spoken(Stage2Row row) {
		var cells = cells(row);
		var words = new ArrayList<String>();
		for (var column : Stage2Column.values()) {
			if (cells.containsKey(column)) {
				words.add(cells.get(column));
			}
		}
		return String.join(", ", words);
	}

	/** What Xen says that a run maps. */
	public P2mType p2mType(Stage2Run run) {
		return encoding.type(run.first().softwareBits());
	}

	String type(Stage2Run run) {
		return p2mType(run).text();
	}

	private String state(Stage2Row row) {
		return switch (row) {
			case Gap gap -> "not mapped";
			case Removed removed -> "removed";
			case Mapped mapped -> liveness(mapped.run()) + switch (mapped.origin()) {
				case Unchanged same -> "";
				case Added added -> ", new";
				case Altered altered -> was(altered.before(), mapped.run());
			};
		};
	}

	private String was(Stage2Run before, Stage2Run now) {
		long at = Long.compareUnsigned(before.ipa().first(), now.ipa().first()) > 0 ? before.ipa().first() : now.ipa().first();
		var was = new ArrayList<String>();
		if (!type(before).equals(type(now))) {
			was.add(type(before));
		}
		if (before.outputAt(at) != now.outputAt(at)) {
			was.add(output(before, at));
		}
		if (before.level() != now.level()) {
			was.add(Sizes.text(before.span()) + " L" + before.level());
		}
		if (before.invalidLevel() != now.invalidLevel()) {
			was.add(liveness(before));
		}
		if (was.isEmpty()) {
			was.add(Stage2Attributes.brief(before.first()));
		}
		return ", was " + String.join(", ", was);
	}

	static String liveness(Stage2Run run) {
		return run.isLive() ? "live" : "invalid at L" + run.invalidLevel();
	}

	/** {@code 1:1}, or the physical address that a guest address leads to. */
	private static String output(Stage2Run run, long address) {
		return run.isIdentity() ? "1:1" : Address.text(run.outputAt(address));
	}

	static String descriptors(int level, long count) {
		return count + " x " + Sizes.text(TableFormat.KIB4.span(level)) + " L" + level;
	}

	/** How many characters each column needs, its title included. */
	Map<Stage2Column, Integer> widths(List<Stage2Row> rows) {
		var widths = new EnumMap<Stage2Column, Integer>(Stage2Column.class);
		for (var column : Stage2Column.values()) {
			widths.put(column, column.title().length());
		}
		var longest = new Longest();
		for (var row : rows) {
			if (row.isChanged()) {
				cells(row).forEach((column, cell) -> widths.merge(column, cell.length(), Math::max));
			} else if (row instanceof Mapped mapped) {
				longest.take(mapped.run());
			}
		}
		if (!rows.isEmpty()) {
			widths.merge(Stage2Column.IPA, rows.getLast().ipa().toString().length(), Math::max);
		}
		widths.merge(Stage2Column.SIZE, "~1023.9 GiB".length(), Math::max);
		widths.merge(Stage2Column.STATE, "invalid at L0".length(), Math::max);
		widths.merge(Stage2Column.TYPE, "mmio_direct_dev".length(), Math::max);
		widths.merge(Stage2Column.OUTPUT, Address.text(longest.output).length(), Math::max);
		widths.merge(Stage2Column.DESCRIPTORS, descriptors(TableFormat.LAST_LEVEL, longest.descriptors).length(), Math::max);
		widths.merge(Stage2Column.ATTRIBUTES, longest.attributes, Math::max);
		return widths;
	}

	/** What takes most room, found without making the text of a million rows. */
	private static final class Longest {
		private long output;
		private long descriptors = 1;
		private int attributes;

		void take(Stage2Run run) {
			if (!run.isIdentity() && Long.compareUnsigned(run.output(), output) > 0) {
				output = run.output();
			}
			descriptors = Math.max(descriptors, run.descriptors());
			attributes = Math.max(attributes, Stage2Attributes.brief(run.first()).length());
		}
	}

	/** The whole picture: its headline, its titles and all its rows. */
	static List<String> lines(Stage2Picture picture) {
		var lines = new ArrayList<>(picture.headline());
		picture.text().ifPresent(text -> {
			var titles = new StringBuilder(" ");
			picture.widths().keySet().forEach(column -> titles.append(' ').append(padded(column.title(), column, picture.widths())));
			lines.add(titles.toString().stripTrailing());
			picture.rows().forEach(row -> lines.add(text.line(row, picture.widths())));
		});
		return lines;
	}
}
