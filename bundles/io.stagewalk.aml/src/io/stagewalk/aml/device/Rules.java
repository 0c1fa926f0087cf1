package io.stagewalk.aml.device;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What differs between versions of Linux, and between machines, in which devices there are, who takes them, and what is evaluated
 * for it.
 *
 * @param amba         hardware IDs that become AMBA devices
 * @param neverFromCid IDs of PNP devices that count only as a device's {@code _HID}, not among its {@code _CID}s
 * @param habits       what is evaluated, and when
 * @param platform     bits of the second word of {@code \_SB._OSC} that Linux supports
 * @param hiddenUart   the base address of the UART that a STAO says is the hypervisor's: its device is left out. The list of names
 *                     in a STAO hides nothing: Linux says that it does not support it, and goes on
 * @see "Linux, drivers/acpi/scan.c: acpi_scan_init; drivers/acpi/bus.c: acpi_bus_osc_negotiate_platform_control"
 */
public record Rules(Set<String> amba, Set<String> neverFromCid, Set<Habit> habits, int platform, OptionalLong hiddenUart) {

	/** What one version of Linux does and another does not. */
	public enum Habit {
		/** {@code _PLD} is evaluated for whatever is made a device of. */
		READS_LOCATION,
		/** {@code _STR} is evaluated when a device is made, not when somebody wants to read it. */
		READS_DESCRIPTION,
		/** {@code _PLD} is evaluated again for whatever becomes a device of another bus. */
		READS_LOCATION_AGAIN,
		/** {@code _CRS} is searched for connections of cameras before a device is made. */
		LOOKS_FOR_CAMERAS,
		/** What had to wait is scanned branch by branch, not by another scan of everything. */
		SCANS_BRANCHES,
		/** An SMBus is a platform device if it has no resources; before, never. */
		SMBUS_WITHOUT_RESOURCES,
		/** {@code \_SB._OSC} is evaluated for USB4 if the platform knows USB4. */
		NEGOTIATES_USB4,
		/** An AC adapter is found by a driver of platform devices, with {@code _DMA} where that is needed. */
		MAINS_ARE_PLATFORM_DEVICES,
		/** A fan that becomes a cooling device is asked for its state at once. */
		READS_STATE_OF_FANS,
		/** All points of a thermal zone are looked at before a fan is set; before, one after the other. */
		COOLS_POINTS_AT_ONCE,
		/** At boot the event of a pin is handled only if both edges make it, and the pin is low. */
		HANDLES_BOTH_EDGES_ONLY,
		/** The driver of virtio's functions of PCI is part of the kernel. */
		VIRTIO_IS_BUILT_IN,
		/** Temperatures of thermal zones are read by thermal_lib.c, each with what belongs to it. */
		THERMAL_POINTS_BY_LIBRARY
	}

	/** Those of Linux 6.1: whoever looks at a platform's devices without a boot, and so without a version of Linux, takes these. */
	public static final Rules LINUX_6_1 = new Rules(Set.of("ARMH0061", "ARMH0330", "ARMHC500", "ARMHC501", "ARMHC502", "ARMHC503",
			"ARMHC979", "ARMHC97C", "ARMHC98D", "ARMHC9CA", "ARMHC9FF"), Set.of(),
			EnumSet.of(Habit.READS_LOCATION, Habit.READS_DESCRIPTION, Habit.READS_LOCATION_AGAIN, Habit.NEGOTIATES_USB4), 0x2240fe,
			OptionalLong.empty());

	/** Those of Linux 6.12. */
	public static final Rules LINUX_6_12 = new Rules(Set.of("ARMH0061", "ARMH0330", "ARMHC503"), Set.of(), EnumSet.of(Habit.READS_LOCATION,
			Habit.READS_LOCATION_AGAIN, Habit.LOOKS_FOR_CAMERAS, Habit.SCANS_BRANCHES,
			Habit.SMBUS_WITHOUT_RESOURCES, Habit.NEGOTIATES_USB4, Habit.MAINS_ARE_PLATFORM_DEVICES,
			Habit.READS_STATE_OF_FANS, Habit.THERMAL_POINTS_BY_LIBRARY, Habit.HANDLES_BOTH_EDGES_ONLY, Habit.COOLS_POINTS_AT_ONCE,
			Habit.VIRTIO_IS_BUILT_IN),
			0x2a6efe, OptionalLong.empty());

	public Rules {
		amba = Set.copyOf(amba);
		neverFromCid = Set.copyOf(neverFromCid);
		habits = Set.copyOf(habits);
	}

	boolean does(Habit habit) {
		return habits.contains(habit);
	}

	/** The same where the hypervisor has this UART, or none. */
	public Rules hiding(OptionalLong uart) {
		return new Rules(amba, neverFromCid, habits, platform, uart);
	}
}
