package io.stagewalk.boot;

import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.acpi.AcpiFunctions;
import io.stagewalk.boot.linux.apei.ApeiFunctions;
import io.stagewalk.boot.linux.device.DeviceFunctions;
import io.stagewalk.boot.linux.pci.PciFunctions;
import io.stagewalk.boot.linux.smmu.SmmuFunctions;
import io.stagewalk.trace.Function;

/** The functions of Linux that a scenario may name as points of the boot. */
final class BootPoints {
	private static final List<Function> ALL = Stream.of(LinuxFunctions.points(), AcpiFunctions.points(), PciFunctions.points(), ApeiFunctions.points(),
			DeviceFunctions.points(), SmmuFunctions.points()).flatMap(List::stream).toList();

	private BootPoints() {
	}

	static List<Function> all() {
		return ALL;
	}
}
