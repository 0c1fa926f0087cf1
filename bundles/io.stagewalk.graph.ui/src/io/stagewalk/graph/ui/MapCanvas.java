package io.stagewalk.graph.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import io.stagewalk.graph.ui.model.Stage2Picture;
import io.stagewalk.graph.ui.model.Stage2Row;
import io.stagewalk.trace.Direction;
import io.stagewalk.ui.Palette;

/**
 * The drawing of a stage 2, with its titles: what is shown, what is selected, how large. A guest address is selected rather
 * than a row, so that it stays selected in another picture, whatever lies there then. UI thread only.
 */
final class MapCanvas extends Composite {
	private static final int SMALLEST = 50;
	private static final int LARGEST = 400;
	static final int NORMAL_SIZE = 100;

	private final MapTitles titles;
	private final FigureCanvas canvas;
	private final MapFigure figure;
	private final MapAccessible accessible;
	private Stage2Picture picture;
	private OptionalLong selected = OptionalLong.empty();
	private MapGeometry geometry;
	private int percent = NORMAL_SIZE;
	private Font font;
	private Runnable selectionListener = () -> {
	};

	MapCanvas(Composite parent, Function<Palette, Color> palette) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		var colors = new MapColors(palette);
		titles = new MapTitles(this, colors);
		titles.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		canvas = new FigureCanvas(this, SWT.DOUBLE_BUFFERED);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		font = scaledFont();
		geometry = MapGeometry.of(font, Map.of());
		figure = new MapFigure(colors, geometry);
		canvas.setContents(figure);
		canvas.getViewport().setContentsTracksWidth(true);
		canvas.getViewport().getHorizontalRangeModel()
				.addPropertyChangeListener(change -> titles.scrollTo(canvas.getViewport().getHorizontalRangeModel().getValue()));
		canvas.addFocusListener(FocusListener.focusGainedAdapter(gained -> figure.setFocused(true)));
		canvas.addFocusListener(FocusListener.focusLostAdapter(lost -> figure.setFocused(false)));
		accessible = new MapAccessible(canvas, this);
		MapInput.listen(canvas, this);
		addDisposeListener(disposed -> font.dispose());
		refreshAppearance();
	}

	/** The control that has the focus, the keys and the menu. */
	FigureCanvas control() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	/** Called when something else is selected, or the same in another picture. */
	void whenSelected(Runnable listener) {
		selectionListener = listener;
	}

	/** What of a new picture is scrolled into view. */
	enum Attention {
		/** What the last step changed; if some of it can be seen, nothing is scrolled. */
		CHANGE,
		/** What is selected. */
		SELECTION
	}

	/** Shows a picture. */
	void show(Stage2Picture newPicture, Attention attention) {
		picture = newPicture;
		layOut();
		figure.select(selectedRow());
		switch (attention) {
			case CHANGE -> revealChange();
			case SELECTION -> reveal(selectedRow());
		}
		accessible.changed();
		selectionListener.run();
	}

	/** Shows nothing; what is selected stays so. */
	void clear() {
		picture = null;
		figure.select(-1);
		layOut();
		selectionListener.run();
	}

	Optional<Stage2Picture> picture() {
		return Optional.ofNullable(picture);
	}

	/** The guest address that is selected. */
	OptionalLong selected() {
		return selected;
	}

	/** The row of the selected address; −1 if there is none. */
	int selectedRow() {
		return picture == null || selected.isEmpty() ? -1 : picture.rowAt(selected.getAsLong());
	}

	void select(long address) {
		selected = OptionalLong.of(address);
		figure.select(selectedRow());
		reveal(selectedRow());
		accessible.selected();
		selectionListener.run();
	}

	/** Selects a row at its first address; the first or last row if there is no such row. */
	void selectRow(int row) {
		if (picture != null && !picture.rows().isEmpty()) {
			select(picture.rows().get(Math.clamp(row, 0, picture.rows().size() - 1)).ipa().first());
		}
	}

	/** Selects the neighbouring block or page, within the selected row or beyond it. */
	void selectNeighbour(Direction direction) {
		int row = selectedRow();
		if (row < 0) {
			selectRow(0);
			return;
		}
		var piece = switch (picture.rows().get(row)) {
			case Stage2Row.Mapped mapped -> mapped.run().pieceAt(selected.getAsLong());
			case Stage2Row.Removed removed -> removed.ipa();
			case Stage2Row.Gap gap -> gap.ipa();
		};
		long next = direction == Direction.FORWARD ? piece.last() + 1 : piece.first() - 1;
		if (picture.rowAt(next) >= 0) {
			select(next);
		}
	}

	/** Selects the nearest row that the last step changed; beyond the last of them the first again. */
	void selectChange(Direction direction) {
		if (picture != null) {
			int end = direction == Direction.FORWARD ? -1 : picture.rows().size();
			var fromHere = picture.changeFrom(selected.isPresent() ? selectedRow() : end, direction);
			(fromHere.isPresent() ? fromHere : picture.changeFrom(end, direction)).ifPresent(this::selectRow);
		}
	}

	/** How many whole rows can be seen. */
	int pageSize() {
		return Math.max(1, canvas.getViewport().getClientArea().height / geometry.rowHeight());
	}

	/** The row at a place of the control; −1 if there is none. */
	int rowAt(int y) {
		int row = (y + canvas.getViewport().getVerticalRangeModel().getValue()) / geometry.rowHeight();
		return picture != null && row < picture.rows().size() ? row : -1;
	}

	void reveal(int row) {
		if (row < 0) {
			return;
		}
		canvas.getLightweightSystem().getUpdateManager().performUpdate();
		var scroll = canvas.getViewport().getVerticalRangeModel();
		int top = geometry.top(row);
		if (top < scroll.getValue()) {
			canvas.scrollToY(top);
		} else if (top + geometry.rowHeight() > scroll.getValue() + scroll.getExtent()) {
			canvas.scrollToY(top + geometry.rowHeight() - scroll.getExtent());
		}
	}

	private void revealChange() {
		canvas.getLightweightSystem().getUpdateManager().performUpdate();
		var scroll = canvas.getViewport().getVerticalRangeModel();
		int first = scroll.getValue() / geometry.rowHeight();
		var inView = picture.changeFrom(first - 1, Direction.FORWARD);
		if (inView.isEmpty() || geometry.top(inView.getAsInt() + 1) > scroll.getValue() + scroll.getExtent()) {
			picture.changeFrom(-1, Direction.FORWARD).ifPresent(this::revealWithNeighbours);
		}
	}

	/** Shows a row in the middle, so that one sees what it lies between. */
	private void revealWithNeighbours(int row) {
		canvas.scrollToY(Math.max(0, geometry.top(row) - (pageSize() - 1) / 2 * geometry.rowHeight()));
	}

	/** The size of what is drawn, in percent of the text font. */
	int zoom() {
		return percent;
	}

	void zoom(int newPercent) {
		percent = Math.clamp(newPercent, SMALLEST, LARGEST);
		refreshAppearance();
	}

	/** Takes over the fonts and colours of the moment. */
	void refreshAppearance() {
		var old = font;
		font = scaledFont();
		canvas.setFont(font);
		titles.setFont(font);
		old.dispose();
		layOut();
		reveal(selectedRow());
	}

	private Font scaledFont() {
		var normal = FontDescriptor.createFrom(JFaceResources.getTextFont());
		int height = normal.getFontData()[0].getHeight();
		return normal.setHeight(Math.max(1, Math.round(height * percent / (float) NORMAL_SIZE))).createFont(getDisplay());
	}

	private void layOut() {
		geometry = MapGeometry.of(font, picture == null ? Map.of() : picture.widths());
		if (picture == null) {
			figure.show(List.of(), null, geometry);
		} else {
			figure.show(picture.rows(), picture.text().orElse(null), geometry);
		}
		titles.show(geometry);
		layout();
	}

	/** Where a row is on the screen, in the control's coordinates. */
	Rectangle boundsOf(int row) {
		var scroll = canvas.getViewport().getVerticalRangeModel();
		return figure.rowBounds(row).getTranslated(0, -scroll.getValue());
	}
}
