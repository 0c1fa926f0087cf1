package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hardware error sources that firmware reports through memory. Where an error status block lies is not in the table:
 * the register at {@link Source#status()} holds its address at run time.
 *
 * @see "ACPI 6.5, 18.3.2 ACPI Error Source"
 */
public record Hest(List<Source> sources) {
	private static final int FIRST_SOURCE = 40;
	private static final int GHES = 9, GHES_V2 = 10;
	/** From this type on every structure says its length. */
	private static final int FIRST_WITH_LENGTH = 12;

	/**
	 * A generic hardware error source.
	 *
	 * @param status      the register that holds the address of the error status block
	 * @param blockLength of the error status block in bytes, unsigned 32 bits
	 * @param readAck     of version 2 only
	 */
	public record Source(int offset, int id, GenericAddress status, long blockLength, Optional<GenericAddress> readAck) {
		static final int STATUS = 20, READ_ACK = 64;
	}

	public Hest {
		sources = List.copyOf(sources);
	}

	/** @throws TableException if a source passes the end of the table or is of a type whose length nobody knows */
	public static Hest of(Table table) throws TableException {
		var bytes = table.structure(Signatures.HEST, FIRST_SOURCE);
		var sources = new ArrayList<Source>();
		long count = bytes.u32(36, "Error Source Count");
		int at = FIRST_SOURCE;
		for (long i = 0; i < count; i++) {
			int type = bytes.u16(at, "error source type");
			var source = bytes.part(at, length(bytes, at, type), "error source");
			if (type == GHES || type == GHES_V2) {
				sources.add(source(source, type));
			}
			at += source.length();
		}
		return new Hest(sources);
	}

	private static Source source(Structure bytes, int type) throws TableException {
		Optional<GenericAddress> readAck = type == GHES ? Optional.empty()
				: Optional.of(bytes.address(Source.READ_ACK, "Read Ack Register"));
		return new Source(bytes.offset(), bytes.u16(2, "Source Id"), bytes.address(Source.STATUS, "Error Status Address"),
				bytes.u32(60, "Error Status Block Length"), readAck);
	}

	private static int length(Structure bytes, int at, int type) throws TableException {
		return switch (type) {
			case 0 -> 40 + banks(bytes, at + 32);
			case 1, 11 -> 48 + banks(bytes, at + 44);
			case 2 -> 20;
			case 6 -> 48;
			case 7 -> 44;
			case 8 -> 56;
			case GHES -> 64;
			case GHES_V2 -> 92;
			default -> saidLength(bytes, at, type);
		};
	}

	private static int banks(Structure bytes, int at) throws TableException {
		return 28 * bytes.u8(at, "Number Of Hardware Banks");
	}

	private static int saidLength(Structure bytes, int at, int type) throws TableException {
		if (type < FIRST_WITH_LENGTH) {
			throw bytes.unexpected(at, "error source type", "0, 1, 2, 6 to 11, or at least 12", Integer.toString(type));
		}
		int length = bytes.u16(at + 2, "error source length");
		if (length < 4) {
			throw bytes.unexpected(at + 2, "error source length", "at least 4", Integer.toString(length));
		}
		return length;
	}
}
