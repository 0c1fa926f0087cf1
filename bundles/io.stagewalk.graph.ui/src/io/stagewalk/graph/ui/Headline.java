package io.stagewalk.graph.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The lines above a map. */
final class Headline extends Composite {
	private final Label text;

	Headline(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(margin(this), margin(this) / 2).applyTo(this);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
	}

	/** What the views leave free beside text: about the width of a letter. */
	static int margin(Control control) {
		return control.getFont().getFontData()[0].getHeight() / 2;
	}

	void show(List<String> lines) {
		text.setText(String.join("\n", lines).replace("&", "&&"));
		requestLayout();
	}
}
