package io.stagewalk.aml.machine;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * The region, field or buffer with the table that {@code Load} loads.
 *
 * @see "drivers/acpi/acpica/exconfig.c: acpi_ex_load_op"
 */
final class TableSource {
	/** Where a table's length stands in its header. */
	private static final int LENGTH_AT = 4;
	private static final int LENGTH_BYTES = 4;

	private final Machine machine;

	TableSource(Machine machine) {
		this.machine = machine;
	}

	/** The table that the first operand holds, with a checksum that holds. Its signature may be any. */
	AmlTable table(Activation activation, Instruction in) throws Fault {
		return decoded(bytes(activation, in));
	}

	private static AmlTable decoded(byte[] bytes) throws Fault {
		try {
			var table = Table.of("Load", bytes);
			if (table.checksum() != Checksum.HOLDS) {
				throw new Fault(Failure.Kind.CHECKSUM, "expected a table whose bytes add up to 0");
			}
			return AmlTable.of(table);
		} catch (TableException wrong) {
			throw new Fault(Failure.Kind.TABLE, wrong.getMessage());
		}
	}

	/** The bytes of the table, copied. */
	private byte[] bytes(Activation activation, Instruction in) throws Fault {
		int node = machine.operands.find(activation, ((Term.Name) in.operands[0]).path());
		return switch (machine.namespace.value(node)) {
			case Value.Region region when region.space() == AddressSpace.SYSTEM_MEMORY.number() -> new RegionBytes(machine, node, region).table();
			case Value.OpenRegion open when open.space() == AddressSpace.SYSTEM_MEMORY.number() ->
				new RegionBytes(machine, node, new RegionDeclarer(machine).found(node, open)).table();
			case Value.Buffer buffer -> cut(machine.heap.bytes(buffer.id()));
			case FieldUnit field when machine.operands.named(node) instanceof Value.Buffer buffer -> cut(machine.heap.bytes(buffer.id()));
			case Value.BufferField field when machine.operands.named(node) instanceof Value.Buffer buffer -> cut(machine.heap.bytes(buffer.id()));
			case null, default -> throw new Fault(Failure.Kind.OPERAND_TYPE, "expected a region of memory, a field or a buffer with a table");
		};
	}

	/** The table at the beginning of a buffer. */
	private static byte[] cut(byte[] bytes) throws Fault {
		checkLength(bytes.length);
		long length = new Bits(bytes).number(LENGTH_AT, LENGTH_BYTES);
		if (length > bytes.length) {
			throw new Fault(Failure.Kind.BUFFER_LIMIT, "expected a table of at most the " + bytes.length + " bytes of the buffer, not " + length);
		}
		checkLength(length);
		return Arrays.copyOf(bytes, (int) length);
	}

	private static void checkLength(long length) throws Fault {
		if (length < TableHeader.LENGTH) {
			throw new Fault(Failure.Kind.TABLE_LENGTH, "expected a table of at least " + TableHeader.LENGTH + " bytes, not " + length);
		}
	}

	/** The bytes of a table in a region, read one after the other. The table may be longer than the region. */
	private record RegionBytes(Machine machine, int node, Value.Region region) {
		byte[] table() throws Fault {
			long length = new Bits(read(TableHeader.LENGTH)).number(LENGTH_AT, LENGTH_BYTES);
			checkLength(length);
			return read(length);
		}

		private byte[] read(long count) throws Fault {
			var bytes = new ByteArrayOutputStream();
			var path = machine.namespace.path(node);
			var origin = new RegionRequest.Origin(region.space(), path, path, machine.method(), 0, 0, Optional.empty());
			for (long i = 0; i < count; i++) {
				var request = new RegionRequest.Access(origin, Direction.READ, region.address() + i, 8, 0);
				bytes.write(machine.requests.ask(request) instanceof Answer.Value(long value) ? (byte) value : 0);
			}
			return bytes.toByteArray();
		}
	}
}
