package io.stagewalk.acpi.xen;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.memory.Address;

/**
 * The layout of what Xen makes for Dom0 and maps at one guest address: tables, then the EFI system table and memory map,
 * each at the next multiple of 8. Offsets count from that address. The mapping covers all of it, the memory map too.
 *
 * @see "xen/arch/arm/acpi/domain_build.c:prepare_acpi"
 */
public record XenTables(Part fadt, Part madt, Part stao, Part xsdt, Part rsdp, Part efiSystemTable, Part efiMemoryMap) {
	private static final int ALIGNMENT = 8;
	private static final int MADT_HEADER = 44;
	private static final int GICD = 24, GICR = 16, ITS = 20;
	/** Xen takes the length of a GICC from the FADT's revision: that of ACPI 5.1, or that of 6.0. */
	private static final int GICC_V5 = 76, GICC_V6 = 80;
	private static final int FADT_V6 = 6;
	private static final int STAO = 37;
	private static final int RSDP = 36;
	private static final int XSDT_ENTRY = 8;
	/** The system table of UEFI 2.5, the vendor's name "Xen" in UTF-16, one configuration table: ACPI 2.0. */
	private static final int EFI_SYSTEM_TABLE = 120, EFI_VENDOR = 8, EFI_CONFIGURATION_TABLE = 24;
	private static final int EFI_MEMORY_DESCRIPTOR = 40;

	/**
	 * One table.
	 *
	 * @param offset from the start of the region
	 * @param length bytes, without what aligns the next one
	 */
	public record Part(long offset, long length) {
		private Part next(long length) {
			return new Part(offset + this.length + ALIGNMENT - 1 & -ALIGNMENT, length);
		}
	}

	/**
	 * What the layout depends on besides the host's tables.
	 *
	 * @param processors        Dom0's vCPUs
	 * @param redistributors    GICR entries: those of the host's MADT, or one per GICC that names a redistributor
	 * @param translators       ITS entries; 0 where Xen has no ITS driver
	 * @param memoryDescriptors of the EFI memory map: one per RAM bank of Dom0 and ACPI bank of the host, and one for this
	 *                          region
	 */
	public record Counts(int processors, int redistributors, int translators, int memoryDescriptors) {
		/** @throws IllegalArgumentException if a count is negative */
		public Counts {
			if (processors < 0 || redistributors < 0 || translators < 0 || memoryDescriptors < 0) {
				throw new IllegalArgumentException("negative count");
			}
		}
	}

	/**
	 * The layout on a platform.
	 *
	 * @throws TableException if the platform has no FADT; without an XSDT, one is taken that lists all other tables
	 */
	public static XenTables of(Platform platform, Counts counts) throws TableException {
		var host = platform.table(Signatures.FADT).orElseThrow(
				() -> new TableException(new TableField("platform", Signatures.FADT, 0, "table"), "a FADT", "none"));
		var fadt = new Part(0, host.length());
		var madt = fadt.next(madtLength(host.header().revision(), counts));
		var stao = madt.next(STAO);
		var xsdt = stao.next(xsdtLength(platform) + XSDT_ENTRY);
		var rsdp = xsdt.next(RSDP);
		var system = rsdp.next(EFI_SYSTEM_TABLE + EFI_VENDOR + EFI_CONFIGURATION_TABLE);
		var map = system.next((long) EFI_MEMORY_DESCRIPTOR * counts.memoryDescriptors());
		return new XenTables(fadt, madt, stao, xsdt, rsdp, system, map);
	}

	private static long madtLength(int fadtRevision, Counts counts) {
		long gicc = fadtRevision < FADT_V6 ? GICC_V5 : GICC_V6;
		return MADT_HEADER + GICD + gicc * counts.processors() + (long) GICR * counts.redistributors()
				+ (long) ITS * counts.translators();
	}

	private static long xsdtLength(Platform platform) throws TableException {
		var xsdt = platform.table(Signatures.XSDT);
		return xsdt.isPresent() ? xsdt.get().length()
				: TableHeader.LENGTH + (long) XSDT_ENTRY * platform.listed().size();
	}

	/** Bytes up to the end of the memory map. */
	public long length() {
		return efiMemoryMap.offset() + efiMemoryMap.length();
	}

	/** 4 KiB pages that Xen maps. */
	public long pages() {
		return length() + Address.PAGE_SIZE - 1 >>> Address.PAGE_SHIFT;
	}
}
