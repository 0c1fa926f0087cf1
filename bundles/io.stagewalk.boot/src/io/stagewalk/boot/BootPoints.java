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
 * @param xen    the release that is meant, whose names may differ from those of the one by which it is modelled: {@code 4.14.6}
 * @param driver the release whose driver of SMMUv3s that Xen has
 * @param linux  the same as {@code xen} of Dom0's kernel
 */
public record BootPoints(String xen, String driver, String linux) {
	private static final List<FunctionHistory> OF_XEN = XenFunctions.histories();
	private static final List<FunctionHistory> OF_DRIVER = XenFunctions.smmuDriver();
	private static final List<FunctionHistory> OF_LINUX = Stream.of(LinuxFunctions.histories(), AcpiFunctions.histories(),
			PciFunctions.histories(), ApeiFunctions.histories(), DeviceFunctions.histories(), SmmuFunctions.histories())
			.flatMap(List::stream).toList();

	/** A Xen with what it has itself. */
	public BootPoints(String xen, String linux) {
		this(xen, xen, linux);
	}

	/** The same Xen with the first driver of SMMUv3s that there was. */
	BootPoints withFirstSmmuDriver() {
		return new BootPoints(xen, XenFunctions.SMMU_DRIVER_SINCE, linux);
	}

	/** Those of all versions. */
	public static List<Function> everywhere() {
		return Stream.of(OF_XEN, OF_DRIVER, OF_LINUX).flatMap(List::stream).flatMap(history -> history.all().stream()).distinct().toList();
	}

	/** What the model's functions are called. */
	public Names names() {
		return Names.in(xen, OF_XEN).and(Names.in(driver, OF_DRIVER)).and(Names.in(linux, OF_LINUX));
	}

	public List<Function> all() {
		return Stream.concat(Stream.concat(in(xen, OF_XEN), in(driver, OF_DRIVER)), in(linux, OF_LINUX)).distinct().toList();
	}

	private static Stream<Function> in(String version, List<FunctionHistory> histories) {
		return histories.stream().flatMap(history -> history.in(version).stream());
	}

	/**
	 * All functions of a name, of Xen, of Linux and of its drivers; where these versions have none of the name, those that others
	 * call so, as they are here.
	 */
	public Set<Function> named(String name) {
		var own = all().stream().filter(function -> function.name().equals(name)).collect(Collectors.toSet());
		if (!own.isEmpty()) {
			return own;
		}
		// those of the driver have only ever had one name
		return Stream.concat(in(xen, calledSo(name, OF_XEN)), in(linux, calledSo(name, OF_LINUX))).collect(Collectors.toSet());
	}

	/** What the functions of a name are called here; the name itself if there are none, as that of a device. */
	public Set<String> names(String name) {
		var functions = named(name);
		return functions.isEmpty() ? Set.of(name) : functions.stream().map(Function::name).collect(Collectors.toSet());
	}

	/** Those that have the name in any version. */
	private static List<FunctionHistory> calledSo(String name, List<FunctionHistory> histories) {
		return histories.stream().filter(history -> history.all().stream().anyMatch(function -> function.name().equals(name))).toList();
	}

	/** What is wrong with a name that means no function of these versions. */
	String missing(String name) {
		var names = all().stream().map(Function::name).toList();
		return "expected a function that the boot passes through, such as acpi_scan_init or bert_init; found " + name
				+ elsewhere(name, OF_XEN, "Xen", xen).or(() -> elsewhere(name, OF_DRIVER, "Xen", xen)).or(() -> elsewhere(name, OF_LINUX, "Linux", linux))
						.orElseGet(() -> Suggestion.of(name, names));
	}

	/** Which versions have a function that this one has not; empty if none has it. */
	private static Optional<String> elsewhere(String name, List<FunctionHistory> histories, String program, String version) {
		return calledSo(name, histories).stream().flatMap(history -> history.beginning().stream()).findFirst()
				.map(first -> ", which is there from " + first + " on, and not in " + program + " " + version);
	}
}
