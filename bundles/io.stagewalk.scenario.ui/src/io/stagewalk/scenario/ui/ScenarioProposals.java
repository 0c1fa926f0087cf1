package io.stagewalk.scenario.ui;

import java.nio.file.Path;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import io.stagewalk.boot.ScenarioNames;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.scenario.Completion;
import io.stagewalk.scenario.Vocabulary;
import io.stagewalk.scenario.text.ScenarioSource;

/** What may be written where the caret stands, from the very grammar that the engine reads by. */
public final class ScenarioProposals implements IContentAssistProcessor {

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		var document = viewer.getDocument();
		var source = ScenarioSource.of("", document.get());
		return Completion.at(source, offset, vocabulary(document)).stream().map(ScenarioProposals::proposal)
				.toArray(ICompletionProposal[]::new);
	}

	private static ICompletionProposal proposal(Completion.Proposal one) {
		return new CompletionProposal(one.text(), one.offset(), one.length(), one.text().length(), null, one.text(), null,
				one.description().isEmpty() ? null : wrapped(one.description()));
	}

	/** The window beside the proposals is about as wide as they are, and cuts off what does not fit. */
	private static String wrapped(String text) {
		return text.replaceAll("(.{1,48})(?: |$)", "$1\n").strip();
	}

	/** Without the names of files where the text is in none. */
	private static Vocabulary vocabulary(IDocument document) {
		var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		var folder = buffer == null || buffer.getFileStore() == null || !"file".equals(buffer.getFileStore().toURI().getScheme())
				? null : Path.of(buffer.getFileStore().toURI()).getParent();
		var names = ScenarioNames.of(folder == null ? Path.of("") : folder, Policies.standard(), document.get());
		return folder != null ? names
				: new Vocabulary(names.policies(), names.xen(), names.linux(), names.modules(), names.functions(), Vocabulary.NONE.folder());
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
