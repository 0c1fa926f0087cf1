package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

import io.stagewalk.ui.Stagewalk;

/** The workbench, as a user with keyboard and eyes has it. To be used on the UI thread. */
final class Workbench {
	static final String DEBUG = "org.eclipse.debug.ui.DebugView";
	static final String VARIABLES = "org.eclipse.debug.ui.VariableView";
	private static final Point SIZE = new Point(1440, 900);
	private static final long PATIENCE_MILLIS = 30_000;
	/** Far longer than a step takes. */
	private static final long EFFECT_MILLIS = 5_000;
	private static final int ATTEMPTS = 4;

	private final Display display = Display.getCurrent();
	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

	/** Opens the perspective in a window of full size. */
	void open() throws WorkbenchException {
		var intro = PlatformUI.getWorkbench().getIntroManager().getIntro();
		if (intro != null) {
			PlatformUI.getWorkbench().getIntroManager().closeIntro(intro);
		}
		shell().setMaximized(false);
		shell().setBounds(0, 0, SIZE.x, SIZE.y);
		live(50);
		shell().setSize(2 * SIZE.x - visible().width, 2 * SIZE.y - visible().height);
		PlatformUI.getWorkbench().showPerspective(Stagewalk.PERSPECTIVE, window);
		shell().forceActive();
	}

	Display display() {
		return display;
	}

	Shell shell() {
		return window.getShell();
	}

	IWorkbenchWindow window() {
		return window;
	}

	IWorkbenchPage page() {
		return window.getActivePage();
	}

	/** Lets the workbench live until something is so. */
	void await(String what, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				shot("failed");
				fail("waited in vain until " + what);
			}
			live(10);
		}
	}

	/** Lets the workbench live for a while. */
	void live(long millis) {
		long end = System.currentTimeMillis() + millis;
		do {
			if (!display.readAndDispatch()) {
				pause();
			}
		} while (System.currentTimeMillis() < end);
	}

	private static void pause() {
		try {
			Thread.sleep(5);
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			fail("interrupted");
		}
	}

	/** Presses a key, as {@code M2+M3+F5}. */
	void press(String stroke) {
		try {
			var key = KeyStroke.getInstance(stroke);
			var modifiers = new ArrayList<Integer>();
			for (int modifier : new int[] { SWT.CTRL, SWT.ALT, SWT.SHIFT }) {
				if ((key.getModifierKeys() & modifier) != 0) {
					modifiers.add(modifier);
				}
			}
			modifiers.forEach(modifier -> post(SWT.KeyDown, modifier));
			post(SWT.KeyDown, key.getNaturalKey());
			post(SWT.KeyUp, key.getNaturalKey());
			modifiers.reversed().forEach(modifier -> post(SWT.KeyUp, modifier));
			live(20);
		} catch (ParseException wrong) {
			throw new IllegalArgumentException(stroke, wrong);
		}
	}

	/**
	 * Presses a key, and again when nothing comes of it for long: the platform takes its step commands for disabled for a
	 * moment whenever it finds out whether they are enabled, and a key that falls into it is lost.
	 */
	void pressUntil(String stroke, BooleanSupplier effect) {
		for (int attempt = 0; attempt < ATTEMPTS && !effect.getAsBoolean(); attempt++) {
			press(stroke);
			long end = System.currentTimeMillis() + EFFECT_MILLIS;
			while (!effect.getAsBoolean() && System.currentTimeMillis() < end) {
				live(10);
			}
		}
		await(stroke + " has an effect", effect);
	}

	/** Waits, as somebody does who looks at the tool bar, until a key's command is enabled. */
	void awaitEnabled(String stroke) {
		var bindings = window.getService(IBindingService.class);
		var handlers = window.getService(IHandlerService.class);
		await(stroke + " is enabled", () -> {
			try {
				var binding = bindings.getPerfectMatch(KeySequence.getInstance(stroke));
				if (binding == null) {
					return false;
				}
				var command = binding.getParameterizedCommand().getCommand();
				command.setEnabled(handlers.getCurrentState());
				return command.isEnabled();
			} catch (ParseException wrong) {
				throw new IllegalArgumentException(stroke, wrong);
			}
		});
	}

	/** Clicks twice with the mouse, as the toolkit tells a control of it. */
	void doubleClick(Control control, int x, int y) {
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp, SWT.MouseDown, SWT.MouseDoubleClick, SWT.MouseUp }) {
			var event = new Event();
			event.x = x;
			event.y = y;
			event.button = 1;
			control.notifyListeners(type, event);
			live(20);
		}
	}

	/** Opens the context menu of a control, and chooses an item of it. */
	void choose(Control control, String text) {
		var menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		live(50);
		var found = Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(text)).findFirst();
		assertTrue(found.isPresent(), () -> Arrays.stream(menu.getItems()).map(MenuItem::getText).toList().toString());
		var event = new Event();
		event.widget = found.get();
		found.get().notifyListeners(SWT.Selection, event);
		menu.notifyListeners(SWT.Hide, new Event());
		live(50);
	}

	/** Whether the context menu of a control has an item. */
	boolean offers(Control control, String text) {
		var menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		live(50);
		boolean found = Arrays.stream(menu.getItems()).anyMatch(item -> item.getText().equals(text));
		menu.notifyListeners(SWT.Hide, new Event());
		live(50);
		return found;
	}

	private void post(int type, int key) {
		var event = new Event();
		event.type = type;
		if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
			event.keyCode = key;
		} else {
			event.character = (char) Character.toLowerCase(key);
		}
		assertTrue(display.post(event), "key posted");
	}

	<T extends IViewPart> T view(String id, Class<T> type) {
		try {
			return type.cast(page().showView(id));
		} catch (PartInitException failure) {
			throw new AssertionError(failure);
		}
	}

	/** What the tree of one of the debugger's views shows, indented by depth. */
	List<String> lines(String view) {
		var tree = (Tree) view(view, IDebugView.class).getViewer().getControl();
		var lines = new ArrayList<String>();
		collect(tree.getItems(), "", lines);
		return lines;
	}

	/** Opens a node of such a tree, as a click on its handle does. */
	void expand(String view, String name) {
		var tree = (Tree) view(view, IDebugView.class).getViewer().getControl();
		for (var item : tree.getItems()) {
			if (item.getText(0).equals(name) && !item.getExpanded()) {
				item.setExpanded(true);
				var event = new Event();
				event.item = item;
				tree.notifyListeners(SWT.Expand, event);
			}
		}
		live(50);
	}

	private static void collect(TreeItem[] items, String indent, List<String> lines) {
		for (var item : items) {
			int columns = Math.max(1, item.getParent().getColumnCount());
			var cells = new ArrayList<String>();
			for (int column = 0; column < columns; column++) {
				cells.add(item.getText(column));
			}
			lines.add(indent + String.join(" | ", cells));
			if (item.getExpanded()) {
				collect(item.getItems(), indent + "  ", lines);
			}
		}
	}

	/** The window without the frame that a window manager would draw. */
	private Rectangle visible() {
		var bounds = shell().getBounds();
		var client = shell().getClientArea();
		return new Rectangle(bounds.x, bounds.y, client.width, shell().toDisplay(0, 0).y - bounds.y + client.height);
	}

	/** Saves what the window looks like. */
	void shot(String name) {
		var folder = Path.of(System.getProperty("stagewalk.shots", "target/shots"));
		var bounds = visible();
		var image = new Image(display, bounds.width, bounds.height);
		var gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		try {
			Files.createDirectories(folder);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
