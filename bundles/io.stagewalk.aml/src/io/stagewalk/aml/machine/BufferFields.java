package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.value.Value;

/** Fields of buffers. */
final class BufferFields {
	private final Machine machine;

	BufferFields(Machine machine) {
		this.machine = machine;
	}

	Value read(Value.BufferField field) throws Fault {
		var bits = new Bits((field.bits() + 7) / 8);
		bits.insert(0, machine.heap.bytes(checked(field)), field.bit(), field.bits());
		var width = machine.settings.width();
		boolean whole = field.origin() == Value.BufferField.Origin.CREATE_FIELD || bits.bytes().length > width.bytes();
		return whole ? machine.heap.buffer(bits.bytes()) : new Value.Int(bits.number(0, bits.bytes().length));
	}

	/** @param source little-endian; where it ends, 0 is written */
	void write(Value.BufferField field, byte[] source) throws Fault {
		var all = new byte[Math.max(source.length, (field.bits() + 7) / 8)];
		System.arraycopy(source, 0, all, 0, source.length);
		new Bits(machine.heap.editableBytes(checked(field))).insert(field.bit(), all, 0, field.bits());
	}

	/** The buffer may have become another since the field was made. */
	private int checked(Value.BufferField field) throws Fault {
		long end = (long) field.bit() + field.bits();
		if (end > 8L * machine.heap.bytes(field.buffer()).length) {
			throw new Fault(Kind.BUFFER_LIMIT, "expected a buffer of at least " + end + " bits, it has "
					+ 8L * machine.heap.bytes(field.buffer()).length);
		}
		return field.buffer();
	}
}
