package io.stagewalk.debug.ui.launch;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses between what the scenario says and something else. */
final class OverrideCombo {
	private static final String AS_SCENARIO = "As the scenario says";

	private final Combo combo;

	/** @param style {@link SWT#READ_ONLY} if nothing but the choices will do */
	OverrideCombo(Composite parent, String label, List<String> choices, int style, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		combo = new Combo(parent, SWT.DROP_DOWN | style);
		combo.add(AS_SCENARIO);
		choices.forEach(combo::add);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		combo.addModifyListener(modified -> changed.run());
	}

	/** What is chosen; empty if it is what the scenario says. */
	String value() {
		var text = combo.getText().strip();
		return text.equals(AS_SCENARIO) ? "" : text;
	}

	void setValue(String value) {
		combo.setText(value.isEmpty() ? AS_SCENARIO : value);
	}
}
