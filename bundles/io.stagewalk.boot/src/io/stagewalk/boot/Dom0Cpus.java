package io.stagewalk.boot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.acpi.view.Madt;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;

/**
 * How many virtual CPUs Xen gives Dom0, and how many of them Linux brings up.
 *
 * @param virtual in Dom0's MADT, at least 1
 * @param online  in the end, 1 to {@code virtual}
 * @see "xen/arch/arm/domain_build.c:dom0_max_vcpus; linux/kernel/smp.c:nrcpus, maxcpus; linux/kernel/cpu.c:bringup_nonboot_cpus"
 */
record Dom0Cpus(int virtual, int online, List<String> notes) {
	/** MAX_VIRT_CPUS of arm64. */
	private static final int MAX_VIRTUAL = 128;
	/** What a GICv2, or Xen's in its place, can serve. */
	private static final int MAX_GICV2 = 8;
	private static final int GICV2 = 2;
	private static final int ENABLED = 1;

	Dom0Cpus {
		notes = List.copyOf(notes);
	}

	/**
	 * As many as the scenario says; else as many as the host has.
	 *
	 * @throws ScenarioException if the interrupt controller cannot serve as many as the scenario says
	 */
	static Dom0Cpus of(Scenario scenario, Optional<Madt> madt) throws ScenarioException {
		int most = madt.filter(known -> known.gicVersion() == GICV2).isPresent() ? MAX_GICV2 : MAX_VIRTUAL;
		var asked = scenario.first(Statement.Cpus.class);
		if (asked.isPresent() && asked.get().count() > most) {
			throw new ScenarioException(scenario.problem(asked.get(), Integer.toString(asked.get().count()),
					"expected 1 to " + most + " CPUs, as many as the machine's GICv2 can serve; found " + asked.get().count()));
		}
		int host = (int) madt.stream().flatMap(known -> known.giccs().stream()).filter(gicc -> (gicc.flags() & ENABLED) != 0).count();
		int virtual = asked.map(Statement.Cpus::count).orElse(Math.clamp(host, 1, most));
		var notes = asked.isEmpty() && host > most
				? List.of("the host has " + host + " CPUs, and Xen gives a domain " + most + " at most") : List.<String> of();
		return new Dom0Cpus(virtual, Math.min(virtual, mostOnline(scenario)), notes);
	}

	/** nr_cpus that is not positive is ignored; maxcpus=0 leaves the first CPU, as nosmp does. */
	private static int mostOnline(Scenario scenario) {
		var words = scenario.first(Statement.LinuxCommandLine.class).stream()
				.flatMap(line -> Arrays.stream(line.text().split("\\s+"))).takeWhile(word -> !word.equals("--")).toList();
		int possible = last(words, "nr_cpus=").stream().filter(count -> count > 0).findFirst().orElse(MAX_VIRTUAL);
		int wanted = words.contains("nosmp") ? 1 : Math.max(1, last(words, "maxcpus=").orElse(MAX_VIRTUAL));
		return Math.min(possible, wanted);
	}

	private static OptionalInt last(List<String> words, String option) {
		return words.reversed().stream().filter(word -> word.startsWith(option)).map(word -> word.substring(option.length()))
				.filter(text -> text.matches("[0-9]{1,9}")).mapToInt(Integer::parseInt).findFirst();
	}
}
