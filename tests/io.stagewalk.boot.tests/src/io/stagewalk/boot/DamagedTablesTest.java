package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.TableException;
import io.stagewalk.trace.End;

/** Tables that Linux gives up, or that nobody reads, stop no boot; who looks at the boot is told. */
class DamagedTablesTest {
	@TempDir
	Path folder;

	@Test
	void whatLinuxGivesUpOrNobodyReadsIsANote() throws Exception {
		var platform = new CraftedPlatform(folder).with("NFIT", 1, 0, (short) 0, (short) 0).with("ERST", 1, 48, 0, 7).with("DBG2", 1, 44, 1)
				.with("PCCT", 2, 0, 0L, (short) 0, 0L).with("BERT", 1, 8);
		assertEquals(End.COMPLETE, platform.boot("").end());
		var notes = platform.scenario("").notes().stream().filter(note -> note.endsWith("Linux passes over it")).toList();
		for (var signature : List.of("NFIT", "ERST", "DBG2", "PCCT", "BERT")) {
			assertTrue(notes.stream().anyMatch(note -> note.contains(signature + ": offset")), notes::toString);
		}
	}

	@Test
	void whatXenReadsHasToBeWhole() throws Exception {
		var platform = new CraftedPlatform(folder).with("SPCR", 2, 0);
		assertThrows(TableException.class, () -> platform.boot(""));
	}
}
