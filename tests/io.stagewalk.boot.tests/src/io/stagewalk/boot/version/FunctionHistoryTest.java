package io.stagewalk.boot.version;

import static io.stagewalk.boot.version.FunctionHistory.Change.begins;
import static io.stagewalk.boot.version.FunctionHistory.Change.moved;
import static io.stagewalk.boot.version.FunctionHistory.Change.renamed;
import static io.stagewalk.boot.version.FunctionHistory.Change.replaced;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.trace.Function;

class FunctionHistoryTest {
	private static final FunctionHistory HISTORY = new FunctionHistory(new Function("a", "old.c"),
			List.of(begins("4.9"), renamed("4.10", "b"), moved("4.12.1", "new.c"), replaced("4.20", "c", "other.c")));

	@ParameterizedTest
	@CsvSource({ "4.9, a, old.c", "4.9.7, a, old.c", "4.10, b, old.c", "4.12, b, old.c", "4.12.1, b, new.c", "4.19.9, b, new.c",
			"4.20-rc1, c, other.c", "5.0, c, other.c" })
	void aChangeHoldsFromItsReleaseOn(String version, String name, String file) {
		assertEquals(Optional.of(new Function(name, file)), HISTORY.in(version));
	}

	@Test
	void beforeItsBeginningThereIsNone() {
		assertEquals(Optional.empty(), HISTORY.in("4.8.9"));
		assertEquals(Optional.of("4.9"), HISTORY.beginning());
		assertEquals(List.of("a", "b", "b", "c"), HISTORY.all().stream().map(Function::name).toList());
	}

	@Test
	void namesOfAVersionAreThoseOfEveryHistory() {
		var stays = new FunctionHistory(new Function("stays", "x.c"), List.of());
		var names = Names.in("4.10", List.of(HISTORY, stays));
		assertEquals(new Function("b", "old.c"), names.of(HISTORY.first()));
		assertEquals(stays.first(), names.of(stays.first()));
		assertTrue(names.has(HISTORY.first()));
		assertFalse(Names.in("4.7", List.of(HISTORY)).and(Names.in("4.7", List.of(stays))).has(HISTORY.first()));
	}
}
