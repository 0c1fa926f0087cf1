package io.stagewalk.boot.version;

import static io.stagewalk.boot.version.LinuxBehaviour.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import io.stagewalk.aml.device.Rules;
import io.stagewalk.aml.device.Rules.Habit;
import io.stagewalk.aml.machine.AcpicaVersion;

/**
 * A version of Linux, as data: what it does, and which devices of the namespace are on the AMBA bus.
 *
 * @param name  the first release that is so
 * @param amba  hardware IDs that become AMBA devices; of those only the first memory resource counts
 * @param scan  what it evaluates when it scans the namespace
 * @param acpica the interpreter in it; of versions that differ in nothing but their number the oldest
 * @see "Linux, drivers/acpi/bus.c: acpi_init; drivers/acpi/arm64/amba.c and before 6.5 drivers/acpi/acpi_amba.c: amba_id_list"
 */
public record LinuxVersion(String name, Set<LinuxBehaviour> behaviours, Set<String> amba, Scan scan, AcpicaVersion acpica) {

	/**
	 * What is evaluated when the namespace is scanned.
	 *
	 * @param platform bits of the second word of {@code \_SB._OSC} that Debian's kernel for arm64 supports
	 */
	public record Scan(Set<Habit> habits, int platform) {
		public Scan {
			habits = Set.copyOf(habits);
		}

		Scan with(Habit more) {
			var all = new HashSet<>(habits);
			all.add(more);
			return new Scan(all, platform);
		}
	}

	/** CoreSight on the AMBA bus, and with it what stays there: GPIO and DMA controllers, and debug registers. */
	private static final Set<String> AMBA_6_1 = Rules.LINUX_6_1.amba();
	private static final Set<String> AMBA_6_6 = without(AMBA_6_1, "ARMHC500");
	private static final Set<String> AMBA_6_10 = Set.of("ARMH0061", "ARMH0330", "ARMHC503");

	private static final Set<String> SYSTEM_DEVICES = Set.of("PNP0C01", "PNP0C02");

	private static final Set<LinuxBehaviour> V6_1 = EnumSet.of(WINDOWS_END_WITH_A_PAGE, IORT_BEFORE_HEST, PNP_TAKES_COMPATIBLE_SYSTEM_DEVICES);
	private static final Set<LinuxBehaviour> V6_2 = EnumSet.of(WINDOWS_END_WITH_A_PAGE, IORT_BEFORE_HEST,
			PNP_TAKES_COMPATIBLE_SYSTEM_DEVICES, READS_APMT,
			APMT_AFTER_SCAN);
	private static final Set<LinuxBehaviour> V6_5 = EnumSet.of(WINDOWS_END_WITH_A_PAGE, IORT_BEFORE_HEST,
			PNP_TAKES_COMPATIBLE_SYSTEM_DEVICES, READS_APMT);
	private static final Set<LinuxBehaviour> V6_7 = EnumSet.of(WINDOWS_END_WITH_A_PAGE, PNP_TAKES_COMPATIBLE_SYSTEM_DEVICES, READS_APMT);
	private static final Set<LinuxBehaviour> V6_10 = EnumSet.of(PNP_TAKES_COMPATIBLE_SYSTEM_DEVICES, READS_APMT);
	private static final Set<LinuxBehaviour> V7_0 = EnumSet.of(READS_APMT);

	private static final Scan SCAN_6_1 = new Scan(Rules.LINUX_6_1.habits(), Rules.LINUX_6_1.platform());
	/** What waits is no longer found by another walk over everything. */
	private static final Scan SCAN_6_5 = SCAN_6_1.with(Habit.SCANS_BRANCHES);
	private static final Scan SCAN_6_8 = SCAN_6_5.with(Habit.LOOKS_FOR_CAMERAS);
	private static final Scan SCAN_6_12 = new Scan(Rules.LINUX_6_12.habits(), Rules.LINUX_6_12.platform());

	/** Releases, ascending: those at which something changed, and those that people name. */
	public static final List<LinuxVersion> KNOWN = List.of(
			new LinuxVersion("6.1", V6_1, AMBA_6_1, SCAN_6_1, AcpicaVersion.V20220331),
			new LinuxVersion("6.2", V6_2, AMBA_6_1, SCAN_6_1, AcpicaVersion.V20221020),
			new LinuxVersion("6.5", V6_5, AMBA_6_1, SCAN_6_5, AcpicaVersion.V20221020),
			new LinuxVersion("6.6", V6_5, AMBA_6_6, SCAN_6_5, AcpicaVersion.V20221020),
			new LinuxVersion("6.7", V6_7, AMBA_6_6, SCAN_6_5, AcpicaVersion.V20221020),
			new LinuxVersion("6.8", V6_7, AMBA_6_6, SCAN_6_8, AcpicaVersion.V20221020),
			new LinuxVersion("6.10", V6_10, AMBA_6_10, SCAN_6_8, AcpicaVersion.V20221020),
			new LinuxVersion("6.12", V6_10, AMBA_6_10, SCAN_6_12, AcpicaVersion.V20240827),
			new LinuxVersion("7.0", V7_0, AMBA_6_10, SCAN_6_12, AcpicaVersion.V20240827));

	/** What holds if nothing is said: the version that was measured. */
	public static final LinuxVersion DEFAULT = KNOWN.getFirst();

	public LinuxVersion {
		behaviours = Set.copyOf(behaviours);
		amba = Set.copyOf(amba);
	}

	/** How it looks for devices where no UART is hidden. */
	public Rules rules() {
		return new Rules(amba, does(PNP_TAKES_COMPATIBLE_SYSTEM_DEVICES) ? Set.of() : SYSTEM_DEVICES, scan.habits, scan.platform,
				OptionalLong.empty());
	}

	public boolean does(LinuxBehaviour behaviour) {
		return behaviours.contains(behaviour);
	}

	/**
	 * The version itself, or the nearest older one at which something changed.
	 *
	 * @param text {@code 6.12}, {@code 6.1.0-56-arm64}
	 * @return empty if it is no version number, or older than all that are known
	 */
	public static Optional<LinuxVersion> nearest(String text) {
		return Release.nearest(text, KNOWN, LinuxVersion::name);
	}

	/** Whether a text names this very version, at any patch level. */
	public boolean isNamedBy(String text) {
		var own = Release.of(name).orElseThrow();
		return Release.of(text).filter(wanted -> wanted.major() == own.major() && wanted.minor() == own.minor()).isPresent();
	}

	private static Set<String> without(Set<String> ids, String gone) {
		var left = new LinkedHashSet<>(ids);
		left.remove(gone);
		return left;
	}

	@Override
	public String toString() {
		return "Linux " + name;
	}
}
