package io.stagewalk.aml.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.machine.AcpicaVersion;
import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.testing.Repository;

/** Every method of the programs gives what {@code acpiexec} gave; where it does not, the deviation is known, and is one. */
class ProgramsTest {
	/** acpiexec has a handler for each. */
	private static final Set<Integer> SPACES = Arrays.stream(AddressSpace.values()).map(AddressSpace::number).collect(Collectors.toSet());

	static Path folder() {
		return folder("programs");
	}

	private static Path folder(String name) {
		return Repository.root().resolve("tests/io.stagewalk.aml.tests").resolve(name);
	}

	private static Stream<Path> programs(Path folder) throws Exception {
		return Files.walk(folder).filter(file -> file.toString().endsWith(".aml")).sorted();
	}

	static Stream<Path> programs() throws Exception {
		return programs(folder());
	}

	static Stream<Path> laterPrograms() throws Exception {
		return programs(folder("programs-20250404"));
	}

	@ParameterizedTest
	@MethodSource("programs")
	void giveWhatAcpiexecGave(Path program) throws Exception {
		var name = folder().relativize(program).toString().replace(".aml", "");
		compare(program, AcpicaVersion.V20220331, known(name));
	}

	/** What later versions do otherwise, as Linux 6.12 has it. */
	@ParameterizedTest
	@MethodSource("laterPrograms")
	void giveWhatLaterAcpiexecGave(Path program) throws Exception {
		compare(program, AcpicaVersion.V20240827, Set.of());
	}

	private static void compare(Path program, AcpicaVersion version, Set<String> known) throws Exception {
		var recording = program.resolveSibling(program.getFileName().toString().replace(".aml", ".txt"));
		var recorded = AcpiexecText.answers(Files.readAllLines(recording, StandardCharsets.ISO_8859_1));
		var table = Table.read(program);
		var linux = Settings.linux(table.header().revision(), List.of(table)).of(version);
		// acpiexec calls \_ERR, Linux does not
		var settings = program.getParent().endsWith("exceptions") ? linux.tolerant() : linux;
		var loaded = Loader.load(State.initial(settings), table, RegionHandler.MODEL, Observer.NONE).announcing(SPACES);
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
		var ended = loaded.evaluating(NamePath.of("\\" + method), List.of()).run(new AcpiexecSpaces(), event -> {
			switch (event) {
				case Event.Accessed(RegionRequest.Access access, Answer.Value(long value)) when access.direction() == Direction.READ ->
					accesses.add(new RegionRequest.Access(access.origin(), access.direction(), access.address(), access.bits(), value));
				case Event.Accessed(var request, Answer.Refused refused) -> { }
				case Event.Accessed(var request, var answer) -> accesses.add(request);
				default -> { }
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
