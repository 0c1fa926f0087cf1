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

/** What is no mistake with ACPICA's slack is one without; as acpiexec has it without {@code -es}. */
class StrictTest {
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

	@Test
	void aDeviceCanBeCopiedAndShownButNotStored() throws Exception {
		for (var method : List.of("STOL", "STOE")) {
			assertEquals(Kind.OPERAND_TYPE, assertInstanceOf(Outcome.Failed.class, outcome(method), method).failure().kind());
		}
		for (var method : List.of("DEBU", "COPL")) {
			assertInstanceOf(Outcome.Completed.class, outcome(method), method);
		}
	}

	private static Outcome outcome(String method) throws Exception {
		Path file = Repository.root().resolve("tests/io.stagewalk.aml.tests/data/strict.aml");
		var table = Table.read(file);
		var settings = Settings.linux(table.header().revision(), List.of()).strict();
		var loaded = Loader.load(State.initial(settings), table, RegionHandler.MODEL, Observer.NONE);
		return loaded.evaluating(NamePath.of("\\" + method), List.of()).run(RegionHandler.MODEL, Observer.NONE).outcome().orElseThrow();
	}
}
