package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.scenario.text.Line;
import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.scenario.text.Token;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

class FormatterTest {

	@Test
	void statementsBeginInTheFirstColumnAndCommentsStandInOne() {
		assertEquals("""
				# a machine

				platform tables    # here
				                   # and there
				# alone
				xen 4.22
				pci 0:0:3.0 edu    # a device
				transform set  A/B # as it is
				""", Formatter.format(ScenarioSource.of("x", """
				# a machine
				\t
				\tplatform   tables  # here
				      # and there
				# alone
				xen\t4.22\s\s
				 pci 0:0:3.0  edu  # a device\s
				transform  set  A/B# as it is""")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"dma-before-touch.scenario", "recorded-boot.scenario"})
	void theExamplesAreWrittenSo(String name) throws Exception {
		var text = Files.readString(Repository.example().resolve(name));
		assertEquals(text, Formatter.format(ScenarioSource.of(name, text)));
	}

	@Test
	void whatIsFormattedIsNotChangedAgainAndSaysTheSame() {
		Seeds.check(3_000, random -> {
			var source = ScenarioSource.of("x", Texts.mutated(random));
			var formatted = Formatter.format(source);
			assertEquals(formatted, Formatter.format(ScenarioSource.of("x", formatted)));
			assertEquals(said(source), said(ScenarioSource.of("x", formatted)));
		});
	}

	/** Words and comments, line by line; a line's end at the end of the text is no line. */
	private static List<List<String>> said(ScenarioSource source) {
		var lines = source.lines();
		var all = lines.getLast().text().isBlank() ? lines.subList(0, lines.size() - 1) : lines;
		return all.stream().map(Line::tokens).map(tokens -> tokens.stream().filter(token -> token.kind() != Token.Kind.SPACE)
				.map(Token::text).map(String::stripTrailing).toList()).toList();
	}
}
