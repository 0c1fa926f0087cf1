package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.syntax.NamePath;

/** Names and strings are written so that a compiler reads them as what they were. */
class WordsTest {

	@Test
	void underscoresThatOnlyFillUpAreLeftOut() {
		assertEquals("\\_SB.GED", Words.path(NamePath.of("\\_SB_.GED_")));
		assertEquals("^^A", Words.path(NamePath.of("^^A___")));
		assertEquals("_", Words.path(NamePath.of("____")));
	}

	@Test
	void aNameThatWouldBeAKeywordKeepsThem() {
		assertEquals("IF__.OR__.ANDA", Words.path(NamePath.of("IF__.OR__.ANDA")));
	}

	@Test
	void theRootAndNothingAreWrittenAsSuch() {
		assertEquals("\\", Words.path(NamePath.ROOT));
		assertEquals("", Words.path(NamePath.NULL));
		assertEquals("^", Words.path(NamePath.of("^")));
	}

	@Test
	void whatIsNotPrintableInAStringIsEscaped() {
		assertEquals("\"a\\\"b\\\\c\\n\\x01\\xFF\"", Words.quoted("a\"b\\c\n\u0001\u00ff"));
	}
}
