package io.stagewalk.graph.ui;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

import io.stagewalk.graph.ui.model.Stage2Column;

/**
 * Where things lie in a map, measured in its font, so that it grows with the font and with the zoom of the display.
 *
 * @param unit      width of a character
 * @param line      height of a line of text
 * @param rowHeight of a bar, which touches its neighbours
 * @param left      where each column begins
 * @param widths    of the columns, in pixels
 * @param width     of everything
 */
record MapGeometry(int unit, int line, int rowHeight, Map<Stage2Column, Integer> left, Map<Stage2Column, Integer> widths,
		int width) {
	private static final String SAMPLE = "0x48001000..0x48001fff mmio_direct_c";
	/** Characters before the first column: the mark of a change, and a blank at each side of it. */
	private static final int MARK = 3;
	/** Characters between columns. */
	private static final int GAP = 2;

	/** @param characters for each column; none for a map without rows */
	static MapGeometry of(Font font, Map<Stage2Column, Integer> characters) {
		var extents = FigureUtilities.getTextExtents(SAMPLE, font);
		int unit = (extents.width + SAMPLE.length() - 1) / SAMPLE.length();
		var left = new EnumMap<Stage2Column, Integer>(Stage2Column.class);
		var widths = new EnumMap<Stage2Column, Integer>(Stage2Column.class);
		int at = MARK * unit;
		for (var column : Stage2Column.values()) {
			int width = (characters.getOrDefault(column, 0) + (column == Stage2Column.TYPE ? GAP : 0)) * unit;
			left.put(column, at);
			widths.put(column, width);
			at += width + GAP * unit;
		}
		return new MapGeometry(unit, extents.height, extents.height * 3 / 2, left, widths, at);
	}

	int top(int row) {
		return row * rowHeight;
	}

	/** Where the text of a row begins below the row's top. */
	int textOffset() {
		return (rowHeight - line) / 2;
	}
}
