package io.stagewalk.aml.machine;

import io.stagewalk.aml.value.FieldShape;

/**
 * What is read of an index field. Its data field may be wider than an access: then what is read at once is not cut to the access, and the
 * rest of it gets into what is read as ACPICA lets it.
 *
 * @see "drivers/acpi/acpica/exfldio.c: acpi_ex_extract_from_field"
 */
final class IndexedData {
	private final FieldShape shape;
	private final int width;
	private final Bits value;

	private IndexedData(FieldShape shape, int room) {
		this.shape = shape;
		this.width = 8 * shape.accessBytes();
		this.value = new Bits(room);
	}

	/** One access. */
	@FunctionalInterface
	interface Access {
		/** @param offset from the field's first access, in bytes */
		long read(long offset) throws Fault;
	}

	/** @param room bytes that there are for what is read, at least as many as the field has */
	static Bits read(FieldShape shape, int room, Access access) throws Fault {
		var data = new IndexedData(shape, room);
		if (shape.firstBit() == 0 && shape.bits() == data.width) {
			data.value.number(0, Long.BYTES, access.read(0));
		} else {
			data.merge(access);
		}
		return data.value;
	}

	private void merge(Access access) throws Fault {
		int first = shape.firstBit();
		long parts = (shape.bits() + width - 1) / width;
		long merged = access.read(0) >>> first;
		int at = 0;
		for (int i = 1; i < shape.accesses(); i++) {
			long datum = access.read((long) i * shape.accessBytes());
			// a shift by all bits of a number would be one by none
			merged |= width - first < Long.SIZE ? datum << width - first : 0;
			if (i < parts) {
				value.number(at, shape.accessBytes(), merged);
				at += shape.accessBytes();
				merged = datum >>> first;
			}
		}
		int rest = (int) (shape.bits() % width);
		value.number(at, shape.accessBytes(), rest == 0 ? merged : merged & (1L << rest) - 1);
	}
}
