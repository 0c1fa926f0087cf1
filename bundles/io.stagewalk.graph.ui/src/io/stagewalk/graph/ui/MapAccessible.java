package io.stagewalk.graph.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Tells assistive technology about a map: a list, with a row of the map as each of its items. */
final class MapAccessible {
	private final Control control;
	private final MapCanvas map;

	MapAccessible(Control control, MapCanvas map) {
		this.control = control;
		this.map = map;
		control.getAccessible().addAccessibleListener(new Names());
		control.getAccessible().addAccessibleControlListener(new Items());
	}

	/** The rows are others. */
	void changed() {
		control.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		selected();
	}

	/** Another row is selected, or none. */
	void selected() {
		control.getAccessible().selectionChanged();
		control.getAccessible().setFocus(focus());
	}

	private int focus() {
		return map.selectedRow() < 0 ? ACC.CHILDID_SELF : map.selectedRow();
	}

	private String spoken(int row) {
		var picture = map.picture().orElseThrow();
		return picture.text().orElseThrow().spoken(picture.rows().get(row));
	}

	private boolean isRow(int child) {
		return child >= 0 && map.picture().isPresent() && child < map.picture().get().rows().size();
	}

	private final class Names extends AccessibleAdapter {
		@Override
		public void getName(AccessibleEvent event) {
			event.result = isRow(event.childID) ? spoken(event.childID) : "Stage 2 map of Dom0";
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = map.picture().map(picture -> String.join("; ", picture.headline())).orElse("");
			}
		}
	}

	private final class Items extends AccessibleControlAdapter {
		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY;
			if (isRow(event.childID)) {
				event.detail |= ACC.STATE_SELECTABLE;
				if (event.childID == map.selectedRow()) {
					event.detail |= ACC.STATE_SELECTED | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0);
				}
			}
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			if (isRow(event.childID)) {
				event.result = spoken(event.childID);
			} else if (isRow(map.selectedRow())) {
				event.result = spoken(map.selectedRow());
			}
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = map.picture().map(picture -> picture.rows().size()).orElse(0);
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = control.isFocusControl() ? focus() : ACC.CHILDID_NONE;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = map.selectedRow() < 0 ? ACC.CHILDID_NONE : map.selectedRow();
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			var point = control.toControl(new Point(event.x, event.y));
			event.childID = map.rowAt(point.y) < 0 ? ACC.CHILDID_SELF : map.rowAt(point.y);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			if (isRow(event.childID)) {
				var bounds = map.boundsOf(event.childID);
				var corner = control.toDisplay(bounds.x, bounds.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = bounds.width;
				event.height = bounds.height;
			}
		}
	}
}
