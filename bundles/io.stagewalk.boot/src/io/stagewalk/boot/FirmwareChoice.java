package io.stagewalk.boot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.boot.xen.HostFirmware;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;

/**
 * Whether Xen, and then Linux, boots by ACPI or by a device tree.
 *
 * @see "xen/arch/arm/acpi/boot.c:acpi_boot_table_init; linux/arch/arm64/kernel/acpi.c:acpi_boot_table_init"
 */
final class FirmwareChoice {
	/** Where the FADT has its minor revision. */
	private static final int REVISION = 8, MINOR_REVISION = 131, MINOR_MASK = 0xf;
	private static final String OPTION = "acpi=";
	/** What Xen takes for no. */
	private static final Set<String> NO = Set.of("no", "off", "false", "disable", "0");

	private FirmwareChoice() {
	}

	/** Xen's: by ACPI if the device tree has nothing but /chosen or it is told so, and the FADT is new enough. */
	static HostFirmware.Tables of(Scenario scenario, Platform host) {
		var options = options(scenario.first(Statement.XenCommandLine.class).map(Statement.XenCommandLine::text));
		boolean stub = scenario.first(Statement.DeviceTree.class).filter(tree -> tree.kind() == Statement.DeviceTree.Kind.FULL).isEmpty();
		if (options.stream().anyMatch(NO::contains)) {
			return withoutAcpi("acpi=off", stub);
		}
		if (!stub && !options.contains("force")) {
			return withoutAcpi("the device tree has more than /chosen, and ACPI is not forced", stub);
		}
		return fadt(host).<HostFirmware.Tables> map(old -> withoutAcpi(old, stub)).orElseGet(HostFirmware.Acpi::new);
	}

	/** Whether Dom0's kernel is told to do without ACPI: the device tree that Xen makes for it describes nothing. */
	static boolean isLinuxWithoutAcpi(Scenario scenario) {
		var options = options(scenario.first(Statement.LinuxCommandLine.class).map(Statement.LinuxCommandLine::text));
		return options.contains("off");
	}

	private static HostFirmware.Tables withoutAcpi(String why, boolean stub) {
		return stub ? new HostFirmware.Neither(why + ", so ACPI is disabled, and the device tree has nothing but /chosen")
				: new HostFirmware.DeviceTree("Xen boots by device tree: " + why + "; what follows is not modelled");
	}

	private static List<String> options(Optional<String> commandLine) {
		return commandLine.stream().flatMap(line -> List.of(line.split("\\s+")).stream()).filter(word -> word.startsWith(OPTION))
				.map(word -> word.substring(OPTION.length())).toList();
	}

	/** Xen wants a FADT of ACPI 5.1 or later. */
	private static Optional<String> fadt(Platform host) {
		var fadt = host.table("FACP");
		if (fadt.isEmpty() || fadt.get().length() <= MINOR_REVISION) {
			return Optional.empty();
		}
		int major = octet(fadt.get(), REVISION);
		int minor = octet(fadt.get(), MINOR_REVISION) & MINOR_MASK;
		return major < 5 || major == 5 && minor < 1 ? Optional.of("FADT revision " + major + "." + minor + ", expected 5.1 or later")
				: Optional.empty();
	}

	private static int octet(Table table, int offset) {
		return table.bytes()[offset] & 0xff;
	}
}
