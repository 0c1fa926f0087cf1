package io.stagewalk.graph.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is shown where there is no map: why, and what to do about it. */
final class EmptyPage extends Composite {
	private final Label why;
	private final Label hint;

	EmptyPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(this);
		why = new Label(this, SWT.WRAP);
		why.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		hint = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(hint);
	}

	void say(String reason, String advice) {
		why.setText(reason);
		hint.setText(advice);
		layout();
	}

	List<String> lines() {
		return List.of(why.getText(), hint.getText());
	}
}
