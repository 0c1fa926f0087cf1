package io.stagewalk.aml.device;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.aml.device.AcpiDevice.Coherency;
import io.stagewalk.aml.device.AcpiDevice.Configuration;
import io.stagewalk.aml.device.AcpiDevice.Details;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.ObjectType;

/**
 * Looks for devices as Linux 6.1 does: down the namespace in the order of its declarations, then who takes them, from the root
 * down and not below what is not there; then the same for those that depend on others. What is evaluated is what Linux
 * evaluates for it, in that order, each object once; not the objects for power and wake, nor {@code _OSC}.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_scan, acpi_bus_check_add, acpi_set_pnp_ids, acpi_bus_attach"
 */
public final class DeviceScan {
	private static final NamePath SYSTEM_BUS = NamePath.absolute(NameSeg.of("_SB_"));
	private static final NamePath THERMAL_ZONES = NamePath.absolute(NameSeg.of("_TZ_"));
	/** What everybody claims to depend on. @see "Linux, drivers/acpi/scan.c: acpi_ignore_dep_ids" */
	private static final String SYSTEM_POWER = "PNP0D80";
	private static final Taken NOBODY = new Taken(Handler.NONE,
			new Details(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Configuration.NONE));

	private final Firmware firmware;
	private final OptionalLong hiddenUart;
	private final Reader reader;
	private final Map<NamePath, Added> added = new LinkedHashMap<>();
	private final Map<String, Integer> instances = new HashMap<>();
	private final Map<NamePath, Taken> taken = new HashMap<>();
	private boolean isDeferred;

	private DeviceScan(Firmware firmware, OptionalLong hiddenUart) {
		this.firmware = firmware;
		this.hiddenUart = hiddenUart;
		this.reader = new Reader(firmware);
	}

	/** A device before somebody takes it. @param ids of its own, or the one that Linux gives it */
	private record Added(String name, List<String> ids, Identity identity, Status status, Coherency coherency) {
	}

	/** Who took a device, and what was read then. */
	private record Taken(Handler handler, Details details) {
	}

	/** The two walks. */
	private enum Pass {
		FIRST, SECOND
	}

	/**
	 * Scans.
	 *
	 * @param hiddenUart the base address of the UART that a STAO says is the hypervisor's: its device is left out
	 */
	public static DeviceTree of(Firmware firmware, OptionalLong hiddenUart) {
		var scan = new DeviceScan(firmware, hiddenUart);
		scan.walk(NamePath.ROOT, Pass.FIRST);
		scan.attach(NamePath.ROOT);
		if (scan.isDeferred) {
			scan.walk(NamePath.ROOT, Pass.SECOND);
			scan.attach(NamePath.ROOT);
		}
		return new DeviceTree(scan.added.keySet().stream().map(scan::device).toList(), scan.reader.problems());
	}

	private void walk(NamePath path, Pass pass) {
		var type = path.equals(NamePath.ROOT) ? ObjectType.DEVICE : firmware.type(path);
		boolean isDevice = switch (type) {
			case DEVICE -> !isHidden(path);
			case PROCESSOR, THERMAL_ZONE, POWER_RESOURCE -> true;
			default -> false;
		};
		if (isDevice && !added.containsKey(path)) {
			if (type == ObjectType.DEVICE && pass == Pass.FIRST && waits(path)) {
				isDeferred = true;
				return;
			}
			add(path, type);
		}
		firmware.children(path).forEach(child -> walk(child, pass));
	}

	/** @see "Linux, drivers/acpi/scan.c: acpi_device_should_be_hidden" */
	private boolean isHidden(NamePath path) {
		return hiddenUart.isPresent() && reader.resources(path, "_CRS").stream().flatMap(resources -> resources.memory().stream())
				.anyMatch(memory -> memory.start() == hiddenUart.getAsLong());
	}

	/** Whether it has to wait for what it depends on: only what has a hardware ID does. */
	private boolean waits(NamePath path) {
		if (!firmware.has(path.child(NameSeg.of("_HID")))) {
			return false;
		}
		return reader.dependencies(path).stream().anyMatch(on -> !isSystemPower(on));
	}

	private boolean isSystemPower(String path) {
		try {
			return reader.identity(NamePath.of(path)).ids().contains(SYSTEM_POWER);
		} catch (IllegalArgumentException e) {
			// a reference to something without a path is nothing that is waited for
			return true;
		}
	}

	private void add(NamePath path, ObjectType type) {
		boolean isDevice = type == ObjectType.DEVICE || type == ObjectType.PROCESSOR;
		var identity = isDevice && path.length() > 0 ? reader.identity(path) : Identity.NONE;
		var ids = ids(path, type, identity);
		var bus = ids.isEmpty() ? "device" : ids.getFirst();
		var name = bus + String.format(":%02x", instances.merge(bus, 1, Integer::sum) - 1);
		if (isDevice) {
			reader.value(path, "_DSD");
		}
		var coherency = coherency(path);
		var status = isDevice && path.length() > 0 ? reader.status(path) : Status.DEFAULT;
		added.put(path, new Added(name, ids, identity, status, coherency));
	}

	/** @see "Linux, drivers/acpi/scan.c: acpi_set_pnp_ids" */
	private static List<String> ids(NamePath path, ObjectType type, Identity identity) {
		if (path.length() == 0) {
			return List.of("LNXSYSTM");
		}
		return switch (type) {
			case PROCESSOR -> List.of("LNXCPU");
			case THERMAL_ZONE -> List.of("LNXTHERM");
			case POWER_RESOURCE -> List.of("LNXPOWER");
			default -> identity.ids().isEmpty() && (path.equals(SYSTEM_BUS) || path.equals(THERMAL_ZONES)) ? List.of("LNXSYBUS")
					: identity.ids();
		};
	}

	/** A device above that says something says it for all below. @see "Linux, drivers/acpi/scan.c: acpi_init_coherency" */
	private Coherency coherency(NamePath path) {
		for (var above = path; above.length() > 0;) {
			above = above.parent();
			var known = added.get(above);
			if (known != null) {
				if (known.coherency() != Coherency.NOT_SAID) {
					return known.coherency();
				}
				break;
			}
		}
		var own = reader.number(path, "_CCA");
		return own.isEmpty() ? Coherency.NOT_SAID : own.getAsLong() != 0 ? Coherency.COHERENT : Coherency.NOT_COHERENT;
	}

	/** Gives a device and those below it to whoever takes them. */
	private void attach(NamePath path) {
		var device = added.get(path);
		if (device != null) {
			if (!device.status().isUsable()) {
				return;
			}
			if (!taken.containsKey(path)) {
				var handler = Handler.of(device.ids(), device.identity());
				taken.put(path, new Taken(handler, details(path, handler)));
			}
		}
		firmware.children(path).forEach(this::attach);
	}

	private AcpiDevice device(NamePath path) {
		var device = added.get(path);
		var attached = taken.getOrDefault(path, NOBODY);
		return new AcpiDevice(device.name(), path, device.identity(), device.status(), device.coherency(), attached.handler(),
				attached.details());
	}

	/** What is read by whoever takes a device. */
	private Details details(NamePath path, Handler handler) {
		var nothing = Optional.<Resources>empty();
		var common = new Details(nothing, nothing, nothing, List.of(), reader.properties(path), reader.dependencies(path),
				Configuration.NONE);
		return switch (handler) {
			case PCI_ROOT -> {
				var configuration = reader.configuration(path);
				yield common.withRoot(configuration, reader.resources(path, "_CRS"), reader.resources(path, "_DMA"), reader.routes(path));
			}
			case PCI_LINK -> {
				var possible = reader.resources(path, "_PRS");
				var current = reader.resources(path, "_CRS");
				reader.value(path, "_DIS");
				yield common.withResources(current, possible, nothing);
			}
			case AMBA, PNP, PLATFORM, MEMORY -> common.withResources(reader.resources(path, "_CRS"), nothing,
					reader.resources(path, "_DMA"));
			case PROCESSOR, CONTAINER, NONE -> common;
		};
	}
}
