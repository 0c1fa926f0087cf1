package io.stagewalk.acpi.container;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.memory.WordScan;

/**
 * Looks for RSDPs in memory. On a PC they stand at multiples of 16; where UEFI allocates them they stand at multiples of 8,
 * and its configuration table tells which one counts, of several that may have been left in memory.
 *
 * @see "ACPI 6.5, 5.2.5.1 and 5.2.5.2 Finding the RSDP"
 * @see "UEFI 2.10, 4.3 EFI System Table, 4.6 EFI Configuration Table"
 */
final class RootPointerSearch {
	/** More than this many are left in no machine's memory. */
	static final int MAX_FOUND = 64;
	/** Entries of an EFI configuration table that are looked at. */
	private static final int MAX_CONFIGURATION_TABLES = 256;

	/** {@code RSD PTR } and {@code IBI SYST} as doublewords. */
	private static final long RSDP = 0x2052545020445352L, EFI_SYSTEM_TABLE = 0x5453595320494249L;
	/** EFI_ACPI_20_TABLE_GUID, 8868e871-e4f1-11d3-bc22-0080c73c8881. */
	private static final long ACPI_20_LOW = 0x11d3e4f18868e871L, ACPI_20_HIGH = 0x81883cc7800022bcL;
	private static final int EFI_TABLE_LENGTH = 120, EFI_COUNT = 104, EFI_TABLES = 112, EFI_ENTRY_LENGTH = 24;

	private final MemoryImage image;
	private final List<PA> pointers = new ArrayList<>();
	/** Those that UEFI names. */
	private final List<PA> named = new ArrayList<>();

	RootPointerSearch(MemoryImage image) {
		this.image = image;
	}

	/** Addresses of RSDPs whose sums are 0, first those that UEFI names; at most {@link #MAX_FOUND} of each. */
	List<PA> in(RangeSet within, Progress progress) {
		WordScan.of(image.memory(), present(within), progress, this::look);
		var found = new LinkedHashSet<>(named);
		found.addAll(pointers);
		return List.copyOf(found);
	}

	/** What is to be searched and is there. */
	private List<AddressRange> present(RangeSet within) {
		return within.equals(image.present()) ? within.ranges() : within.intersection(image.present()).ranges();
	}

	private void look(long word, long address) {
		if (word == RSDP && pointers.size() < MAX_FOUND && isRootPointer(address)) {
			pointers.add(new PA(address));
		} else if (word == EFI_SYSTEM_TABLE && named.size() < MAX_FOUND) {
			lookIntoSystemTable(address);
		}
	}

	private boolean isRootPointer(long address) {
		return image.memory().read64(address) == RSDP
				&& RootPointer.at(image, new PA(address)).filter(RootPointer::sumsHold).isPresent();
	}

	private void lookIntoSystemTable(long address) {
		if (!isPresent(address, EFI_TABLE_LENGTH)) {
			return;
		}
		long count = Math.clamp(image.memory().read64(address + EFI_COUNT), 0, MAX_CONFIGURATION_TABLES);
		long entry = image.memory().read64(address + EFI_TABLES);
		for (int i = 0; i < count && isPresent(entry, EFI_ENTRY_LENGTH); i++, entry += EFI_ENTRY_LENGTH) {
			if (image.memory().read(entry, 8) == ACPI_20_LOW && image.memory().read(entry + 8, 8) == ACPI_20_HIGH) {
				long pointer = image.memory().read(entry + 16, 8);
				if ((pointer & 7) == 0 && isRootPointer(pointer)) {
					named.add(new PA(pointer));
				}
			}
		}
	}

	private boolean isPresent(long address, int length) {
		return RootPointer.isPresent(image, address, length);
	}
}
