package io.stagewalk.target.efi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32;

import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.PA;
import io.stagewalk.target.efi.EfiMemoryMap.Origin;
import io.stagewalk.target.efi.EfiMemoryMap.Place;

/**
 * The EFI system table. Its pointers are physical as long as nobody gives the firmware virtual addresses, or those it gives are
 * the same.
 *
 * @see "UEFI 2.10, 4.2 EFI Table Header, 4.3 EFI System Table, 4.6 EFI Configuration Table"
 */
final class SystemTable {
	/** {@code IBI SYST}. */
	static final long SIGNATURE = 0x5453595320494249L;
	/** Entries of a configuration table that are looked at. */
	static final int MAX_TABLES = 256;

	/** Its shortest. */
	static final int LENGTH = 120;

	private static final int MAX_LENGTH = 4096, HEADER_SIZE = 12, CHECKSUM = 16, COUNT = 104, TABLES = 112;
	private static final int ENTRY = 24;
	/** LINUX_EFI_BOOT_MEMMAP_GUID, 800f683f-d08b-423a-a293-965c3c6fe2b4 (include/linux/efi.h). */
	private static final long MAP_LOW = 0x423ad08b800f683fL, MAP_HIGH = 0xb4e26f3c5c9693a2L;
	/** Of struct efi_boot_memmap: sizes, version, key, size of the buffer; the descriptors follow. */
	private static final int MAP_SIZE = 0, DESCRIPTOR_SIZE = 8, VERSION = 16, MAP_HEADER = 40;

	private SystemTable() {
	}

	/** Whether a system table whose CRC32 is right stands at an address. */
	static boolean isAt(MemoryImage image, long address) {
		var bytes = new ImageBytes(image);
		if (address % Long.BYTES != 0 || !bytes.has(address, LENGTH) || image.memory().read64(address) != SIGNATURE) {
			return false;
		}
		long length = image.memory().read(address + HEADER_SIZE, 4);
		if (length < LENGTH || length > MAX_LENGTH || !bytes.has(address, length)) {
			return false;
		}
		var table = ByteBuffer.wrap(image.memory().readBytes(address, (int) length)).order(ByteOrder.LITTLE_ENDIAN);
		int said = table.getInt(CHECKSUM);
		var sum = new CRC32();
		sum.update(table.putInt(CHECKSUM, 0).array());
		return said == (int) sum.getValue();
	}

	/** Where a system table's own configuration says that the memory map is. */
	static Optional<Place> map(MemoryImage image, long address) {
		var bytes = new ImageBytes(image);
		var memory = image.memory();
		long count = Math.clamp(memory.read64(address + COUNT), 0, MAX_TABLES);
		long entry = memory.read64(address + TABLES);
		for (int i = 0; i < count && bytes.has(entry, ENTRY); i++, entry += ENTRY) {
			if (memory.read(entry, 8) == MAP_LOW && memory.read(entry + 8, 8) == MAP_HIGH) {
				long map = memory.read(entry + 16, 8);
				return bytes.has(map, MAP_HEADER) ? Optional.of(new Place(Origin.CONFIGURATION_TABLE, new PA(address), new PA(map + MAP_HEADER),
						memory.read(map + MAP_SIZE, 8), memory.read(map + DESCRIPTOR_SIZE, 8), memory.read(map + VERSION, 4))) : Optional.empty();
			}
		}
		return Optional.empty();
	}
}
