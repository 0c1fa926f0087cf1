package io.stagewalk.aml.ui.editor;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;

import io.stagewalk.aml.ui.editor.AslWords.Kind;
import io.stagewalk.ui.Palette;

/** Colours ASL word by word, outside of comments and strings. */
final class AslScanner implements ITokenScanner {
	private final Map<Kind, IToken> tokens = new EnumMap<>(Kind.class);
	private String text = "";
	private int start;
	private int at;
	private int length;

	@Override
	public void setRange(IDocument document, int offset, int range) {
		start = offset;
		at = 0;
		length = 0;
		try {
			text = document.get(offset, range);
		} catch (BadLocationException gone) {
			ILog.get().error("ASL changed while it was coloured", gone);
			text = "";
		}
		// once a range, so that a change of the theme is seen
		tokens.put(Kind.BLOCK, attribute(Palette.KEYWORD, SWT.BOLD));
		tokens.put(Kind.OPERATOR, attribute(Palette.KEYWORD, SWT.NORMAL));
		tokens.put(Kind.NUMBER, attribute(Palette.NUMBER, SWT.NORMAL));
		tokens.put(Kind.PREDEFINED, attribute(Palette.PLACEMENT, SWT.NORMAL));
		tokens.put(Kind.OTHER, Token.UNDEFINED);
	}

	private static IToken attribute(Palette colour, int style) {
		return new Token(new TextAttribute(colour.color(), null, style));
	}

	@Override
	public IToken nextToken() {
		at += length;
		length = 0;
		if (at >= text.length()) {
			return Token.EOF;
		}
		boolean word = isWord(text.charAt(at));
		while (at + length < text.length() && isWord(text.charAt(at + length)) == word) {
			length++;
		}
		return tokens.get(word ? AslWords.kind(text.substring(at, at + length)) : Kind.OTHER);
	}

	private static boolean isWord(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}

	@Override
	public int getTokenOffset() {
		return start + at;
	}

	@Override
	public int getTokenLength() {
		return length;
	}
}
