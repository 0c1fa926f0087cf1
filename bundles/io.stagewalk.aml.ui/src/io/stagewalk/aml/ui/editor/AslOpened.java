package io.stagewalk.aml.ui.editor;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

import io.stagewalk.aml.ui.check.AslChecks;

/** Has a source checked when it is opened, and from then on whenever it is saved; and knows its comments and strings. */
public final class AslOpened implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

	@Override
	public void setup(IDocument document) {
		AslPartitions.connect(document);
	}

	@Override
	public void setup(IDocument document, IPath location, LocationKind kind) {
		AslPartitions.connect(document);
		if (kind == LocationKind.IFILE) {
			AslChecks.check(ResourcesPlugin.getWorkspace().getRoot().getFile(location));
		}
	}
}
