package io.stagewalk.graph.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

import io.stagewalk.graph.ui.model.Stage2Column;
import io.stagewalk.graph.ui.model.Stage2Row;
import io.stagewalk.graph.ui.model.Stage2Text;
import io.stagewalk.ui.Palette;

/** All rows of a map as one figure, of which only those are painted that can be seen. */
final class MapFigure extends Figure {
	/** How strongly a row is tinted by its mark: of 255. */
	private static final int TINT = 36;
	private static final int OPAQUE = 255;

	private final MapColors colors;
	private final BarPainter bars;
	private MapGeometry geometry;
	private List<Stage2Row> rows = List.of();
	private Stage2Text text;
	private int selected = -1;
	private boolean focused;

	MapFigure(MapColors colors, MapGeometry geometry) {
		this.colors = colors;
		this.bars = new BarPainter(colors);
		this.geometry = geometry;
		setOpaque(true);
	}

	/** @param newText may be null if there are no rows */
	void show(List<Stage2Row> newRows, Stage2Text newText, MapGeometry newGeometry) {
		rows = newRows;
		text = newText;
		geometry = newGeometry;
		revalidate();
		repaint();
	}

	/** @param row −1 for none */
	void select(int row) {
		repaintRow(selected);
		selected = row;
		repaintRow(selected);
	}

	void setFocused(boolean isFocused) {
		focused = isFocused;
		repaintRow(selected);
	}

	private void repaintRow(int row) {
		if (row >= 0) {
			repaint(rowBounds(row));
		}
	}

	/** Where a row is, in the figure's coordinates. */
	Rectangle rowBounds(int row) {
		var bounds = getBounds();
		return new Rectangle(bounds.x, bounds.y + geometry.top(row), bounds.width, geometry.rowHeight());
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		return new Dimension(geometry.width(), geometry.top(rows.size()));
	}

	@Override
	public Dimension getMinimumSize(int widthHint, int heightHint) {
		return getPreferredSize(widthHint, heightHint);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		var clip = graphics.getClip(new Rectangle());
		graphics.setBackgroundColor(colors.of(Palette.CANVAS));
		graphics.fillRectangle(clip);
		if (rows.isEmpty()) {
			return;
		}
		int top = getBounds().y;
		int first = Math.max(0, (clip.y - top) / geometry.rowHeight());
		int last = Math.min(rows.size() - 1, (clip.bottom() - 1 - top) / geometry.rowHeight());
		for (int row = first; row <= last; row++) {
			paintBackground(graphics, row);
			paintRow(graphics, rows.get(row), rowBounds(row));
		}
		if (selected >= first && selected <= last) {
			paintSelection(graphics, rowBounds(selected));
		}
	}

	/** A changed row is tinted, with a full stripe at its edge; a selected one is tinted. */
	private void paintBackground(Graphics graphics, int row) {
		var area = rowBounds(row);
		if (rows.get(row).isChanged()) {
			tint(graphics, area, Palette.CHANGED);
			graphics.fillRectangle(area.x, area.y, geometry.unit() / 2, area.height);
		}
		if (row == selected) {
			tint(graphics, area, Palette.FOCUS);
		}
	}

	private void paintRow(Graphics graphics, Stage2Row row, Rectangle area) {
		var bar = new Rectangle(area.x + geometry.left().get(Stage2Column.TYPE), area.y,
				geometry.widths().get(Stage2Column.TYPE), area.height);
		bars.paint(graphics, row, text, bar);
		paintText(graphics, row, area);
	}

	private void tint(Graphics graphics, Rectangle area, Palette color) {
		graphics.setAlpha(TINT);
		graphics.setBackgroundColor(colors.of(color));
		graphics.fillRectangle(area);
		graphics.setAlpha(OPAQUE);
	}

	private void paintText(Graphics graphics, Stage2Row row, Rectangle area) {
		int y = area.y + geometry.textOffset();
		if (row.isChanged()) {
			graphics.setForegroundColor(colors.of(Palette.CHANGED));
			graphics.drawText(text.mark(row), area.x + geometry.unit(), y);
		}
		graphics.setForegroundColor(colors.of(row instanceof Stage2Row.Mapped ? Palette.TEXT : Palette.MUTED));
		for (var cell : text.cells(row).entrySet()) {
			graphics.drawText(cell.getValue(), left(cell, area), y);
		}
	}

	private int left(Map.Entry<Stage2Column, String> cell, Rectangle area) {
		var column = cell.getKey();
		int left = area.x + geometry.left().get(column);
		return switch (column) {
			case TYPE -> left + geometry.unit();
			case SIZE -> left + geometry.widths().get(column) - cell.getValue().length() * geometry.unit();
			case IPA, OUTPUT, STATE, DESCRIPTORS, ATTRIBUTES -> left;
		};
	}

	/** A frame, so that selection is more than a shade; it is thicker with the focus. */
	private void paintSelection(Graphics graphics, Rectangle area) {
		int width = Math.max(1, geometry.line() / 16) * (focused ? 2 : 1);
		graphics.setForegroundColor(colors.of(Palette.FOCUS));
		graphics.setLineWidth(width);
		graphics.drawRectangle(area.x + width / 2, area.y + width / 2, area.width - width, area.height - width);
		graphics.setLineWidth(1);
	}
}
