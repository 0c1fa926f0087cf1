package io.stagewalk.aml.machine;

import static io.stagewalk.aml.machine.AcpicaBehaviour.*;

import java.util.Set;

/**
 * A version of ACPICA, as data.
 *
 * @param number     what {@code Revision} gives
 * @param behaviours in which versions differ
 * @param interfaces what {@code _OSI} knows if nobody says anything else
 * @see "Linux, include/acpi/acpixf.h: ACPI_CA_VERSION"
 */
public record AcpicaVersion(int number, Set<AcpicaBehaviour> behaviours, Interfaces interfaces) {
	/** In Linux 6.1. */
	public static final AcpicaVersion V20220331 = new AcpicaVersion(0x20220331, Set.of(), Interfaces.LINUX_6_1);
	/** In Linux 6.2. */
	public static final AcpicaVersion V20221020 = new AcpicaVersion(0x20221020, Set.of(FIXED_HARDWARE_IN_BUFFERS), Interfaces.LINUX_6_1);
	/** In Linux 6.12. */
	public static final AcpicaVersion V20240827 = new AcpicaVersion(0x20240827, Set.of(FIXED_HARDWARE_IN_BUFFERS, HEXADECIMAL_WITH_PREFIX),
			Interfaces.LINUX_6_12);

	public AcpicaVersion {
		behaviours = Set.copyOf(behaviours);
	}
}
