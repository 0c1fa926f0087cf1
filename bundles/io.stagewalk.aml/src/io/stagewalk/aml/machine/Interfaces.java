package io.stagewalk.aml.machine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code _OSI} answers with yes.
 *
 * @param systems  operating systems
 * @param features of them
 * @see "ACPI 6.5, 5.7.2 _OSI (Operating System Interfaces)"
 * @see "drivers/acpi/acpica/utosi.c; drivers/acpi/osi.c"
 */
public record Interfaces(Set<String> systems, Set<String> features) {
	/** What Linux 6.1 says that it is. It does not say that it is Linux. */
	public static final Interfaces LINUX_6_1 = new Interfaces(Set.of("Windows 2000", "Windows 2001", "Windows 2001 SP1", "Windows 2001.1",
			"Windows 2001 SP2", "Windows 2001.1 SP1", "Windows 2006", "Windows 2006.1", "Windows 2006 SP1", "Windows 2006 SP2",
			"Windows 2009", "Windows 2012", "Windows 2013", "Windows 2015", "Windows 2016", "Windows 2017", "Windows 2017.2",
			"Windows 2018", "Windows 2018.2", "Windows 2019", "Windows 2020", "Windows 2021"),
			Set.of("Extended Address Space Descriptor", "Module Device", "Processor Device", "3.0 _SCP Extensions",
					"Processor Aggregator Device"));
	/** The same of Linux 6.12. */
	public static final Interfaces LINUX_6_12 = LINUX_6_1.withSystem("Windows 2022");

	public Interfaces {
		systems = Set.copyOf(systems);
		features = Set.copyOf(features);
	}

	/** Whether one is known. */
	public boolean has(String name) {
		return systems.contains(name) || features.contains(name);
	}

	/**
	 * What Linux knows after a parameter {@code acpi_osi=} more: a name, or {@code !} before one that is not to be known; {@code !}
	 * alone for no operating system, {@code !*} for nothing at all, {@code !!} for what is known without a parameter.
	 *
	 * @param first what is known without a parameter
	 */
	public Interfaces after(String parameter, Interfaces first) {
		return switch (parameter) {
			case "!!" -> first;
			case "!*" -> new Interfaces(Set.of(), Set.of());
			case "!" -> new Interfaces(Set.of(), features);
			default -> parameter.startsWith("!") ? without(parameter.substring(1)) : with(parameter);
		};
	}

	private Interfaces without(String name) {
		var systemsLeft = new TreeSet<>(systems);
		var featuresLeft = new TreeSet<>(features);
		systemsLeft.remove(name);
		featuresLeft.remove(name);
		return new Interfaces(systemsLeft, featuresLeft);
	}

	private Interfaces withSystem(String name) {
		var more = new LinkedHashSet<>(systems);
		more.add(name);
		return new Interfaces(more, features);
	}

	private Interfaces with(String name) {
		var more = new LinkedHashSet<>(features);
		more.add(name);
		return new Interfaces(systems, more);
	}
}
