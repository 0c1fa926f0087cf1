package io.stagewalk.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A scenario whose statements make sense, each by itself and together.
 *
 * @param statements in the order of the lines; exactly one of them is {@code boot}, exactly one {@code platform}
 */
public record Scenario(ScenarioSource source, List<Statement> statements) {
	/** Longest text accepted, in characters. */
	public static final int MAX_LENGTH = 4 << 20;

	public Scenario {
		statements = List.copyOf(statements);
	}

	/**
	 * @param file the file's name, for messages and for {@link Statement#source}
	 * @throws ScenarioException with all that is wrong, not only the first
	 */
	public static Scenario parse(String file, String text) throws ScenarioException {
		if (text.length() > MAX_LENGTH) {
			throw new ScenarioException(new Problem(file, 1, 1, 0, "expected a text of at most " + MAX_LENGTH + " characters"));
		}
		var source = ScenarioSource.of(file, text);
		return new Scenario(source, Parser.parse(source));
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
