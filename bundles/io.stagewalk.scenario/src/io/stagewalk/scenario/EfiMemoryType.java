package io.stagewalk.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What firmware says about a range of memory. The ordinals are the numbers in EFI_MEMORY_DESCRIPTOR.
 *
 * @see "UEFI 2.10, 7.2.1, EFI_MEMORY_TYPE"
 */
public enum EfiMemoryType {
	RESERVED, LOADER_CODE, LOADER_DATA, BOOT_SERVICES_CODE, BOOT_SERVICES_DATA, RUNTIME_SERVICES_CODE, RUNTIME_SERVICES_DATA,
	CONVENTIONAL, UNUSABLE, ACPI_RECLAIM, ACPI_NVS, MMIO, MMIO_PORT_SPACE, PAL_CODE, PERSISTENT, UNACCEPTED;

	/** How memory may be reached. */
	public enum Cacheability {
		/** EFI_MEMORY_WB: write-back. */
		WB,
		/** EFI_MEMORY_WT: write-through. */
		WT,
		/** EFI_MEMORY_WC: write-combining, uncached. */
		WC,
		/** EFI_MEMORY_UC: uncached, as device memory. */
		UC;

		/** As it is written in a scenario: {@code wb}. */
		public String text() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** As it is written in a scenario: {@code acpi-reclaim}. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The type that is written so. */
	public static Optional<EfiMemoryType> of(String text) {
		return Arrays.stream(values()).filter(type -> type.text().equals(text)).findFirst();
	}

	/** All as they are written. */
	public static List<String> texts() {
		return Arrays.stream(values()).map(EfiMemoryType::text).toList();
	}
}
