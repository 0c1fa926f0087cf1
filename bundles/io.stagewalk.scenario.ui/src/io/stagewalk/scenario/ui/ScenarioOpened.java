package io.stagewalk.scenario.ui;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** Has a scenario checked when it is opened, and from then on whenever it is saved. */
public final class ScenarioOpened implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

	@Override
	public void setup(IDocument document) {
		// without a place in the workspace there is nowhere to put a marker
	}

	@Override
	public void setup(IDocument document, IPath location, LocationKind kind) {
		if (kind == LocationKind.IFILE) {
			ScenarioChecks.check(ResourcesPlugin.getWorkspace().getRoot().getFile(location));
		}
	}
}
