package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in aligned columns, each as wide as its widest cell. */
public final class TextTable {
	private static final String GAP = "  ";
	/** What a damaged table's names may have, and a terminal would obey. */
	private static final String CONTROL = "\\p{Cc}";

	private final List<String> header;
	private final List<List<String>> rows = new ArrayList<>();

	/** @param header what stands above the columns; a name that ends in {@code >} has its column aligned to the right */
	public TextTable(String... header) {
		this.header = List.of(header);
	}

	public TextTable(List<String> header) {
		this.header = List.copyOf(header);
	}

	public TextTable row(String... cells) {
		return row(Arrays.asList(cells));
	}

	/** @param cells as many as there are columns */
	public TextTable row(List<String> cells) {
		if (cells.size() != header.size()) {
			throw new IllegalArgumentException(cells.size() + " cells for " + header.size() + " columns");
		}
		rows.add(cells.stream().map(cell -> cell.replaceAll(CONTROL, "?")).toList());
		return this;
	}

	/** The header and the rows, without blanks at the ends of lines. */
	public List<String> lines() {
		var names = header.stream().map(name -> name.endsWith(">") ? name.substring(0, name.length() - 1) : name).toList();
		var all = new ArrayList<List<String>>();
		all.add(names);
		all.addAll(rows);
		var widths = new int[header.size()];
		for (var row : all) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		}
		return all.stream().map(row -> line(row, widths)).toList();
	}

	private String line(List<String> row, int[] widths) {
		var line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			var space = " ".repeat(widths[i] - row.get(i).length());
			line.append(i == 0 ? "" : GAP);
			line.append(header.get(i).endsWith(">") ? space + row.get(i) : row.get(i) + space);
		}
		return line.toString().stripTrailing();
	}
}
