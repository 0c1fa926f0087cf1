package io.stagewalk.scenario.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSourceTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "\n", "boot", "boot\n", "\r\n\r", "a\rb\r\nc\n\nd", "  a \t b#c # d \"e\n#\n", "\"a # b\" \"c", "\0\uD800é"})
	void givesTheTextBack(String text) {
		assertEquals(text, ScenarioSource.of("x", text).text());
	}

	@Test
	void tellsWordsSpaceAndCommentsApart() {
		var line = ScenarioSource.of("x", "\tplatform \"a # b\"  # why\r\nboot").lines().getFirst();
		assertEquals(List.of(new Token(Token.Kind.SPACE, 1, "\t"), new Token(Token.Kind.WORD, 2, "platform"),
				new Token(Token.Kind.SPACE, 10, " "), new Token(Token.Kind.WORD, 11, "\"a # b\""),
				new Token(Token.Kind.SPACE, 18, "  "), new Token(Token.Kind.COMMENT, 20, "# why")), line.tokens());
		assertEquals("a # b", line.words().getLast().value());
		assertEquals("\r\n", line.end());
	}

	@Test
	void countsLinesByAllThreeEnds() {
		var lines = ScenarioSource.of("x", "a\rb\r\nc\n").lines();
		assertEquals(List.of("a", "b", "c", ""), lines.stream().map(Line::text).toList());
	}
}
