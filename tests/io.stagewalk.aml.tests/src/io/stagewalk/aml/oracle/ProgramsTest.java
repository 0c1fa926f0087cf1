package io.stagewalk.aml.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.testing.Repository;

/** Every method of the programs gives what {@code acpiexec} gave; where it does not, the deviation is known, and is one. */
class ProgramsTest {
	static Path folder() {
		return Repository.root().resolve("tests/io.stagewalk.aml.tests/programs");
	}

	static Stream<Path> programs() throws Exception {
		return Files.walk(folder()).filter(file -> file.toString().endsWith(".aml")).sorted();
	}

	@ParameterizedTest
	@MethodSource("programs")
	void giveWhatAcpiexecGave(Path program) throws Exception {
		var name = folder().relativize(program).toString().replace(".aml", "");
		var recorded = AcpiexecText.answers(Files.readAllLines(folder().resolve(name + ".txt"), StandardCharsets.ISO_8859_1));
		var table = Table.read(program);
		var linux = Settings.linux(table.header().revision(), List.of(table));
		// acpiexec calls \_ERR, Linux does not
		var settings = name.startsWith("exceptions/") ? linux.tolerant() : linux;
		var loaded = Loader.load(State.initial(settings), table, RegionHandler.MODEL, Observer.NONE);
		var known = known(name);
		var differences = new ArrayList<String>();
		var deviations = new TreeSet<String>();
		for (var one : recorded.entrySet()) {
			var ours = ours(loaded, one.getKey());
			if (!ours.equals(one.getValue())) {
				deviations.add(one.getKey());
				if (!known.contains(one.getKey())) {
					differences.add(one.getKey() + ": acpiexec " + one.getValue() + ", ours " + ours);
				}
			}
		}
		assertEquals("", String.join("\n", differences));
		assertEquals(known, deviations, "known deviations that are none");
	}

	/** Accesses are shown with what was read, as the program that is compared does. */
	static List<String> ours(State loaded, String method) {
		var accesses = new ArrayList<RegionRequest>();
		var ended = loaded.evaluating(NamePath.of("\\" + method), List.of()).run(RegionHandler.MODEL, event -> {
			if (event instanceof Event.Accessed(RegionRequest.Access access, Answer.Value(long value))) {
				accesses.add(access.direction() == Direction.WRITE ? access
						: new RegionRequest.Access(access.origin(), access.direction(), access.address(), access.bits(), value));
			}
		});
		return AcpiexecText.of(accesses, ended);
	}

	/** The methods of a program in which we differ, as the list has them: program, method, number of the reason. */
	private static Set<String> known(String program) throws Exception {
		var methods = new TreeSet<String>();
		for (var line : Files.readAllLines(Repository.root().resolve("tests/oracles/acpiexec/deviations.txt"))) {
			var words = line.split(" +");
			if (words[0].equals(program)) {
				methods.add(words[1]);
			}
		}
		return methods;
	}
}
