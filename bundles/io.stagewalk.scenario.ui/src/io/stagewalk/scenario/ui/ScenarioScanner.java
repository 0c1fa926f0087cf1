package io.stagewalk.scenario.ui;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;

import io.stagewalk.scenario.text.Line;
import io.stagewalk.ui.Palette;

/** Colours a scenario, line by line, from the very tokens that the engine reads. */
final class ScenarioScanner implements ITokenScanner {
	private static final Pattern NUMBER = Pattern.compile("(0x)?[0-9][0-9A-Fa-fx.:]*");
	private static final Pattern PREFIX = Pattern.compile("before|after|in");

	private IDocument document;
	private int end;
	private int offset;
	private int length;
	private int line;
	private int word;
	private int token;
	/** How many words stand in front of the statement's own. */
	private int before;
	private List<io.stagewalk.scenario.text.Token> tokens;

	@Override
	public void setRange(IDocument scanned, int start, int range) {
		document = scanned;
		end = start + range;
		length = 0;
		try {
			line = document.getLineOfOffset(start);
			offset = document.getLineOffset(line);
		} catch (BadLocationException gone) {
			ILog.get().error("Scenario changed while it was coloured", gone);
			offset = end;
		}
		startLine();
	}

	private void startLine() {
		tokens = null;
		word = 0;
		token = 0;
		before = 0;
	}

	@Override
	public IToken nextToken() {
		offset += length;
		length = 0;
		if (offset >= end) {
			return Token.EOF;
		}
		try {
			if (tokens == null) {
				var region = document.getLineInformation(line);
				tokens = new Line(document.get(region.getOffset(), region.getLength()), "").tokens();
			}
			if (token < tokens.size()) {
				var next = tokens.get(token++);
				length = next.text().length();
				return colour(next);
			}
			length = Math.max(1, document.getLineOffset(line) + document.getLineLength(line) - offset);
			line++;
			startLine();
			return Token.WHITESPACE;
		} catch (BadLocationException gone) {
			ILog.get().error("Scenario changed while it was coloured", gone);
			return Token.EOF;
		}
	}

	private IToken colour(io.stagewalk.scenario.text.Token next) {
		return switch (next.kind()) {
			case SPACE -> Token.WHITESPACE;
			case COMMENT -> attribute(Palette.COMMENT, SWT.NORMAL);
			case WORD -> word(next.text());
		};
	}

	private IToken word(String text) {
		int at = word++;
		if (at == before && PREFIX.matcher(text).matches()) {
			before += 2;
			return attribute(Palette.PLACEMENT, SWT.BOLD);
		}
		if (at < before) {
			return attribute(Palette.PLACEMENT, SWT.NORMAL);
		}
		if (at == before) {
			return attribute(Palette.KEYWORD, SWT.BOLD);
		}
		return NUMBER.matcher(text).matches() ? attribute(Palette.NUMBER, SWT.NORMAL) : Token.UNDEFINED;
	}

	private static IToken attribute(Palette colour, int style) {
		return new Token(new TextAttribute(colour.color(), null, style));
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
