package io.stagewalk.graph.ui;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

import io.stagewalk.graph.ui.model.Stage2Row;
import io.stagewalk.graph.ui.model.Stage2Run;
import io.stagewalk.graph.ui.model.Stage2Text;
import io.stagewalk.ui.Palette;

/**
 * Paints the strip: filled where the hardware translates, hatched where only Xen counts memory as mapped, struck through
 * where a mapping is gone, open where nothing is mapped.
 */
record BarPainter(MapColors colors) {

	void paint(Graphics graphics, Stage2Row row, Stage2Text text, Rectangle bar) {
		switch (row) {
			case Stage2Row.Gap gap -> paintOpen(graphics, bar);
			case Stage2Row.Removed removed -> paintRemoved(graphics, bar);
			case Stage2Row.Mapped mapped -> paintMapped(graphics, mapped.run(), text, bar);
		}
	}

	private void paintMapped(Graphics graphics, Stage2Run run, Stage2Text text, Rectangle bar) {
		var fill = colors.fill(text.p2mType(run));
		graphics.setBackgroundColor(run.isLive() ? fill : colors.of(Palette.CANVAS));
		graphics.fillRectangle(bar);
		if (!run.isLive()) {
			graphics.setForegroundColor(fill);
			hatch(graphics, bar);
		}
		frame(graphics, bar, Palette.MUTED, SWT.LINE_SOLID);
	}

	private void paintOpen(Graphics graphics, Rectangle bar) {
		graphics.setForegroundColor(colors.of(Palette.GRID));
		graphics.setLineStyle(SWT.LINE_DOT);
		graphics.drawLine(bar.x, bar.y, bar.x, bar.bottom() - 1);
		graphics.drawLine(bar.right() - 1, bar.y, bar.right() - 1, bar.bottom() - 1);
		graphics.setLineStyle(SWT.LINE_SOLID);
	}

	private void paintRemoved(Graphics graphics, Rectangle bar) {
		frame(graphics, bar, Palette.CHANGED, SWT.LINE_DASH);
		int middle = bar.y + bar.height / 2;
		graphics.drawLine(bar.x, middle, bar.right() - 1, middle);
	}

	private void frame(Graphics graphics, Rectangle bar, Palette color, int style) {
		graphics.setForegroundColor(colors.of(color));
		graphics.setLineStyle(style);
		graphics.drawRectangle(bar.x, bar.y, bar.width - 1, bar.height);
		graphics.setLineStyle(SWT.LINE_SOLID);
	}

	/** Diagonal stripes, as far apart as they are wide. */
	private static void hatch(Graphics graphics, Rectangle bar) {
		int stripe = Math.max(2, bar.height / 6);
		graphics.pushState();
		graphics.clipRect(bar);
		graphics.setLineWidth(stripe);
		for (int x = bar.x - bar.height; x < bar.right(); x += 3 * stripe) {
			graphics.drawLine(x, bar.bottom(), x + bar.height, bar.y);
		}
		graphics.popState();
	}
}
