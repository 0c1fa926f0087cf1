package io.stagewalk.boot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.acpi.AcpiFunctions;
import io.stagewalk.boot.linux.apei.ApeiFunctions;
import io.stagewalk.boot.linux.device.DeviceFunctions;
import io.stagewalk.boot.linux.pci.PciFunctions;
import io.stagewalk.boot.linux.smmu.SmmuFunctions;
import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.Names;
import io.stagewalk.boot.xen.XenFunctions;
import io.stagewalk.scenario.Suggestion;
import io.stagewalk.trace.Function;

/**
 * The functions of one version of Xen and one of Linux that a scenario may name as points of the boot.
 *
 * @param xen   the release that is meant, whose names may differ from those of the one by which it is modelled: {@code 4.14.6}
 * @param linux the same of Dom0's kernel
 */
public record BootPoints(String xen, String linux) {
	private static final List<FunctionHistory> OF_XEN = XenFunctions.histories();
	private static final List<FunctionHistory> OF_LINUX = Stream.of(LinuxFunctions.histories(), AcpiFunctions.histories(),
			PciFunctions.histories(), ApeiFunctions.histories(), DeviceFunctions.histories(), SmmuFunctions.histories())
			.flatMap(List::stream).toList();

	/** Those of all versions. */
	public static List<Function> everywhere() {
		return Stream.concat(OF_XEN.stream(), OF_LINUX.stream()).flatMap(history -> history.all().stream()).distinct().toList();
	}

	/** What the model's functions are called. */
	public Names names() {
		return Names.in(xen, OF_XEN).and(Names.in(linux, OF_LINUX));
	}

	public List<Function> all() {
		return Stream.concat(in(xen, OF_XEN), in(linux, OF_LINUX)).distinct().toList();
	}

	private static Stream<Function> in(String version, List<FunctionHistory> histories) {
		return histories.stream().flatMap(history -> history.in(version).stream());
	}

	/** All functions of a name, of Xen, of Linux and of its drivers. */
	Set<Function> named(String name) {
		return all().stream().filter(function -> function.name().equals(name)).collect(Collectors.toSet());
	}

	/** What is wrong with a name that no function of these versions has. */
	String missing(String name) {
		var names = all().stream().map(Function::name).toList();
		return "expected a function that the boot passes through, such as acpi_scan_init or bert_init; found " + name
				+ elsewhere(name, OF_XEN, "Xen", xen).or(() -> elsewhere(name, OF_LINUX, "Linux", linux))
						.orElseGet(() -> Suggestion.of(name, names));
	}

	/** What became of a function that has the name in other versions only; empty if none ever had it. */
	private static Optional<String> elsewhere(String name, List<FunctionHistory> histories, String program, String version) {
		return histories.stream().filter(history -> history.all().stream().anyMatch(function -> function.name().equals(name))).findFirst()
				.map(history -> history.in(version).map(function -> ", which " + program + " " + version + " calls " + function.name())
						.orElseGet(() -> ", which is there from " + history.beginning().orElseThrow() + " on, and not in " + program + " " + version));
	}
}
