package io.stagewalk.acpi.view;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;

/**
 * The generic hardware error sources that the system is to use, in the table's order; disabled ones are left out. As Linux reads the
 * table: source by source, each as long as its type says. At one that it does not know, or that passes the table's end, it gives
 * the whole table up.
 *
 * @param refusal why Linux takes no source of the table; then there are none here
 * @see "ACPI 6.5, 18.3.2 Hardware Error Source Table"
 * @see "drivers/acpi/apei/hest.c:apei_hest_parse"
 */
public record Hest(List<Source> sources, Optional<TableException> refusal) {
	private static final int COUNT = 36, FIRST = 40;
	private static final int MACHINE_CHECK = 0, CORRECTED = 1, NMI = 2, ROOT_PORT = 6, ENDPOINT = 7, BRIDGE = 8, GENERIC = 9,
			GENERIC_V2 = 10, DEFERRED = 11;
	/** Of a type, and of a bank in those that have banks; and where these tell how many they have. */
	private static final int LENGTH_OF_BANK = 28, BANKS_OF_MACHINE_CHECK = 32, BANKS = 44;
	/** Of a generic source. */
	private static final int ID = 2, ENABLED = 7, STATUS = 20, NOTIFY = 32, BLOCK_LENGTH = 60, ACKNOWLEDGE = 64;

	/**
	 * @param id          that no other source has
	 * @param notifyType  how the system gets to know of an error: 0 polled, 1 interrupt, 8 SEA, 11 software delegated exception
	 * @param blockLength of the error status block, in bytes
	 * @param status      of the register that holds the block's address
	 * @param acknowledge of the register that is written when the block was read; only version 2 has one
	 */
	public record Source(int id, int notifyType, long blockLength, GenericAddress status, Optional<GenericAddress> acknowledge) {
	}

	public Hest {
		sources = List.copyOf(sources);
	}

	/** @throws TableException if the table is of another signature or has no room for a count of sources */
	public static Hest of(Table table) throws TableException {
		if (!table.signature().equals(Signatures.HEST)) {
			throw new TableException(table.field(0, "Signature"), Signatures.HEST, table.signature());
		}
		if (table.length() < FIRST) {
			throw new TableException(table.field(4, "Table Length"), "at least " + FIRST, Long.toString(table.length()));
		}
		var bytes = table.buffer().duplicate().order(ByteOrder.LITTLE_ENDIAN);
		long count = bytes.getInt(COUNT) & 0xffff_ffffL;
		var sources = new ArrayList<Source>();
		int at = FIRST;
		for (long i = 0; i < count; i++) {
			long room = table.length() - at;
			long length = room < Integer.BYTES ? Integer.BYTES : length(bytes, at);
			if (length == 0) {
				return refused(new TableException(table.field(at, "Subtable Type"), "a type of error source that Linux knows",
						Integer.toString(type(bytes, at))));
			}
			if (length > room) {
				return refused(new TableException(table.field(at, "Error Source " + i), length + " bytes or more before the table ends",
						Long.toString(room)));
			}
			if ((type(bytes, at) == GENERIC || type(bytes, at) == GENERIC_V2) && bytes.get(at + ENABLED) != 0) {
				sources.add(source(bytes, at));
			}
			at += (int) length;
		}
		return new Hest(sources, Optional.empty());
	}

	private static Hest refused(TableException why) {
		return new Hest(List.of(), Optional.of(why));
	}

	private static int type(ByteBuffer bytes, int at) {
		return bytes.getShort(at) & 0xffff;
	}

	/** Of a source, in bytes; 0 of one that is not known. Where it has banks and the table ends before it says how many: without them. */
	private static long length(ByteBuffer bytes, int at) {
		return switch (type(bytes, at)) {
			case MACHINE_CHECK -> 40 + banks(bytes, at + BANKS_OF_MACHINE_CHECK);
			case CORRECTED, DEFERRED -> 48 + banks(bytes, at + BANKS);
			case NMI -> 20;
			case ROOT_PORT -> 48;
			case ENDPOINT -> 44;
			case BRIDGE -> 56;
			case GENERIC -> 64;
			case GENERIC_V2 -> 92;
			default -> 0;
		};
	}

	private static long banks(ByteBuffer bytes, int at) {
		return at < bytes.limit() ? (bytes.get(at) & 0xffL) * LENGTH_OF_BANK : 0;
	}

	private static Source source(ByteBuffer bytes, int at) {
		var acknowledge = type(bytes, at) == GENERIC_V2 ? Optional.of(GenericAddress.at(bytes, at + ACKNOWLEDGE)) : Optional.<GenericAddress> empty();
		return new Source(bytes.getShort(at + ID) & 0xffff, bytes.get(at + NOTIFY) & 0xff, bytes.getInt(at + BLOCK_LENGTH) & 0xffff_ffffL,
				GenericAddress.at(bytes, at + STATUS), acknowledge);
	}
}
