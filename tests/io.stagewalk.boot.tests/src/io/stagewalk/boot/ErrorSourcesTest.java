package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Access;

/** What Linux touches of a generic error source depends on what its register and its block say. */
class ErrorSourcesTest {
	private static final long REGISTERS = 0x0b000000L;
	private static final long BLOCK = 0x0b001010L;
	private static final AddressRange DEVICE = AddressRange.ofLength(REGISTERS, 0x4000);
	private static final int POLLED = 0, NMI = 4, SEA = 8;
	private static final String POINTER = String.format("memory 0x%x 0x%x", REGISTERS, BLOCK);

	@TempDir
	Path folder;

	/** As recorded: one access of eight bytes, in this function. */
	@Test
	void sourceWithoutABlockIsAskedOnce() throws Exception {
		var trace = platform(SEA).boot();
		assertEquals(List.of(REGISTERS >> 12), pages(trace));
		var fault = faults(trace).getFirst();
		assertEquals(0x93c08000L, ((Effect.Aborted) fault.effect()).syndrome().esr() & 0xffffffc0L & ~0x1f0000L);
		assertEquals(List.of("acpi_os_read_memory", "apei_read", "__ghes_peek_estatus", "ghes_read_estatus", "ghes_proc", "ghes_probe",
				"acpi_ghes_init", "acpi_init"), Touched.stack(fault).subList(0, 8));
	}

	@Test
	void blockWithoutAnErrorIsOnlyLookedAt() throws Exception {
		var trace = platform(POLLED).boot(POINTER);
		assertEquals(List.of(REGISTERS >> 12, BLOCK >> 12), pages(trace));
		assertEquals(List.of(), writes(trace));
	}

	@Test
	void errorIsReadToItsEndClearedAndAcknowledged() throws Exception {
		// 0x2000 bytes from the middle of a page on, a corrected error
		var trace = platform(POLLED).boot(POINTER, word(0, 1), word(8, 0x1fecL << 32), word(16, 2));
		assertEquals(List.of(REGISTERS >> 12, BLOCK >> 12, (BLOCK >> 12) + 1, (BLOCK >> 12) + 2), pages(trace));
		assertEquals(List.of(BLOCK, REGISTERS + 8), writes(trace));
	}

	@Test
	void blockThatIsLongerThanTheTableSaysIsClearedUnread() throws Exception {
		var trace = platform(POLLED).boot(POINTER, word(0, 1), word(8, 0x8000L << 32), word(16, 2));
		assertEquals(List.of(REGISTERS >> 12, BLOCK >> 12), pages(trace));
		assertEquals(List.of(BLOCK, REGISTERS + 8), writes(trace));
	}

	@Test
	void fatalErrorIsTheEnd() throws Exception {
		var trace = platform(POLLED).boot(POINTER, word(0, 1), word(8, 0), word(16, 1));
		assertEquals(End.DIED, trace.end());
		assertEquals("__ghes_panic", trace.step(trace.size() - 1).function().name());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, NMI, 5, 11, 12 })
	void waysToHearOfErrorsThatArmOrXenHasNotAreNotUsed(int notify) throws Exception {
		assertEquals(List.of(), pages(platform(notify).boot(POINTER)));
	}

	/** The registers are mapped by ACPI's own ioremap, the block by the fixmap, which asks nobody. */
	@ParameterizedTest
	@ValueSource(strings = { "acpi-ioremap", "ioremap" })
	void hypercallsOfIoremapMissTheBlock(String policy) throws Exception {
		var trace = platform(POLLED).boot("policy " + policy + "+notifier", POINTER);
		assertEquals(End.DIED, trace.end());
		assertEquals(List.of(BLOCK >> 12), pages(trace));
	}

	@ParameterizedTest
	@ValueSource(strings = { "6.1", "6.12" })
	void iortComesFirstInOlderVersions(String version) throws Exception {
		var trace = platform(POLLED).boot("linux " + version);
		var order = Touched.steps(trace, step -> step.effect() instanceof Effect.Hypercalled && Touched.stack(step).contains("acpi_iort_init")
				|| step.effect() instanceof Effect.Aborted aborted
				&& DEVICE.contains(aborted.fault().faultingIpa().value())).stream()
				.map(step -> step.effect() instanceof Effect.Aborted ? "GHES" : "IORT").toList();
		var expected = Stream.of("IORT", "GHES").toList();
		assertEquals(version.equals("6.1") ? expected : expected.reversed(), order);
	}

	@Test
	void linuxTakesNoneOfTwoSourcesWithOneId() throws Exception {
		var twice = new ArrayList<Number>(List.of(2));
		twice.addAll(source(POLLED));
		twice.addAll(source(POLLED));
		var trace = new CraftedPlatform(folder).with("HEST", 1, twice.toArray(Number[]::new)).boot(POINTER);
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(List.of(), pages(trace));
		assertEquals(1, Touched.steps(trace, step -> step.effect() instanceof Effect.Noted noted
				&& noted.text().contains("takes none of them")).size());
	}

	/** Linux says so, and boots on; the table stays wrong for whoever looks at it. */
	@Test
	void linuxGivesUpATableWhoseSourcesItCannotRead() throws Exception {
		var more = new ArrayList<Number>(List.of(2));
		more.addAll(source(POLLED));
		var platform = new CraftedPlatform(folder).with("HEST", 1, more.toArray(Number[]::new));
		var trace = platform.boot(POINTER);
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(List.of(), pages(trace));
		var told = Touched.steps(trace, step -> step.effect() instanceof Effect.Noted noted && noted.text().contains("gives the whole table up"));
		assertEquals(List.of("apei_hest_parse"), told.stream().map(step -> step.function().name()).toList());
		assertTrue(platform.scenario(POINTER).notes().stream().anyMatch(note -> note.contains("HEST: offset 0x24: Error Source Count")
				&& note.endsWith("Linux passes over it")), platform.scenario(POINTER).notes()::toString);
	}

	private CraftedPlatform platform(int notify) throws Exception {
		var source = new ArrayList<Number>(List.of(1));
		source.addAll(source(notify));
		return new CraftedPlatform(folder).with("HEST", 1, source.toArray(Number[]::new));
	}

	private static List<Number> source(int notify) {
		var source = new ArrayList<Number>(List.of((short) 10, (short) 0, (short) -1, (byte) 0, (byte) 1, 1, 1, 0x1000));
		source.addAll(register(REGISTERS));
		source.addAll(List.of((byte) notify, (byte) 28, (short) 0, 1000, 0, 0, 0, 0, 0, 0x4000));
		source.addAll(register(REGISTERS + 8));
		source.addAll(List.of(0L, 1L));
		return source;
	}

	private static List<Number> register(long address) {
		return List.of((byte) 0, (byte) 64, (byte) 0, (byte) 4, address);
	}

	private static String word(int offset, long value) {
		return String.format("memory 0x%x 0x%x", BLOCK + offset, value);
	}

	private static List<Step> faults(Trace trace) {
		return Touched.steps(trace, step -> step.effect() instanceof Effect.Aborted aborted
				&& DEVICE.contains(aborted.fault().faultingIpa().value()));
	}

	private static List<Long> pages(Trace trace) {
		return Touched.faults(trace, DEVICE);
	}

	private static List<Long> writes(Trace trace) {
		return Touched.steps(trace, step -> step.effect() instanceof Effect.Accessed accessed && accessed.access() == Access.WRITE
				&& DEVICE.contains(accessed.input().value())).stream().map(step -> ((Effect.Accessed) step.effect()).input().value())
				.toList();
	}
}
