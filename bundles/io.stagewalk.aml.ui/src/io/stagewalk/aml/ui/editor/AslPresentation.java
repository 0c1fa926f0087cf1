package io.stagewalk.aml.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;

import io.stagewalk.ui.Palette;

/** Colours ASL in the generic editor, and anew when the palette changes. */
public final class AslPresentation extends PresentationReconciler {

	public AslPresentation() {
		setDocumentPartitioning(AslPartitions.PARTITIONING);
		colour(IDocument.DEFAULT_CONTENT_TYPE, new AslScanner());
		colour(AslPartitions.COMMENT, new WholeScanner(Palette.COMMENT));
		colour(AslPartitions.STRING, new WholeScanner(Palette.NUMBER));
	}

	private void colour(String partition, ITokenScanner scanner) {
		var repairer = new DefaultDamagerRepairer(scanner);
		setDamager(repairer, partition);
		setRepairer(repairer, partition);
	}

	@Override
	public void install(ITextViewer viewer) {
		super.install(viewer);
		Palette.whenChanged(viewer.getTextWidget(), viewer::invalidateTextPresentation);
	}
}
