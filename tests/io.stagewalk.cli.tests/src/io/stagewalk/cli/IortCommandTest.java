package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;

/** {@code stagewalk iort}: the way of an ID, and back from it to the device. */
class IortCommandTest {

	private static Invocation iort(String... arguments) {
		var all = new ArrayList<>(List.of("iort", Invocation.TABLES));
		all.addAll(List.of(arguments));
		return Invocation.of(all.toArray(String[]::new));
	}

	private static Json.Object first(Invocation invocation) throws JsonException {
		return (Json.Object) ((Json.Array) invocation.json()).elements().getFirst();
	}

	@Test
	void withoutMoreItListsNodesMappingsAndWhereAllIdsGetTo() {
		var whole = iort();
		assertEquals(0, whole.exitCode(), whole.err());
		assertTrue(whole.lines().contains("0x30  ITS group                  ITS 0 at 0x08080000"), whole.out());
		assertTrue(whole.lines().contains("0xc4     0xa0  0x0..0x100     0x48  0x0..0x100"), whole.out());
		assertTrue(whole.lines().contains("root complex of segment 0  0000:00:00.0..0000:00:1f.7  0x48  0x0..0xff  0x30       0x0..0xff"), whole.out());
		assertTrue(whole.lines().contains("root complex of segment 0  0000:01:00.0..0000:ff:1f.7  none  -          0x30       0x100..0xffff"), whole.out());
	}

	@Test
	void theWayOfAFunctionNamesEachMapping() throws JsonException {
		var way = iort("0000:00:03.0");
		assertEquals(0, way.exitCode(), way.err());
		assertEquals(List.of("at    node                       ID                 by mapping",
				"0xa0  root complex of segment 0  requester ID 0x18  0xc4",
				"0x48  SMMUv3 at 0x09050000       StreamID 0x18      0x8c",
				"0x30  ITS group                  DeviceID 0x18",
				"StreamID 0x18 of SMMUv3 at 0x09050000; DeviceID 0x18 of ITS 0 at 0x08080000"), way.lines());
		var json = first(iort("00:03.0", "--json"));
		assertEquals(Optional.of(Json.text("0x18")), json.member("stream"));
		assertEquals(Optional.of(Json.text("at-its")), json.member("end"));
	}

	@Test
	void aTrapIsExplainedWhereItStrikes() throws JsonException {
		var way = iort("0000:01:00.0");
		assertTrue(way.out().contains("note: the mapping at 0xc4 takes 0x100 too, and the mapping at 0xd8 has it"), way.out());
		assertTrue(way.out().contains("past every SMMU; DeviceID 0x100 of ITS 0"), way.out());
		var remark = (Json.Object) ((Json.Array) first(iort("0000:01:00.0", "--json")).members().get("remarks")).elements().getFirst();
		assertEquals(Optional.of(Json.text("count-off-by-one")), remark.member("trap"));
		assertEquals(Optional.of(Json.number(0xc4)), remark.member("mapping"));
	}

	@Test
	void aStreamIdIsADevice() throws JsonException {
		var owner = iort("--stream", "0x18");
		assertEquals(0, owner.exitCode(), owner.err());
		assertEquals("0000:00:03.0  root complex of segment 0  0x48  0x18      0x30       0x18", owner.lines().getLast());
		assertEquals(Optional.of(Json.text("0000:00:03.0")), first(iort("--stream", "0x18", "--smmu", "0x9050000", "--json")).member("functions"));
		assertEquals("0000:01:00.0  root complex of segment 0  none  -         0x30       0x100",
				iort("--device-id", "0x100", "--its", "0").lines().getLast());
	}

	@Test
	void anIdThatNobodyHasIsAnAnswerOfNo() throws JsonException {
		for (var arguments : List.of("--stream 0x100", "--stream 0x18 --smmu 0x1000", "--device-id 0x10000", "--device-id 1 --its 7")) {
			var owner = iort(arguments.split(" "));
			assertEquals(1, owner.exitCode(), arguments);
			assertEquals("nobody has it", owner.out().strip());
		}
		assertEquals(Json.array(List.of()), iort("--stream", "0x100", "--json").json());
		assertEquals(1, iort("0001:00:03.0").exitCode());
	}

	@Test
	void theWholeGraphIsJsonAndDot() throws JsonException {
		var json = (Json.Object) iort("--json").json();
		assertEquals(List.of("nodes", "mappings", "roots", "reach", "extent"), List.copyOf(json.members().keySet()));
		assertEquals(2, ((Json.Array) json.members().get("reach")).elements().size());
		var dot = iort("--dot");
		assertEquals("digraph IORT {", dot.lines().getFirst());
		assertEquals(3, dot.lines().stream().filter(line -> line.contains(" -> ")).count());
		assertEquals(Json.text(dot.lines().stream().collect(Collectors.joining("\n"))),
				((Json.Object) iort("--dot", "--json").json()).members().get("dot"));
	}

	@Test
	void whatMakesNoSenseIsTold(@TempDir Path folder) throws Exception {
		for (var arguments : List.of("\\_SB.DEV0", "0000:00:20.0", "0000:00:03.0 --stream 1", "--smmu 1", "--its 1", "--stream 0x100000000",
				"--stream x", "--dot --stream 1")) {
			var wrong = iort(arguments.split(" "));
			assertEquals(2, wrong.exitCode(), arguments);
			assertEquals("", wrong.out());
			assertFalse(wrong.err().isBlank() || wrong.err().contains("Exception"), wrong.err());
		}
		Files.copy(Path.of(Invocation.TABLES, "gtdt.dat"), folder.resolve("gtdt.dat"));
		var none = Invocation.of("iort", folder.toString());
		assertEquals(2, none.exitCode());
		assertTrue(none.err().startsWith(folder + ": expected an IORT, there is none"), none.err());
	}
}
