package io.stagewalk.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The actors and the project at the left, the scenario with its variables above the stage-2 view. */
public final class WalkPerspective implements IPerspectiveFactory {
	private static final String DEBUG = "org.eclipse.debug.ui.DebugView";
	private static final String VARIABLES = "org.eclipse.debug.ui.VariableView";
	private static final String BREAKPOINTS = "org.eclipse.debug.ui.BreakpointView";
	private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		var editors = layout.getEditorArea();
		layout.createFolder("actors", IPageLayout.LEFT, 0.27f, editors).addView(DEBUG);
		layout.createFolder("project", IPageLayout.BOTTOM, 0.68f, "actors").addView(IPageLayout.ID_PROJECT_EXPLORER);

		var stages = layout.createFolder("stages", IPageLayout.BOTTOM, 0.46f, editors);
		stages.addView(Stagewalk.STAGE2_VIEW);
		stages.addView(IPageLayout.ID_PROBLEM_VIEW);
		stages.addPlaceholder("io.stagewalk.*");
		stages.addPlaceholder(CONSOLE);
		stages.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);

		var details = layout.createFolder("details", IPageLayout.RIGHT, 0.6f, editors);
		details.addView(VARIABLES);
		details.addView(BREAKPOINTS);

		layout.addActionSet("org.eclipse.debug.ui.launchActionSet");
		layout.addActionSet("org.eclipse.debug.ui.debugActionSet");
		layout.addActionSet("org.eclipse.debug.ui.breakpointActionSet");
		for (var view : new String[] { DEBUG, VARIABLES, BREAKPOINTS, Stagewalk.STAGE2_VIEW, IPageLayout.ID_PROBLEM_VIEW,
				IPageLayout.ID_PROJECT_EXPLORER }) {
			layout.addShowViewShortcut(view);
		}
		layout.addNewWizardShortcut("io.stagewalk.debug.ui.newExample");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
		layout.addPerspectiveShortcut("org.eclipse.debug.ui.DebugPerspective");
	}
}
