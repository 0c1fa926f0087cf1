package io.stagewalk.boot;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.transform.TransformationException;
import io.stagewalk.acpi.transform.TransformationReader;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.SourceLine;

/** The platform's tables as the {@code transform} statements of a scenario change them, in the order of the lines. */
final class ChangedTables {
	private ChangedTables() {
	}

	/**
	 * @throws ScenarioException if a transformation cannot be read, or the tables do not allow it
	 */
	static Platform of(Scenario scenario, Platform platform) throws ScenarioException {
		var changed = platform;
		for (var statement : scenario.all(Statement.Transform.class)) {
			var reader = new TransformationReader(file -> table(statement.source(), unquoted(file)));
			try {
				changed = reader.line(statement.text()).apply(changed).platform();
			} catch (TransformationException wrong) {
				throw new ScenarioException(scenario.problem(statement, wrong.getMessage()));
			}
		}
		return changed;
	}

	/** A name that holds blanks stands in quotes. */
	private static String unquoted(String file) {
		return file.length() > 1 && file.startsWith("\"") && file.endsWith("\"") ? file.substring(1, file.length() - 1) : file;
	}

	private static Table table(SourceLine line, String file) throws TableException {
		try {
			return Table.read(BootScenario.resolved(line, file));
		} catch (NoSuchFileException missing) {
			throw unreadable(file, "no such file");
		} catch (IOException unreadable) {
			throw unreadable(file, unreadable.getMessage());
		}
	}

	private static TableException unreadable(String file, String found) {
		return new TableException(new TableField(file, "", 0, "table"), "a file that holds a table", found);
	}
}
