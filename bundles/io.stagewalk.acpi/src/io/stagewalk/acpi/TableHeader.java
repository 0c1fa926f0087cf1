package io.stagewalk.acpi;

/**
 * What a table says of itself. The RSDP and the FACS have no common header: what they lack is 0 or empty here.
 *
 * @param signature       four characters, {@code RSD PTR } has eight
 * @param length          of the whole table in bytes
 * @param revision        of the table's layout
 * @param checksum        the byte that makes the sum of all bytes 0
 * @param oemId           up to six characters
 * @param oemTableId      up to eight characters
 * @param oemRevision     32 bits, unsigned
 * @param creatorId       up to four characters
 * @param creatorRevision 32 bits, unsigned
 * @see "ACPI 6.5, 5.2.6 System Description Table Header"
 */
public record TableHeader(String signature, long length, int revision, int checksum, String oemId, String oemTableId,
		long oemRevision, String creatorId, long creatorRevision) {
	/** Bytes of the common header. */
	public static final int LENGTH = 36;
	/** Bytes of the RSDP of ACPI 1.0. */
	static final int RSDP_V1_LENGTH = 20;
	/** Bytes of a FACS. */
	private static final int FACS_LENGTH = 64;

	static TableHeader of(Structure bytes) throws TableException {
		if (bytes.length() >= Signatures.RSDP.length() && bytes.text(0, 8, "signature").equals(Signatures.RSDP)) {
			return rootPointer(bytes);
		}
		if (bytes.text(0, 4, "signature").equals(Signatures.FACS)) {
			return firmwareControl(bytes);
		}
		return new TableHeader(bytes.text(0, 4, "signature"), length(bytes, 4, LENGTH), bytes.u8(8, "revision"),
				bytes.u8(9, "checksum"), bytes.text(10, 6, "OEM ID"), bytes.text(16, 8, "OEM table ID"),
				bytes.u32(24, "OEM revision"), bytes.text(28, 4, "creator ID"), bytes.u32(32, "creator revision"));
	}

	/** @see "ACPI 6.5, 5.2.5.3 Root System Description Pointer Structure" */
	private static TableHeader rootPointer(Structure bytes) throws TableException {
		int revision = bytes.u8(15, "revision");
		long length = revision < 2 ? RSDP_V1_LENGTH : length(bytes, 20, LENGTH);
		return new TableHeader(Signatures.RSDP, length, revision, bytes.u8(8, "checksum"), bytes.text(9, 6, "OEM ID"), "", 0,
				"", 0);
	}

	/** @see "ACPI 6.5, 5.2.10 Firmware ACPI Control Structure" */
	private static TableHeader firmwareControl(Structure bytes) throws TableException {
		return new TableHeader(Signatures.FACS, length(bytes, 4, FACS_LENGTH), bytes.u8(32, "version"), 0, "", "", 0, "", 0);
	}

	private static long length(Structure bytes, int offset, int least) throws TableException {
		if (bytes.length() < least) {
			throw bytes.unexpected(bytes.length(), "header", least + " bytes", Integer.toString(bytes.length()));
		}
		long length = bytes.u32(offset, "length");
		if (length < least || length > bytes.length()) {
			throw bytes.unexpected(offset, "length", least + " to " + bytes.length() + " (the file's)", Long.toString(length));
		}
		return length;
	}
}
