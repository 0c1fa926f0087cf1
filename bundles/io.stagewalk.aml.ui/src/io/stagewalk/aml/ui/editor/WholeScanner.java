package io.stagewalk.aml.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

import io.stagewalk.ui.Palette;

/** Gives all of a partition one colour. */
final class WholeScanner implements ITokenScanner {
	private final Palette colour;
	private int offset;
	private int length;
	private boolean told;

	WholeScanner(Palette colour) {
		this.colour = colour;
	}

	@Override
	public void setRange(IDocument document, int start, int range) {
		offset = start;
		length = range;
		told = false;
	}

	@Override
	public IToken nextToken() {
		if (told || length == 0) {
			return Token.EOF;
		}
		told = true;
		return new Token(new TextAttribute(colour.color()));
	}

	@Override
	public int getTokenOffset() {
		return offset;
	}

	@Override
	public int getTokenLength() {
		return length;
	}
}
