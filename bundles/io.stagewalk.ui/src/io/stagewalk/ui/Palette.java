package io.stagewalk.ui;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Every colour that Stagewalk draws with. Their values are theme colours, which people may change under General &gt;
 * Appearance &gt; Colors and Fonts; light and dark themes have values of their own.
 */
public enum Palette {
	/** A word that a statement begins with. */
	KEYWORD,
	/** A number, an address or a range in a scenario. */
	NUMBER,
	/** A comment in a scenario. */
	COMMENT,
	/** {@code before} and {@code after}, with the function that they name. */
	PLACEMENT,
	/** The background of a drawing. */
	CANVAS,
	/** What is written in a drawing, on the canvas and on every fill. */
	TEXT,
	/** What is written less loudly. */
	MUTED,
	/** Lines of a drawing that only separate. */
	GRID,
	/** Filled: RAM of Dom0. */
	RAM,
	/** Filled: device memory. */
	DEVICE,
	/** Filled: memory that other domains or Xen grant. */
	GRANT,
	/** Filled: nothing is mapped. */
	UNMAPPED,
	/** What the last move of the cursor changed. */
	CHANGED,
	/** What is selected or has the focus. */
	FOCUS;

	/** Identifier of the theme colour. */
	public String id() {
		return "io.stagewalk.ui." + name().toLowerCase(Locale.ROOT);
	}

	/** The colour in the current theme; it belongs to the theme and is never disposed of. */
	public Color color() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id());
	}

	/** Its value in the current theme. */
	public RGB rgb() {
		return color().getRGB();
	}

	/**
	 * Lets somebody draw anew when the theme or colours change, until a control is disposed of; once, however many colours
	 * change together.
	 */
	public static void whenChanged(Control until, Runnable draw) {
		var themes = PlatformUI.getWorkbench().getThemeManager();
		var due = new AtomicBoolean();
		IPropertyChangeListener listener = change -> {
			if (concerns(change.getProperty()) && !until.isDisposed() && due.compareAndSet(false, true)) {
				until.getDisplay().asyncExec(() -> {
					due.set(false);
					if (!until.isDisposed()) {
						draw.run();
					}
				});
			}
		};
		themes.addPropertyChangeListener(listener);
		until.addDisposeListener(disposed -> themes.removePropertyChangeListener(listener));
	}

	private static boolean concerns(String property) {
		return property.equals(IThemeManager.CHANGE_CURRENT_THEME) || property.startsWith("io.stagewalk.ui.");
	}
}
