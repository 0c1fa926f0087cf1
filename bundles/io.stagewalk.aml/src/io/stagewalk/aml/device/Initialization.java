package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/**
 * Runs {@code _REG} and {@code _INI} as ACPICA does it before Linux looks for devices. First {@code _INI} of the root and of
 * {@code \_SB}; then {@code _REG} for the regions in PCI configuration space, the only one that is there from the beginning
 * and yet announced; then {@code _INI} of every device that is there, down the namespace, not below a device that neither is
 * present nor functions, and only where an {@code _INI} lies below.
 *
 * @see "ACPICA, AcpiNsInitializeDevices, AcpiEvInitializeOpRegions; ACPI 6.5, 6.5.1 _INI (Init), 6.5.4 _REG (Region)"
 */
public final class Initialization {
	private static final NamePath SYSTEM_BUS = NamePath.absolute(NameSeg.of("_SB_"));
	private static final int INI = NameSeg.of("_INI");
	private static final int REG = NameSeg.of("_REG");
	private static final Data CONNECT = new Data.Int(1);

	private final Firmware firmware;
	private final Reader reader;
	private final List<NamePath> run = new ArrayList<>();
	private final Set<NamePath> leads = new HashSet<>();

	private Initialization(Firmware firmware) {
		this.firmware = firmware;
		this.reader = new Reader(firmware);
	}

	/**
	 * What was done.
	 *
	 * @param run      absolute paths of the methods, in the order in which they ran
	 * @param problems of those that failed; the others run nevertheless
	 */
	public record Done(List<NamePath> run, List<EvaluationException> problems) {
		public Done {
			run = List.copyOf(run);
			problems = List.copyOf(problems);
		}
	}

	/** Runs them. */
	public static Done of(Firmware firmware) {
		var initialization = new Initialization(firmware);
		initialization.mark(NamePath.ROOT);
		initialization.run(NamePath.ROOT);
		initialization.run(SYSTEM_BUS);
		initialization.announce(NamePath.ROOT);
		firmware.children(NamePath.ROOT).forEach(initialization::walk);
		return new Done(initialization.run, initialization.reader.problems());
	}

	/** Notes what has an {@code _INI} in it or below it. */
	private boolean mark(NamePath path) {
		boolean found = firmware.type(path.child(INI)) == ObjectType.METHOD;
		for (var child : firmware.children(path)) {
			found |= mark(child);
		}
		if (found) {
			leads.add(path);
		}
		return found;
	}

	/** Tells every device with a region in PCI configuration space that it may use it, once a region. */
	private void announce(NamePath path) {
		var method = path.parent().child(REG);
		if (firmware.space(path).orElse(-1) == AddressSpace.PCI_CONFIG.number() && firmware.type(method) == ObjectType.METHOD) {
			run.add(method);
			reader.call(method, List.of(new Data.Int(AddressSpace.PCI_CONFIG.number()), CONNECT));
		}
		firmware.children(path).forEach(this::announce);
	}

	private void walk(NamePath path) {
		boolean isDevice = switch (firmware.type(path)) {
			case DEVICE, PROCESSOR, THERMAL_ZONE -> true;
			default -> false;
		};
		if (isDevice) {
			if (!leads.contains(path)) {
				return;
			}
			var status = reader.status(path);
			if (!status.isUsable()) {
				return;
			}
			if (status.isPresent() && !path.equals(SYSTEM_BUS)) {
				run(path);
			}
		}
		firmware.children(path).forEach(this::walk);
	}

	private void run(NamePath device) {
		if (firmware.type(device.child(INI)) == ObjectType.METHOD) {
			run.add(device.child(INI));
			reader.value(device, "_INI");
		}
	}
}
