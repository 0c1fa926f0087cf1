package io.stagewalk.acpi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;

/** One table of any kind, as it stands in a file: its bytes are kept whether their meaning is known or not. Immutable. */
public final class Table {
	/** The largest file accepted, 16 MiB: the largest DSDTs known have about 1 MiB. */
	public static final int MAX_FILE_LENGTH = 1 << 24;

	/** The largest table of numbers that is looked into, 1 MiB: entries of a MADT for ten thousand processors. */
	public static final int MAX_DATA_LENGTH = 1 << 20;

	private final String file;
	private final Optional<PA> address;
	private final byte[] bytes;
	private final TableHeader header;

	private Table(String file, Optional<PA> address, byte[] bytes, TableHeader header) {
		this.file = file;
		this.address = address;
		this.bytes = bytes;
		this.header = header;
	}

	/**
	 * @param file  the name to report
	 * @param bytes the table, and perhaps more after it
	 * @throws TableException if there is no whole header, or the table is longer than the bytes
	 */
	public static Table of(String file, byte[] bytes) throws TableException {
		if (bytes.length > MAX_FILE_LENGTH) {
			throw new TableException(new TableField(file, "", 0, "table"), "at most " + MAX_FILE_LENGTH + " bytes",
					Integer.toString(bytes.length));
		}
		var copy = bytes.clone();
		return new Table(file, Optional.empty(), copy, TableHeader.of(Structure.ofFile(file, copy)));
	}

	/**
	 * Reads one table from a file.
	 *
	 * @throws IOException    if the file cannot be read or is not a regular file
	 * @throws TableException as {@link #of}
	 */
	public static Table read(Path path) throws IOException, TableException {
		if (!Files.isRegularFile(path)) {
			throw new IOException(path + ": not a regular file");
		}
		try (var in = Files.newInputStream(path)) {
			return of(path.getFileName().toString(), in.readNBytes(MAX_FILE_LENGTH + 1));
		}
	}

	/** The same table, at a known address. */
	public Table at(PA where) {
		return new Table(file, Optional.of(where), bytes, header);
	}

	/** The file's name, without its folder. */
	public String file() {
		return file;
	}

	/** Where the firmware left it, if that is known. */
	public Optional<PA> address() {
		return address;
	}

	public TableHeader header() {
		return header;
	}

	public String signature() {
		return header.signature();
	}

	/** Bytes of the table, as its header says. */
	public long length() {
		return header.length();
	}

	/** A copy of all bytes of the file; those from {@link #length()} on are not the table's. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/** All bytes of the file, read-only and not copied. */
	public ByteBuffer buffer() {
		return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
	}

	/** A place in this table. */
	public TableField field(long offset, String name) {
		return new TableField(file, signature(), offset, name);
	}

	/** Whether the bytes add up; for the RSDP both its first 20 and, from revision 2 on, all of them. */
	public Checksum checksum() {
		if (signature().equals(Signatures.FACS)) {
			return Checksum.NONE;
		}
		boolean first = !signature().equals(Signatures.RSDP) || sum(TableHeader.RSDP_V1_LENGTH) == 0;
		return first && sum((int) length()) == 0 ? Checksum.HOLDS : Checksum.WRONG;
	}

	private int sum(int count) {
		int sum = 0;
		for (int i = 0; i < count; i++) {
			sum += bytes[i];
		}
		return sum & 0xff;
	}

	/**
	 * The table's fields, if it is of the kind that a view wants.
	 *
	 * @throws TableException if it is another, shorter than {@code least} bytes, or longer than {@link #MAX_DATA_LENGTH}
	 */
	Structure structure(String signature, int least) throws TableException {
		var whole = Structure.ofFile(file, bytes).signed(signature());
		if (!signature().equals(signature)) {
			throw whole.unexpected(0, "signature", signature, signature());
		}
		if (length() < least || length() > MAX_DATA_LENGTH) {
			throw whole.unexpected(4, "length", least + " to " + MAX_DATA_LENGTH, Long.toString(length()));
		}
		return whole.part(0, length(), "table");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Table that && file.equals(that.file) && address.equals(that.address)
				&& Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return file.hashCode() * 31 + Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return file + " (" + signature() + ", " + length() + " bytes" + address.map(at -> " at " + Address.text(at.value())).orElse("")
				+ ")";
	}
}
