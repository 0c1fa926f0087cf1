package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.testing.Repository;

/** The global lock is held around the accesses of a field that needs it, and seen to be. */
class GlobalLockTest {
	private static List<String> seen(String method) throws Exception {
		var table = Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/programs/fields/lock-byte.aml"));
		var seen = new ArrayList<String>();
		Aml.loaded(table).evaluating(NamePath.of("\\" + method), List.of()).run(RegionHandler.MODEL, event -> {
			switch (event) {
				case Event.GlobalLock change -> seen.add(change.name());
				case Event.Accessed(var request, var answer) -> seen.add(request.direction().name());
				default -> { }
			}
		});
		return seen;
	}

	@Test
	void allAccessesOfAFieldAreUnderOneLock() throws Exception {
		assertEquals(List.of("ACQUIRED", "READ", "READ", "READ", "READ", "READ", "RELEASED"), seen("READ"));
	}

	@Test
	void whoHoldsItKeepsIt() throws Exception {
		assertEquals(List.of("ACQUIRED", "WRITE", "RELEASED", "ACQUIRED", "READ", "RELEASED"), seen("HELD"));
		assertEquals(List.of("ACQUIRED", "WRITE", "WRITE", "RELEASED", "ACQUIRED", "READ", "RELEASED"), seen("TWIC"));
	}

	@Test
	void whatIsLeftHeldIsGivenBackAtTheEnd() throws Exception {
		assertEquals(List.of("ACQUIRED", "WRITE", "READ", "RELEASED"), seen("KEEP"));
	}
}
