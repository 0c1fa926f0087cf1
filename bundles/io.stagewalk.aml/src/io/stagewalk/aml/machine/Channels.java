package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.region.SimulatedSpaces;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * Regions of a platform communication channel. Fields are read from a buffer that the interpreter keeps for the region, and written
 * to it, whole bytes at a time; only when the command is written, the buffer is sent, and what comes back takes its place.
 *
 * @see "ACPI 6.5, 5.5.2.4.7 Declaring PCC Operation Regions; drivers/acpi/acpica/exfield.c, dsfield.c:acpi_ds_create_field"
 */
final class Channels {
	/** The longest region of which a buffer is kept, 64 KiB; a subspace has less. */
	private static final int MAX_LENGTH = 1 << 16;
	/** Where the command lies in a subspace of type 3, by the bytes of which ACPICA knows it in any. */
	private static final long COMMAND = 12;
	private static final long COMMAND_END = 16;
	private static final int NODE_SHIFT = 32;

	private final Machine machine;
	private final int node;

	/** @param node of the region */
	Channels(Machine machine, int node) {
		this.machine = machine;
		this.node = node;
	}

	/** Fields of a region were declared: with that, its buffer begins anew. */
	void declared() throws Fault {
		if (machine.namespace.value(node) instanceof Value.Region region && region.space() == AddressSpace.PCC.number()) {
			put(new byte[length(region)]);
		}
	}

	private static int length(Value.Region region) throws Fault {
		if (Long.compareUnsigned(region.length(), MAX_LENGTH) > 0) {
			throw new Fault(Kind.MEMORY, "expected a communication channel of at most " + MAX_LENGTH + " bytes");
		}
		return (int) region.length();
	}

	/** Bits beside the field in its bytes are part of what is read. */
	Value read(FieldIo io, FieldUnit.OfRegion unit) throws Fault {
		var region = io.region(node);
		var buffer = buffer(region);
		int from = checked(unit, buffer);
		var bytes = Arrays.copyOfRange(buffer, from, from + unit.shape().bytes());
		return bytes.length > machine.settings.width().bytes() ? machine.heap.buffer(bytes)
				: new Value.Int(new Bits(bytes).number(0, bytes.length));
	}

	/** @param source little-endian; where it ends, 0 is written */
	void write(FieldIo io, FieldUnit.OfRegion unit, byte[] source) throws Fault {
		var region = io.region(node);
		var buffer = buffer(region);
		int from = checked(unit, buffer);
		System.arraycopy(Arrays.copyOf(source, unit.shape().bytes()), 0, buffer, from, unit.shape().bytes());
		if (from < COMMAND || from >= COMMAND_END) {
			put(buffer);
			return;
		}
		io.accessible(node, unit.shape());
		var request = new RegionRequest.Transfer(io.origin(region, node, unit.shape()), Direction.WRITE, region.address() + from, buffer);
		put(machine.requests.ask(request) instanceof Answer.Bytes reply ? Arrays.copyOf(reply.bytes(), buffer.length) : buffer);
	}

	/** Offset of a field's first byte. ACPICA does not look where the buffer ends. */
	private static int checked(FieldUnit.OfRegion unit, byte[] buffer) throws Fault {
		var shape = unit.shape();
		if (shape.firstByte() + shape.bytes() > buffer.length) {
			throw new Fault(Kind.REGION_LIMIT, "expected a field of " + shape.bytes() + " bytes at +0x" + Long.toHexString(shape.firstByte())
					+ " to end within the channel's " + buffer.length + " bytes");
		}
		return (int) shape.firstByte();
	}

	private long address(int offset) {
		return ((long) node << NODE_SHIFT) + offset;
	}

	private byte[] buffer(Value.Region region) throws Fault {
		int length = length(region);
		machine.charge(length / Machine.BYTES_A_STEP);
		var bits = new Bits(length);
		for (int i = 0; i < length; i += Long.BYTES) {
			bits.number(i, Long.BYTES, machine.spaces.read(SimulatedSpaces.CHANNELS, address(i), Long.BYTES));
		}
		return bits.bytes();
	}

	private void put(byte[] bytes) throws Fault {
		machine.charge(bytes.length / Machine.BYTES_A_STEP);
		for (int i = 0; i < bytes.length; i += Long.BYTES) {
			long word = new Bits(bytes).number(i, Long.BYTES);
			boolean isNew = machine.spaces.read(SimulatedSpaces.CHANNELS, address(i), Long.BYTES) != word;
			if (isNew && !machine.spaces.write(SimulatedSpaces.CHANNELS, address(i), Long.BYTES, word)) {
				throw new Fault(Kind.MEMORY, "expected at most " + SimulatedSpaces.MAX_WORDS + " different addresses to be written");
			}
		}
	}
}
