package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.aml.device.AcpiDevice.Coherency;
import io.stagewalk.aml.device.AcpiDevice.Configuration;
import io.stagewalk.aml.device.AcpiDevice.Details;
import io.stagewalk.aml.device.FoundDevices.Enumeration;
import io.stagewalk.aml.device.FoundDevices.Read;
import io.stagewalk.aml.resource.SerialBus;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.ObjectType;

/**
 * Makes a device of an object: who it is, and what is asked for everything that is a device, whether anybody takes it or not.
 *
 * @see "Linux, drivers/acpi/scan.c: acpi_add_single_object, acpi_init_device_object, acpi_set_pnp_ids, acpi_device_add"
 */
final class DeviceObjects {
	private static final NamePath SYSTEM_BUS = NamePath.absolute(NameSeg.of("_SB_"));
	private static final NamePath THERMAL_ZONES = NamePath.absolute(NameSeg.of("_TZ_"));
	/** A bus whose devices it makes itself. */
	private static final String INDIRECT_IO = "HISI0191";
	/** What has a connection to a serial bus and is made by Linux nevertheless. @see "acpi_device_enumeration_by_parent" */
	private static final Set<String> NOT_BY_PARENT = Set.of("BSG1160", "BSG2150", "CSC3551", "CSC3554", "CSC3556", "CSC3557", "INT33FE",
			"INT3515", "CLSA0100", "CLSA0101", "MSHW0028", "BCM4752", "LNV4752");
	private static final List<String> ATA = List.of("_GTF", "_GTM", "_STM", "_SDD");

	/** What is known of a device before its status is asked for. */
	record Begun(List<String> ids, Identity identity, Coherency coherency, Enumeration enumeration, Details details) {
	}

	private DeviceObjects() {
	}

	/** All of it. */
	static void add(Visit visit, NamePath path, ObjectType type) {
		var begun = begin(visit, path, type);
		boolean hasStatus = type == ObjectType.DEVICE || type == ObjectType.PROCESSOR;
		boolean mustWait = begun.ids.contains("PNP0C0A") && visit.waiting.contains(path);
		var status = hasStatus && !mustWait ? visit.reader.status(path) : mustWait ? Status.NONE : Status.DEFAULT;
		PowerObjects.evaluate(visit, path, status);
		finish(visit, path, begun, status);
	}

	/** What is asked before the status. */
	static Begun begin(Visit visit, NamePath path, ObjectType type) {
		var reader = visit.reader;
		boolean isNamed = type == ObjectType.DEVICE && path.length() > 0;
		var identity = isNamed ? reader.identity(path) : Identity.NONE;
		var ids = ids(visit, path, type, identity);
		var data = reader.value(path, "_DSD");
		var properties = reader.properties(path, data);
		DataNodes.evaluate(reader, path, data);
		var enumeration = Enumeration.OWN;
		var resources = Optional.<Resources> empty();
		if (isBelowIndirectIo(visit, path)) {
			enumeration = Enumeration.BY_PARENT;
		} else if (ids.stream().noneMatch(NOT_BY_PARENT::contains)) {
			resources = reader.resources(path, "_CRS");
			enumeration = resources.filter(DeviceObjects::isOnSerialBus).isPresent() ? Enumeration.BY_PARENT : Enumeration.OWN;
		}
		var details = new Details(resources, Optional.empty(), Optional.empty(), List.of(), properties, List.of(), Configuration.NONE);
		return new Begun(ids, identity, coherency(visit, path), enumeration, details);
	}

	/** What is asked after it. */
	static void finish(Visit visit, NamePath path, Begun begun, Status status) {
		if (visit.rules.does(Rules.Habit.READS_LOCATION)) {
			visit.reader.value(path, "_PLD");
		}
		if (visit.rules.does(Rules.Habit.READS_DESCRIPTION)) {
			visit.reader.value(path, "_STR");
		}
		visit.found = visit.found.with(path, begun.ids,
				new Read(begun.identity, status, begun.coherency, begun.details), begun.enumeration);
	}

	private static boolean isBelowIndirectIo(Visit visit, NamePath path) {
		return visit.found.above(path).flatMap(above -> visit.found.added().get(above)).filter(above -> above.ids().contains(INDIRECT_IO))
				.isPresent();
	}

	private static boolean isOnSerialBus(Resources resources) {
		return resources.template().descriptors().stream().anyMatch(SerialBus.class::isInstance);
	}

	private static List<String> ids(Visit visit, NamePath path, ObjectType type, Identity identity) {
		return switch (type) {
			case PROCESSOR -> List.of("LNXCPU");
			case THERMAL_ZONE -> List.of("LNXTHERM");
			case POWER_RESOURCE -> List.of("LNXPOWER");
			default -> path.length() == 0 ? List.of("LNXSYSTM") : ownAndAdded(visit.reader, path, identity);
		};
	}

	/** Its own, and those that Linux gives to what looks like something that often has none. */
	private static List<String> ownAndAdded(Reader reader, NamePath path, Identity identity) {
		var ids = new ArrayList<>(identity.ids());
		identity.classCode().ifPresent(ids::add);
		boolean isVideo = reader.has(path, "_DOD") || reader.has(path, "_DOS") || reader.has(path, "_ROM")
				|| reader.has(path, "_VPO") && reader.has(path, "_GPD") && reader.has(path, "_SPD");
		if (isVideo) {
			ids.add("LNXVIDEO");
		} else if (reader.has(path, "_EJ0") && (isAta(reader, path) || isAta(reader, path.parent()))) {
			ids.add("LNXIOBAY");
		} else if (reader.has(path, "_DCK")) {
			ids.add("LNXDOCK");
		} else if (ids.isEmpty() && (path.equals(SYSTEM_BUS) || path.equals(THERMAL_ZONES))) {
			ids.add("LNXSYBUS");
		}
		return ids;
	}

	private static boolean isAta(Reader reader, NamePath path) {
		return ATA.stream().anyMatch(name -> reader.has(path, name));
	}

	/** A device above that says something says it for all below. @see "Linux, drivers/acpi/scan.c: acpi_init_coherency" */
	private static Coherency coherency(Visit visit, NamePath path) {
		var above = visit.found.above(path).map(one -> visit.found.added().get(one).orElseThrow().read().coherency());
		if (above.isPresent() && above.get() != Coherency.NOT_SAID) {
			return above.get();
		}
		var own = visit.reader.number(path, "_CCA");
		return own.isEmpty() ? Coherency.NOT_SAID : own.getAsLong() != 0 ? Coherency.COHERENT : Coherency.NOT_COHERENT;
	}
}
