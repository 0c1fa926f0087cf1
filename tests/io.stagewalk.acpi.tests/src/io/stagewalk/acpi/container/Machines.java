package io.stagewalk.acpi.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;

/** Makes tables: single ones, and those of machines that there are not. */
final class Machines {
	private static final List<String> SIGNATURES = List.of("SSDT", "SSDT", "SSDT", "APIC", "GTDT", "MCFG", "SPCR", "DBG2",
			"IORT", "ASF!",
			"OEM1", "PPTT", "HEST", "ssdt", "UEFI", "a/b\"");

	private Machines() {
	}

	/** A table with a header that is right and zeros behind it. */
	static byte[] bytes(String signature, int length) {
		var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(signature.getBytes(StandardCharsets.US_ASCII)).putInt(length).put((byte) 2);
		if (!signature.equals("FACS")) {
			bytes.put(10, "OEMID OEMTABLE".getBytes(StandardCharsets.US_ASCII));
			makeSum(bytes.array(), 9, length);
		}
		return bytes.array();
	}

	/** Makes the sum of the first bytes 0. */
	static void makeSum(byte[] bytes, int checksum, int length) {
		int sum = 0;
		for (int i = 0; i < length; i++) {
			sum += bytes[i];
		}
		bytes[checksum] -= (byte) sum;
	}

	static Table table(String signature, int length) {
		return table(signature.toLowerCase(Locale.ROOT) + ".dat", bytes(signature, length));
	}

	static Table table(String file, byte[] bytes) {
		try {
			return Table.of(file, bytes);
		} catch (TableException wrong) {
			throw new AssertionError(wrong);
		}
	}

	/** An XSDT or RSDT. */
	static byte[] root(String signature, long... entries) {
		int size = signature.equals("XSDT") ? Long.BYTES : Integer.BYTES;
		var bytes = ByteBuffer.wrap(bytes(signature, 36 + size * entries.length)).order(ByteOrder.LITTLE_ENDIAN).position(36);
		for (long entry : entries) {
			if (size == Long.BYTES) {
				bytes.putLong(entry);
			} else {
				bytes.putInt((int) entry);
			}
		}
		makeSum(bytes.array(), 9, bytes.capacity());
		return bytes.array();
	}

	/** An RSDP: of revision 0 if there is no XSDT. */
	static byte[] rsdp(long rsdt, long xsdt) {
		var bytes = ByteBuffer.allocate(xsdt == 0 ? 20 : 36).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put("RSD PTR ".getBytes(StandardCharsets.US_ASCII)).putInt(16, (int) rsdt);
		if (xsdt != 0) {
			bytes.put(15, (byte) 2).putInt(20, 36).putLong(24, xsdt);
		}
		makeSum(bytes.array(), 8, 20);
		if (xsdt != 0) {
			makeSum(bytes.array(), 32, 36);
		}
		return bytes.array();
	}

	/** A FADT of 276 bytes, or of 116, which has no 64-bit fields. */
	static byte[] fadt(int length, long dsdt, long facs) {
		var bytes = ByteBuffer.wrap(bytes("FACP", length)).order(ByteOrder.LITTLE_ENDIAN);
		if (length < 148) {
			bytes.putInt(36, (int) facs).putInt(40, (int) dsdt);
		} else {
			bytes.putLong(132, facs).putLong(140, dsdt);
		}
		makeSum(bytes.array(), 9, length);
		return bytes.array();
	}

	/** Tables of a random machine; some, all or none have addresses, and nothing points to anything. */
	static List<Table> random(SplittableRandom random) {
		var bytes = new ArrayList<byte[]>();
		if (random.nextInt(8) != 0) {
			bytes.add(fadt(random.nextBoolean() ? 276 : 116, 0, 0));
		}
		if (random.nextInt(8) != 0) {
			bytes.add(filled("DSDT", random));
		}
		if (random.nextBoolean()) {
			bytes.add(bytes("FACS", 64));
		}
		for (int i = random.nextInt(1, 12); i > 0; i--) {
			bytes.add(filled(SIGNATURES.get(random.nextInt(SIGNATURES.size())), random));
		}
		int known = random.nextInt(3);
		long at = random.nextLong(0x1000, 0x4000_0000L) << random.nextInt(8) & -8L;
		var tables = new ArrayList<Table>();
		for (var each : bytes) {
			var table = table("t" + tables.size() + ".dat", each);
			boolean isKnown = known == 2 || known == 1 && random.nextBoolean();
			tables.add(isKnown ? table.at(new PA(at)) : table);
			// sometimes close, sometimes far
			at += table.length() + (random.nextInt(4) == 0 ? random.nextLong(1 << 20) : random.nextInt(64));
		}
		return tables;
	}

	private static byte[] filled(String signature, SplittableRandom random) {
		var bytes = bytes(signature, 36 + random.nextInt(random.nextBoolean() ? 40 : 9000));
		for (int i = 36; i < bytes.length; i++) {
			bytes[i] = (byte) random.nextInt();
		}
		// one in eight has a wrong checksum, which has to stay wrong
		if (random.nextInt(8) != 0) {
			makeSum(bytes, 9, bytes.length);
		}
		return bytes;
	}
}
