package io.stagewalk.graph.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import io.stagewalk.trace.Direction;

/**
 * Mouse and keys on a map. Up, Down, Page Up, Page Down, Home, End: rows. Left, Right: the blocks or pages of a row one by
 * one. Ctrl with the wheel: size. Other keys belong to commands.
 */
final class MapInput {
	private static final int ZOOM_STEP = 10;

	private final MapCanvas map;

	private MapInput(MapCanvas map) {
		this.map = map;
	}

	static void listen(Control control, MapCanvas map) {
		var input = new MapInput(map);
		control.addKeyListener(KeyListener.keyPressedAdapter(input::key));
		control.addMouseListener(MouseListener.mouseDownAdapter(input::mouse));
		control.addListener(SWT.MouseWheel, input::wheel);
		control.addTraverseListener(traverse -> traverse.doit = switch (traverse.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> true;
			default -> false;
		});
	}

	private void mouse(MouseEvent event) {
		map.setFocus();
		int row = map.rowAt(event.y);
		if (row >= 0) {
			map.selectRow(row);
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			map.zoom(map.zoom() + (event.count > 0 ? ZOOM_STEP : -ZOOM_STEP));
			event.doit = false;
		}
	}

	private void key(KeyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		int row = map.selectedRow();
		switch (event.keyCode) {
			case SWT.ARROW_UP -> map.selectRow(row - 1);
			case SWT.ARROW_DOWN -> map.selectRow(row + 1);
			case SWT.PAGE_UP -> map.selectRow(row - map.pageSize());
			case SWT.PAGE_DOWN -> map.selectRow(row + map.pageSize());
			case SWT.HOME -> map.selectRow(0);
			case SWT.END -> map.selectRow(Integer.MAX_VALUE);
			case SWT.ARROW_LEFT -> map.selectNeighbour(Direction.BACKWARD);
			case SWT.ARROW_RIGHT -> map.selectNeighbour(Direction.FORWARD);
			default -> {
				// not for the map
			}
		}
	}
}
