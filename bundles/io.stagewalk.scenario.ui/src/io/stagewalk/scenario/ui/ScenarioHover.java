package io.stagewalk.scenario.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import io.stagewalk.scenario.Explanation;
import io.stagewalk.scenario.text.ScenarioSource;

/** What the word under the pointer means. Only its line is read. */
public final class ScenarioHover implements ITextHover {

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		try {
			var line = viewer.getDocument().getLineInformationOfOffset(region.getOffset());
			var source = ScenarioSource.of("", viewer.getDocument().get(line.getOffset(), line.getLength()));
			return Explanation.at(source, region.getOffset() - line.getOffset())
					.map(found -> found.usage().isEmpty() ? found.meaning() : found.usage() + "\n" + found.meaning()).orElse(null);
		} catch (BadLocationException gone) {
			ILog.get().error("Scenario changed while it was explained", gone);
			return null;
		}
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
