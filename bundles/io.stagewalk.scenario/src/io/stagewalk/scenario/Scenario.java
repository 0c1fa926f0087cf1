package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import io.stagewalk.scenario.text.Line;
import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.scenario.text.Token;

/**
 * A scenario whose statements make sense, each by itself and together.
 *
 * @param source     the text of the scenario's own file
 * @param statements in the order of the lines, those of included files behind the {@code include}; exactly one of them is
 * {@code boot}, exactly one {@code platform}
 * @param texts      their lines as written, one for each
 * @param files      that it was read from, its own first
 */
public record Scenario(ScenarioSource source, List<Statement> statements, List<Line> texts, List<String> files) {
	/** Longest text accepted, in characters. */
	public static final int MAX_LENGTH = 64 << 20;

	public Scenario {
		statements = List.copyOf(statements);
		texts = List.copyOf(texts);
		files = List.copyOf(files);
	}

	/**
	 * @param file the file's name, for messages and for {@link Statement#source}
	 * @throws ScenarioException with all that is wrong, not only the first
	 */
	public static Scenario parse(String file, String text) throws ScenarioException {
		return parse(file, text, Includes.NONE);
	}

	/**
	 * The same for a scenario that may include others.
	 *
	 * @throws ScenarioException with all that is wrong, in whichever file
	 */
	public static Scenario parse(String file, String text, Includes includes) throws ScenarioException {
		return Draft.of(file, text, includes).orThrow();
	}

	/**
	 * The same, as if what a file tells that a statement names had been written behind that statement. What is wrong with it is told
	 * there.
	 */
	public Scenario told(Statement by, List<? extends Statement> more) {
		int at = statements.indexOf(by);
		var all = new ArrayList<>(statements);
		all.addAll(at + 1, more);
		var lines = new ArrayList<>(texts);
		lines.addAll(at + 1, Collections.nCopies(more.size(), texts.get(at)));
		return new Scenario(source, all, lines, files);
	}

	/**
	 * A problem of a statement.
	 *
	 * @param word of it that is wrong; where it has none such, the whole statement is meant
	 */
	public Problem problem(Statement statement, String word, String message) {
		var words = texts.get(statements.indexOf(statement)).words();
		var found = words.stream().filter(token -> token.value().equals(word)).findFirst();
		int from = found.map(Token::column).orElse(words.getFirst().column());
		var last = found.orElse(words.getLast());
		return new Problem(statement.source().file(), statement.source().line(), from, last.column() + last.text().length() - from, message);
	}

	/** A problem of a whole statement. */
	public Problem problem(Statement statement, String message) {
		return problem(statement, "", message);
	}

	/** As the user named it. */
	public String file() {
		return source.file();
	}

	/** All statements of a kind, in order. */
	public <T extends Statement> List<T> all(Class<T> kind) {
		return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The first statement of a kind: the only one, for those that may stand once. */
	public <T extends Statement> Optional<T> first(Class<T> kind) {
		return statements.stream().filter(kind::isInstance).map(kind::cast).findFirst();
	}

	/** The PCI function of a name or an address, as other statements call it. */
	public Optional<Statement.PciFunction> function(String nameOrAddress) {
		return all(Statement.PciFunction.class).stream().filter(function -> function.isCalled(nameOrAddress)).findFirst();
	}
}
