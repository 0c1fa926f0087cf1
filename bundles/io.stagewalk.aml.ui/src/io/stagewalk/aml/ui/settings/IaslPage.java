package io.stagewalk.aml.ui.settings;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.stagewalk.aml.iasl.Iasl;

/** Where iasl is, and what it is told. */
public final class IaslPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public IaslPage() {
		super(GRID);
		setPreferenceStore(IaslSettings.store());
		setDescription("Sources of ACPI tables are checked and compiled by iasl. Where no path is given, the one on the search path is taken. "
				+ "Folders behind -I are taken from the project of a source on.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// all it needs is in the preferences
	}

	@Override
	protected void createFieldEditors() {
		addField(new FileFieldEditor(IaslSettings.PROGRAM, "&Path of iasl:", getFieldEditorParent()));
		addField(new StringFieldEditor(IaslSettings.OPTIONS, "&Options behind " + String.join(" ", Iasl.AS_WRITTEN) + ":",
				getFieldEditorParent()));
	}
}
