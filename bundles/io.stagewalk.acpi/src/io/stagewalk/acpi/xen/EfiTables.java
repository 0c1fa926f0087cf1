package io.stagewalk.acpi.xen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;

/**
 * What Xen tells Dom0 by way of UEFI: a system table that names the RSDP, and a memory map.
 *
 * @see "xen/arch/arm/efi/efi-dom0.c"
 * @see "UEFI 2.5, 4.3 EFI System Table and 7.2 EFI_MEMORY_DESCRIPTOR"
 */
final class EfiTables {
	private static final int SYSTEM_TABLE = 120, CONFIGURATION_TABLE = 24, DESCRIPTOR = 40;
	private static final byte[] VENDOR = "Xen\0".getBytes(StandardCharsets.UTF_16LE);
	private static final int LENGTH = SYSTEM_TABLE + VENDOR.length + CONFIGURATION_TABLE;
	private static final int REVISION_2_5 = 2 << 16 | 50;
	private static final int CRC = 16;
	/** EFI_ACPI_20_TABLE_GUID, 8868e871-e4f1-11d3-bc22-0080c73c8881. */
	private static final long ACPI_20_LOW = 0x11d3e4f18868e871L, ACPI_20_HIGH = 0x81883cc7800022bcL;
	private static final int CONVENTIONAL_MEMORY = 7, ACPI_RECLAIM_MEMORY = 9;
	private static final long WRITE_BACK = 8;

	private EfiTables() {
	}

	/** Bytes that Xen takes both to have. */
	static int estimate(Dom0Machine dom0) {
		return Packed.size(LENGTH) + Packed.size(memoryMapLength(dom0));
	}

	private static int memoryMapLength(Dom0Machine dom0) {
		return DESCRIPTOR * (dom0.mergedBanks().size() + dom0.acpiBanks().size() + 1);
	}

	/**
	 * @param at   the guest address where the table comes to stand
	 * @param rsdp the RSDP's guest address
	 */
	static byte[] systemTable(long at, long rsdp) {
		var made = new Packed().bytes("IBI SYST".getBytes(StandardCharsets.ISO_8859_1)).number(REVISION_2_5, 4);
		made.number(LENGTH, 4).zeros(8).number(at + SYSTEM_TABLE, 8).number(1, 4).zeros(68).number(1, 8).number(at + SYSTEM_TABLE + VENDOR.length, 8);
		made.bytes(VENDOR).number(ACPI_20_LOW, 8).number(ACPI_20_HIGH, 8).number(rsdp, 8);
		var bytes = made.toBytes();
		var crc = new CRC32();
		crc.update(bytes);
		Packed.set(bytes, CRC, crc.getValue(), Integer.BYTES);
		return bytes;
	}

	/** Dom0's RAM, the host's ACPI memory, and the region of these tables. @param pages that Xen maps for the region */
	static byte[] memoryMap(Dom0Machine dom0, long pages) {
		var made = new Packed();
		dom0.mergedBanks().forEach(bank -> descriptor(made, CONVENTIONAL_MEMORY, bank));
		dom0.acpiBanks().forEach(bank -> descriptor(made, ACPI_RECLAIM_MEMORY, bank));
		descriptor(made, ACPI_RECLAIM_MEMORY, AddressRange.ofLength(dom0.start().value(), pages * Address.PAGE_SIZE));
		return Arrays.copyOf(made.toBytes(), memoryMapLength(dom0));
	}

	private static void descriptor(Packed made, int type, AddressRange range) {
		made.number(type, 8).number(range.first(), 8).zeros(8).number(range.length() >>> Address.PAGE_SHIFT, 8).number(WRITE_BACK, 8);
	}
}
