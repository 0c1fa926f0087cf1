package io.stagewalk.graph.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import io.stagewalk.graph.ui.model.Stage2Column;
import io.stagewalk.ui.Palette;

/** The titles above the columns of a map; they scroll sideways with it. */
final class MapTitles extends Canvas {
	private final MapColors colors;
	private MapGeometry geometry;
	private int scroll;

	MapTitles(Composite parent, MapColors colors) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.colors = colors;
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		addPaintListener(event -> paint(event.gc));
	}

	void show(MapGeometry newGeometry) {
		geometry = newGeometry;
		redraw();
	}

	void scrollTo(int x) {
		if (scroll != x) {
			scroll = x;
			redraw();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(0, geometry == null ? 0 : geometry.line() + geometry.line() / 2);
	}

	private void paint(GC gc) {
		var area = getClientArea();
		gc.setBackground(colors.of(Palette.CANVAS));
		gc.fillRectangle(area);
		gc.setForeground(colors.of(Palette.MUTED));
		for (var column : Stage2Column.values()) {
			int inset = column == Stage2Column.TYPE ? geometry.unit() : column == Stage2Column.SIZE
					? geometry.widths().get(column) - column.title().length() * geometry.unit() : 0;
			gc.drawText(column.title(), geometry.left().get(column) + inset - scroll, geometry.line() / 4, true);
		}
		gc.setForeground(colors.of(Palette.GRID));
		gc.drawLine(area.x, area.height - 1, area.x + area.width, area.height - 1);
	}
}
