package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Trace;
import io.stagewalk.trace.Variable;

/** A call stack of a boot reads like one of the versions that boot. */
class NamesOfEachVersionTest {
	static final List<String> XEN = XenVersion.KNOWN.stream().map(XenVersion::name).toList();
	static final List<String> LINUX = LinuxVersion.KNOWN.stream().map(LinuxVersion::name).toList();

	@ParameterizedTest
	@FieldSource("XEN")
	void aBootComesThroughFunctionsOfItsXenOnly(String version) throws Exception {
		assertComesThroughItsOwn(Examples.load(Examples.RECORDED).withXen(version));
	}

	/** Before 4.15 it is given the driver of that release, whose functions then have their names. */
	@ParameterizedTest
	@FieldSource("XEN")
	void soDoesOneThatSharesItsStageTwoWithSmmus(String version) throws Exception {
		var boot = Examples.load(Examples.RECORDED).withXen(version, SmmuVariant.SHARED_STAGE2);
		assertTrue(assertComesThroughItsOwn(boot).stream().anyMatch(function -> function.name().equals("arm_smmu_write_strtab_ent")));
	}

	@ParameterizedTest
	@FieldSource("LINUX")
	void aBootComesThroughFunctionsOfItsLinuxOnly(String version) throws Exception {
		assertComesThroughItsOwn(scenario("linux " + version));
	}

	private static Set<Function> assertComesThroughItsOwn(BootScenario boot) {
		var trace = Examples.run(boot);
		var seen = IntStream.range(0, trace.size()).boxed().flatMap(i -> trace.step(i).stack().frames().stream()).map(Frame::function)
				.filter(function -> function.file().contains("/")).collect(Collectors.toSet());
		assertTrue(seen.size() > 50, "functions: " + seen.size());
		var others = new HashSet<>(seen);
		others.removeAll(Set.copyOf(boot.points().all()));
		assertEquals(Set.of(), others);
		return seen;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4.7  | apply_p2m_changes < guest_physmap_add_entry < allocate_memory < construct_dom0 < start_xen
			4.9  | p2m_set_entry < p2m_insert_mapping < guest_physmap_add_entry < allocate_memory < construct_dom0 < start_xen
			4.12 | p2m_set_entry < p2m_insert_mapping < guest_physmap_add_entry < allocate_memory_11 < construct_dom0 < start_xen
			4.16 | p2m_set_entry < p2m_insert_mapping < guest_physmap_add_entry < allocate_memory_11 < construct_dom0 < create_dom0 < start_xen
			4.21 | p2m_set_entry < p2m_insert_mapping < guest_physmap_add_entry < allocate_memory_11 < construct_hwdom < construct_dom0 < create_dom0 < start_xen
			""")
	void whatAVersionHasNoFunctionForItsCallerDoes(String version, String stack) throws Exception {
		var trace = Examples.run(scenario("xen " + version));
		assertEquals(stack, trace.step(first(trace, Effect.Mapped.class)).stack().toString());
	}

	/** Where a function has taken its callee in, what both have is shown once. */
	@Test
	void aFrameShowsEachLocalOnce() throws Exception {
		var trace = Examples.run(scenario("xen 4.7"));
		var variables = IntStream.range(0, trace.size()).boxed().flatMap(i -> trace.step(i).stack().frames().stream())
				.filter(frame -> frame.function().file().startsWith("xen/")).map(frame -> frame.variables().stream().map(Variable::name).toList())
				.toList();
		assertTrue(variables.stream().anyMatch(names -> names.size() > 1));
		assertEquals(List.of(), variables.stream().filter(names -> names.size() != Set.copyOf(names).size()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "4.7, do_trap_data_abort_guest", "4.10, do_trap_data_abort_guest", "4.12, do_trap_stage2_abort_guest" })
	void abortsAreAnsweredByTheHandlerOfTheVersion(String version, String handler) throws Exception {
		var trace = Examples.run(scenario("xen " + version + "\npolicy none"));
		assertEquals(handler, trace.step(first(trace, Effect.AbortInjected.class)).function().name());
	}

	@ParameterizedTest
	@CsvSource({ "4.18.3, xen/arch/arm/p2m.c", "4.19.1, xen/arch/arm/mmu/p2m.c" })
	void aReleaseThatIsModelledAsAnOlderOneHasNamesOfItsOwn(String version, String file) throws Exception {
		var trace = Examples.run(scenario("xen " + version));
		assertEquals(file, trace.step(first(trace, Effect.Mapped.class)).function().file());
	}

	private static int first(Trace trace, Class<? extends Effect> effect) {
		return IntStream.range(0, trace.size()).filter(i -> effect.isInstance(trace.step(i).effect())).findFirst().orElseThrow();
	}

	private static BootScenario scenario(String settings) throws Exception {
		return BootScenario.of(Repository.example().resolve("names.scenario"), "platform tables\n" + settings + "\nboot\n");
	}
}
