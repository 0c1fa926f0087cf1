package io.stagewalk.boot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.acpi.AcpiFunctions;
import io.stagewalk.boot.linux.apei.ApeiFunctions;
import io.stagewalk.boot.linux.device.DeviceFunctions;
import io.stagewalk.boot.linux.pci.PciFunctions;
import io.stagewalk.boot.linux.smmu.SmmuFunctions;
import io.stagewalk.boot.xen.XenFunctions;
import io.stagewalk.trace.Function;

/** The functions of Xen and Linux that a scenario may name as points of the boot. */
public final class BootPoints {
	private static final List<Function> ALL = Stream.of(XenFunctions.points(), LinuxFunctions.points(), AcpiFunctions.points(),
			PciFunctions.points(), ApeiFunctions.points(),
			DeviceFunctions.points(), SmmuFunctions.points()).flatMap(List::stream).distinct().toList();

	private BootPoints() {
	}

	public static List<Function> all() {
		return ALL;
	}

	/** All functions of a name, of Xen, of Linux and of its drivers. */
	static Set<Function> named(String name) {
		return ALL.stream().filter(function -> function.name().equals(name)).collect(Collectors.toSet());
	}
}
