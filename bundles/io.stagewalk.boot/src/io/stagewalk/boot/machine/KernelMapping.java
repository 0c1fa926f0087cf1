package io.stagewalk.boot.machine;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Shareability;
import io.stagewalk.translation.builder.LinuxMemoryType;
import io.stagewalk.translation.builder.PageProtection;

/**
 * What Linux has mapped in one call, outside of the linear map.
 *
 * @param virtual    of the first page
 * @param ipa        whole pages
 * @param references how many have it mapped; more than one only of {@link Kind#ACPI}
 */
public record KernelMapping(VA virtual, AddressRange ipa, PageProtection protection, Kind kind, int references) {

	/** What part of Linux keeps it. */
	public enum Kind {
		/** The kernel itself. */
		IMAGE,
		/** A slot of early_memremap. */
		FIXMAP,
		/** {@code ioremap} and its like. */
		VMALLOC,
		/** The list of {@code acpi_os_map_iomem}, which hands out a mapping again to whoever asks for a part of it. */
		ACPI,
		/** A process has it, in the tables of TTBR0_EL1. */
		USER
	}

	/** The virtual address of an address in it. */
	VA at(long address) {
		return new VA(virtual.value() + (address - ipa.first()));
	}

	/** The virtual addresses that it takes. */
	public AddressRange pages() {
		return AddressRange.ofLength(virtual.value(), ipa.length());
	}

	/** As stage 1 alone gives them. */
	public MemoryAttributes attributes() {
		return attributes(protection);
	}

	/** What a protection of Linux means, as stage 1 alone gives it. */
	public static MemoryAttributes attributes(PageProtection protection) {
		int index = (int) (protection.bits() >>> 2) & 7;
		int encoding = (int) (LinuxMemoryType.MAIR_EL1 >>> index * Byte.SIZE) & 0xff;
		return new MemoryAttributes(encoding, encoding >>> 4 == 0 ? Shareability.OUTER : Shareability.INNER);
	}

	public KernelMapping withReferences(int count) {
		return new KernelMapping(virtual, ipa, protection, kind, count);
	}
}
