package io.stagewalk.scenario.ui;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;

import io.stagewalk.ui.Palette;

/** Colours scenarios in the generic editor, and anew when the palette changes. */
public final class ScenarioPresentation extends PresentationReconciler {

	public ScenarioPresentation() {
		var repairer = new DefaultDamagerRepairer(new ScenarioScanner());
		setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer viewer) {
		super.install(viewer);
		Palette.whenChanged(viewer.getTextWidget(), viewer::invalidateTextPresentation);
	}
}
