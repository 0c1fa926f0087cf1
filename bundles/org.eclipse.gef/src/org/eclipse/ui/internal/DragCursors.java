package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The class of this name that the workbench dropped: GEF 3.2's flyout palette still links against it. */
public final class DragCursors {

	public static final int INVALID = 0;
	public static final int LEFT = 1;
	public static final int RIGHT = 2;
	public static final int TOP = 3;
	public static final int BOTTOM = 4;
	public static final int CENTER = 5;
	public static final int OFFSCREEN = 6;

	private DragCursors() {
	}

	/** The cursor shown while the palette is dragged; it belongs to the display and must not be disposed. */
	public static Cursor getCursor(int code) {
		int systemCursor = switch (code) {
			case LEFT -> SWT.CURSOR_SIZEW;
			case RIGHT -> SWT.CURSOR_SIZEE;
			case TOP -> SWT.CURSOR_SIZEN;
			case BOTTOM -> SWT.CURSOR_SIZES;
			case CENTER, OFFSCREEN -> SWT.CURSOR_SIZEALL;
			default -> SWT.CURSOR_NO;
		};
		return Display.getDefault().getSystemCursor(systemCursor);
	}

	/** The code for one of {@link SWT}'s sides; {@link #CENTER} for any other value. */
	public static int positionToDragCursor(int side) {
		return switch (side) {
			case SWT.LEFT -> LEFT;
			case SWT.RIGHT -> RIGHT;
			case SWT.TOP -> TOP;
			case SWT.BOTTOM -> BOTTOM;
			default -> CENTER;
		};
	}
}
