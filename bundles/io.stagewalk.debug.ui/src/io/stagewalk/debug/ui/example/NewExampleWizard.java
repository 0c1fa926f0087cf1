package io.stagewalk.debug.ui.example;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** New &gt; Stagewalk Example. */
public final class NewExampleWizard extends Wizard implements INewWizard {
	private final ExamplePage page = new ExamplePage();
	private IWorkbench workbench;

	@Override
	public void init(IWorkbench opener, IStructuredSelection selection) {
		workbench = opener;
		setWindowTitle("Stagewalk Example");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		new OpenExampleJob(page.projectName(), workbench.getActiveWorkbenchWindow()).schedule();
		return true;
	}
}
