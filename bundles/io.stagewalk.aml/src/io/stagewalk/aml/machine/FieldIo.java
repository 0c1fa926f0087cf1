package io.stagewalk.aml.machine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Connection;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.FieldShape;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * Accesses to fields of operation regions: one after the other, each as wide as the field says, from the lowest address on.
 *
 * @see "ACPI 6.5, 19.6, Field (Declare Field Objects); drivers/acpi/acpica/exfldio.c"
 */
final class FieldIo {
	/** How many fields may be behind one another, as data of an index field or bank of a bank field. */
	private static final int MAX_CHAIN = 8;
	/** The longest field, 64 KiB. */
	private static final int MAX_FIELD_BYTES = 1 << 16;
	private static final Set<AddressSpace> BUSES = EnumSet.of(AddressSpace.SMBUS, AddressSpace.IPMI, AddressSpace.GENERIC_SERIAL_BUS);

	private final Machine machine;
	private final int field;
	private final int chain;

	/** @param field the node of the field that is read or written */
	FieldIo(Machine machine, int field) {
		this(machine, field, 0);
	}

	private FieldIo(Machine machine, int field, int chain) {
		this.machine = machine;
		this.field = field;
		this.chain = chain;
	}

	/** Something that may fail. */
	@FunctionalInterface
	interface Action<T> {
		T run() throws Fault;
	}

	/** Does something under the global lock, if the field says so. */
	<T> T locked(FieldShape shape, Action<T> action) throws Fault {
		if (!shape.isLocked()) {
			return action.run();
		}
		var lock = new GlobalLock(machine);
		lock.acquire();
		try {
			return action.run();
		} finally {
			lock.release();
		}
	}

	Value.Region region(int node) throws Fault {
		if (machine.namespace.has(node) && machine.namespace.value(node) instanceof Value.Region region) {
			return region;
		}
		if (machine.namespace.has(node) && machine.namespace.value(node) instanceof Value.OpenRegion region) {
			return new RegionDeclarer(machine).found(node, region);
		}
		if (machine.namespace.has(node)) {
			throw new Fault(Kind.OPERAND_TYPE, "expected " + machine.namespace.path(node) + " to be the operation region of a field still");
		}
		throw new Fault(Kind.STALE_REFERENCE, "expected the operation region of a field to be there");
	}

	/** The region of a field whose first access lies within it. */
	Value.Region accessible(int node, FieldShape shape) throws Fault {
		var region = region(node);
		checkReach(region, shape, shape.firstByte());
		return region;
	}

	/** @param room bytes that a number takes that is made of what is read */
	Bits extract(FieldUnit unit, int room) throws Fault {
		var shape = unit.shape();
		checkSize(shape);
		int width = shape.accessBytes();
		if (unit instanceof FieldUnit.OfIndex) {
			return IndexedData.read(shape, Math.max(room, shape.bytes()), offset -> read(unit, offset));
		}
		var all = new Bits(shape.accesses() * width);
		for (int i = 0; i < shape.accesses(); i++) {
			all.number(i * width, width, read(unit, (long) i * width));
		}
		var value = new Bits(shape.bytes());
		value.insert(0, all.bytes(), shape.firstBit(), (int) shape.bits());
		return value;
	}

	/** @param source little-endian; where it ends, 0 is written */
	FieldUnit insert(FieldUnit unit, byte[] source) throws Fault {
		var shape = unit.shape();
		checkSize(shape);
		int width = shape.accessBytes();
		var padded = Arrays.copyOf(source, Math.max(source.length, shape.bytes()));
		var data = new Bits(shape.accesses() * width);
		data.insert(shape.firstBit(), padded, 0, (int) shape.bits());
		var mask = new Bits(shape.accesses() * width);
		var ones = new byte[shape.bytes()];
		Arrays.fill(ones, (byte) -1);
		mask.insert(shape.firstBit(), ones, 0, (int) shape.bits());
		for (int i = 0; i < shape.accesses(); i++) {
			update(unit, (long) i * width, data.number(i * width, width), mask.number(i * width, width));
		}
		return unit;
	}

	/** The bits beside the field become what the update rule says; so do those of a data field that is longer than the access. */
	private void update(FieldUnit unit, long offset, long value, long mask) throws Fault {
		var shape = unit.shape();
		long all = shape.accessBytes() == 8 ? -1 : (1L << 8 * shape.accessBytes()) - 1;
		long written = value;
		// the bits behind the access count as beside the field, which is seen where data of an index field are longer
		if (mask != -1) {
			var rule = shape.update().orElseThrow(() -> new Fault(Kind.OPERAND_VALUE, "expected an update rule of 0 to 2, not 3"));
			written = switch (rule) {
				case PRESERVE -> mask == all ? value : value | read(unit, offset) & ~mask;
				case WRITE_AS_ONES -> value | ~mask;
				case WRITE_AS_ZEROS -> value;
			};
		}
		write(unit, offset, written);
	}

	void checkSize(FieldShape shape) throws Fault {
		if (shape.bits() > 8L * MAX_FIELD_BYTES || chain > MAX_CHAIN) {
			throw new Fault(Kind.REGION_LIMIT, chain > MAX_CHAIN ? "expected at most " + MAX_CHAIN + " fields behind one another"
					: "expected a field of at most " + MAX_FIELD_BYTES + " bytes");
		}
	}

	/** One access, at an offset from the field's first; of a data field that is longer there is more than the access's bits. */
	private long read(FieldUnit unit, long offset) throws Fault {
		return switch (unit) {
			case FieldUnit.OfRegion(int region, var shape) -> access(region, shape, Direction.READ, offset, 0);
			case FieldUnit.OfBank(int region, int bank, long bankValue, var shape) -> {
				select(bank, bankValue);
				yield access(region, shape, Direction.READ, offset, 0);
			}
			case FieldUnit.OfIndex(int index, int data, var shape) -> {
				select(index, shape.firstByte() + offset);
				yield behind(data).extract(unit(data), Long.BYTES).number(0, Long.BYTES);
			}
		};
	}

	private void write(FieldUnit unit, long offset, long value) throws Fault {
		switch (unit) {
			case FieldUnit.OfRegion(int region, var shape) -> access(region, shape, Direction.WRITE, offset, value);
			case FieldUnit.OfBank(int region, int bank, long bankValue, var shape) -> {
				select(bank, bankValue);
				access(region, shape, Direction.WRITE, offset, value);
			}
			case FieldUnit.OfIndex(int index, int data, var shape) -> {
				select(index, shape.firstByte() + offset);
				behind(data).insert(unit(data), Bits.of(value).bytes());
			}
		}
	}

	/** Writes to the field that says what is behind another. */
	private void select(int node, long value) throws Fault {
		var register = unit(node);
		long bits = register.shape().bits();
		if (bits < 64 && value >>> bits != 0) {
			throw new Fault(Kind.REGISTER_LIMIT, "expected " + Long.toUnsignedString(value) + " to fit into the " + bits + " bits of "
					+ machine.namespace.path(node));
		}
		behind(node).insert(register, Bits.of(value).bytes());
	}

	private FieldIo behind(int node) {
		return new FieldIo(machine, node, chain + 1);
	}

	private FieldUnit unit(int node) throws Fault {
		if (machine.namespace.has(node) && machine.namespace.value(node) instanceof FieldUnit unit) {
			return unit;
		}
		throw new Fault(Kind.STALE_REFERENCE, "expected the fields behind a field to be there");
	}

	private long access(int node, FieldShape shape, Direction direction, long offset, long value) throws Fault {
		var region = region(node);
		long at = shape.firstByte() + offset;
		checkReach(region, shape, at);
		int bits = 8 * shape.accessBytes();
		long written = bits == Long.SIZE ? value : value & (1L << bits) - 1;
		var request = new RegionRequest.Access(origin(region, node, shape), direction, region.address() + at, bits, written);
		return machine.requests.ask(request) instanceof Answer.Value(long read) ? read : 0;
	}

	RegionRequest.Origin origin(Value.Region region, int node, FieldShape shape) {
		return new RegionRequest.Origin(region.space(), machine.namespace.path(node), path(field), machine.method(),
				shape.link().attribute(), shape.link().length(), connection(shape));
	}

	/** The template of a field's connection, if it is one by now. */
	private Optional<Data.Bytes> connection(FieldShape shape) {
		return shape.link().connection().flatMap(connection -> switch (connection) {
			case Connection.Written(var template) -> Optional.of(template);
			case Connection.Named(int node) -> machine.namespace.has(node) && machine.namespace.value(node) instanceof Value.Buffer(int id)
					? Optional.of(new Data.Bytes(machine.heap.bytes(id))) : Optional.empty();
		});
	}

	private NamePath path(int node) {
		return node == Namespace.NONE ? NamePath.NULL : machine.namespace.path(node);
	}

	/** Linux lets an access reach beyond the region where the region's length is no multiple of the access's. */
	private void checkReach(Value.Region region, FieldShape shape, long at) throws Fault {
		if (!AddressSpace.isNumber(region.space())) {
			throw new Fault(Kind.INVALID_SPACE, "expected an address space, not 0x" + Integer.toHexString(region.space()));
		}
		long end = at + shape.accessBytes();
		long length = region.length();
		boolean within = isBus(region) || Long.compareUnsigned(end, length) <= 0;
		if (!within && machine.settings.isForgiving()) {
			long rounded = (length + shape.accessBytes() - 1) / shape.accessBytes() * shape.accessBytes();
			within = Long.compareUnsigned(end, rounded) <= 0;
		}
		if (!within) {
			throw new Fault(Kind.REGION_LIMIT, "expected an access of " + shape.accessBytes() + " bytes at +0x" + Long.toHexString(at)
					+ " to end within the region's " + Long.toUnsignedString(length) + " bytes");
		}
	}

	/** Offsets of such regions are commands, and end nowhere. @see "drivers/acpi/acpica/exfldio.c:acpi_ex_setup_region" */
	private static boolean isBus(Value.Region region) {
		return AddressSpace.of(region.space()).filter(BUSES::contains).isPresent();
	}
}
