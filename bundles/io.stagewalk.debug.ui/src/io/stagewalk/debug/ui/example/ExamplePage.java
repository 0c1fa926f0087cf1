package io.stagewalk.debug.ui.example;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what the project is to be called. */
final class ExamplePage extends WizardPage {
	private Text name;

	ExamplePage() {
		super("example");
		setTitle("Stagewalk Example");
		setDescription("A project with the firmware tables of QEMU's virt machine, and scenarios of Dom0 booting on it.");
	}

	/** A name that no project has yet, once the page is complete. */
	String projectName() {
		return name.getText().strip();
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText("&Project name:");
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.setText(freeName());
		name.addModifyListener(modified -> validate());
		validate();
		setControl(area);
	}

	private static String freeName() {
		var root = ResourcesPlugin.getWorkspace().getRoot();
		var free = ExampleProject.NAME;
		for (int n = 2; root.getProject(free).exists(); n++) {
			free = ExampleProject.NAME + "-" + n;
		}
		return free;
	}

	private void validate() {
		var workspace = ResourcesPlugin.getWorkspace();
		var status = workspace.validateName(projectName(), IResource.PROJECT);
		if (!status.isOK()) {
			setErrorMessage(status.getMessage());
		} else if (workspace.getRoot().getProject(projectName()).exists()) {
			setErrorMessage("There is a project " + projectName() + " already");
		} else {
			setErrorMessage(null);
		}
		setPageComplete(getErrorMessage() == null);
	}
}
