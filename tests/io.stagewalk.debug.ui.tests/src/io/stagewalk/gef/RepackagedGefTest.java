package io.stagewalk.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GEF 3.2 on a platform that has dropped two of the classes it needs. */
class RepackagedGefTest {

	private final Display display = Display.getCurrent();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(400, 300);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aFigureIsShownAndSelectedWithTheMouse() {
		GraphicalViewer viewer = new ScrollingGraphicalViewer();
		viewer.createControl(shell);
		new EditDomain().addViewer(viewer);
		viewer.setRootEditPart(new ScalableFreeformRootEditPart());
		viewer.setContents(new Box());
		shell.open();
		while (display.readAndDispatch()) {
			// until it is laid out
		}

		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = 50;
			event.y = 50;
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : SWT.NONE;
			viewer.getControl().notifyListeners(type, event);
		}

		assertSame(viewer.getContents(), viewer.getSelectedEditParts().get(0));
	}

	@Test
	void theClassesThatThePlatformDroppedAreGefsOwn() throws ReflectiveOperationException {
		ClassLoader gef = FlyoutPaletteComposite.class.getClassLoader();
		Class<?> cursors = gef.loadClass("org.eclipse.ui.internal.DragCursors");
		Class<?> asserts = gef.loadClass("org.eclipse.jface.util.Assert");

		assertSame(gef, cursors.getClassLoader());
		assertSame(gef, asserts.getClassLoader());
		int left = (int) cursors.getMethod("positionToDragCursor", int.class).invoke(null, SWT.LEFT);
		assertNotNull((Cursor) cursors.getMethod("getCursor", int.class).invoke(null, left));
		assertEquals(true, asserts.getMethod("isTrue", boolean.class).invoke(null, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.eclipse.jface", "org.eclipse.ui.workbench" })
	void noBundleOfThePlatformIsPatched(String bundle) {
		assertNull(Platform.getFragments(Platform.getBundle(bundle)));
	}

	private static final class Box extends AbstractGraphicalEditPart {

		@Override
		protected IFigure createFigure() {
			RectangleFigure figure = new RectangleFigure();
			figure.setBackgroundColor(ColorConstants.orange);
			figure.setBounds(new Rectangle(20, 20, 100, 80));
			return figure;
		}

		@Override
		protected void createEditPolicies() {
			// none: it only is there
		}
	}
}
