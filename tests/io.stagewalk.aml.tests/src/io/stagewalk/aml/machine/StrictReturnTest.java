package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.testing.Repository;

/** What becomes of a value that no method has returned, where none is made up; as acpiexec has it without {@code -es}. */
class StrictReturnTest {
	@Test
	void aMethodMayReturnWhatAnotherDoesNotReturn() throws Exception {
		var outcome = outcome("RNOV");
		assertEquals(Optional.empty(), assertInstanceOf(Outcome.Completed.class, outcome).value());
	}

	@Test
	void noValueCannotBeStoredOrPassedOrTested() throws Exception {
		for (var method : List.of("USEM", "USEA", "IFNV")) {
			var failure = assertInstanceOf(Outcome.Failed.class, outcome(method), method).failure();
			assertEquals(Kind.NO_RETURN_VALUE, failure.kind(), method);
			assertEquals("\\" + method, failure.place().enclosing());
		}
	}

	private static Outcome outcome(String method) throws Exception {
		Path file = Repository.root().resolve("tests/io.stagewalk.aml.tests/data/returns.aml");
		var table = Table.read(file);
		var settings = Settings.linux(table.header().revision(), List.of()).strict();
		var loaded = Loader.load(State.initial(settings), table, RegionHandler.MODEL, Observer.NONE);
		return loaded.evaluating(NamePath.of("\\" + method), List.of()).run(RegionHandler.MODEL, Observer.NONE).outcome().orElseThrow();
	}
}
