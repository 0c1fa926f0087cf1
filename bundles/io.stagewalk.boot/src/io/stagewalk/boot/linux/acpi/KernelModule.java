package io.stagewalk.boot.linux.acpi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Function;

/** A module of the kernel of which it is known what AML it evaluates when the init process loads it. */
public enum KernelModule {
	/** NVDIMMs, with what it needs. @see "Linux, drivers/acpi/nfit/core.c" */
	NFIT("nfit", AcpiFunctions.NFIT_INIT, Phase.NVDIMMS);

	private final String text;
	private final Function function;
	private final Phase driver;

	KernelModule(String text, Function function, Phase driver) {
		this.text = text;
		this.function = function;
		this.driver = driver;
	}

	/** As {@code modprobe} calls it. */
	public String text() {
		return text;
	}

	Function function() {
		return function;
	}

	Phase driver() {
		return driver;
	}

	/** @return nothing for one of which nothing is known */
	public static Optional<KernelModule> named(String name) {
		var wanted = Statement.Modules.canonical(name);
		return Arrays.stream(values()).filter(module -> module.text.equals(wanted)).findFirst();
	}

	public static List<String> names() {
		return Arrays.stream(values()).map(KernelModule::text).toList();
	}
}
