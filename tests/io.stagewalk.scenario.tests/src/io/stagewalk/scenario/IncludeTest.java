package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class IncludeTest {

	@Test
	void includedStatementsStandWhereTheIncludeStandsAndNameTheirFile() throws Exception {
		var scenario = parse(Map.of("dir/a", "include parts/b\nboot\n", "dir/parts/b", "cpus 2\ninclude ../c\n", "dir/c", "platform t"));
		assertEquals(List.of("dir/a:1", "dir/parts/b:1", "dir/parts/b:2", "dir/c:1", "dir/a:2"), scenario.statements().stream()
				.map(statement -> statement.source().file() + ":" + statement.source().line()).toList());
	}

	@Test
	void problemsAreToldWithTheFileInWhichTheyAre() {
		var problems = problems(Map.of("dir/a", "include b\nxen 4.22\nboot\nplatform t\n", "dir/b", "\nxen 4.20\nsmmu what\n"));
		assertEquals(List.of("dir/a:2:1: xen may stand once; it stands in line 2 of dir/b already",
				"dir/a:4:1: platform describes the machine that boots: expected before boot, which stands in line 3",
				"dir/b:3:6: expected none, dom0-stage1 or shared-stage2; the form is: smmu none|dom0-stage1|shared-stage2 [stall]"), problems);
	}

	@Test
	void aCircleIsToldWithAllItsFiles() {
		var problems = problems(Map.of("dir/a", "include b\nplatform t\nboot\n", "dir/b", "include ../dir/a"));
		assertEquals(List.of("dir/b:1:9: expected a file that is not being read already: dir/a includes dir/b includes dir/a"), problems);
	}

	@Test
	void depthIsLimited() {
		var problem = assertThrows(ScenarioException.class, () -> Scenario.parse("0", "include 1\nplatform t\nboot",
				file -> "include " + (Integer.parseInt(file) + 1))).problems().getFirst();
		assertEquals("16", problem.file());
		assertTrue(problem.message().startsWith("expected includes at most 16 deep: 0 includes 1 includes 2"), problem::toString);
	}

	@Test
	void filesThatIncludeManyAreLimited() {
		var problems = assertThrows(ScenarioException.class, () -> Scenario.parse("0", "include 1\nplatform t\nboot", file -> {
			int deep = Integer.parseInt(file);
			return deep == 12 ? "" : ("include " + (deep + 1) + "\n").repeat(4);
		})).problems();
		assertTrue(problems.stream().allMatch(problem -> problem.message().startsWith("expected at most 1000 included files")),
				problems::toString);
	}

	@Test
	void aMissingFileIsToldAndAParserWithoutFilesSaysSo() {
		assertEquals(List.of("dir/a:1:9: expected a part of a scenario, found no file at dir/b"),
				problems(Map.of("dir/a", "include b\nplatform t\nboot\n")));
		var refused = assertThrows(ScenarioException.class, () -> Scenario.parse("a", "include b\nplatform t\nboot"));
		assertTrue(refused.getMessage().contains("includes cannot be followed here"), refused.getMessage());
	}

	private static List<String> problems(Map<String, String> files) {
		return assertThrows(ScenarioException.class, () -> parse(files)).problems().stream().map(Problem::toString).toList();
	}

	private static Scenario parse(Map<String, String> files) throws ScenarioException {
		return Scenario.parse("dir/a", files.get("dir/a"), file -> {
			if (!files.containsKey(file)) {
				throw new NoSuchFileException(file);
			}
			return files.get(file);
		});
	}
}
