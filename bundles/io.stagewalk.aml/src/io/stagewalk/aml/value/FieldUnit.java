package io.stagewalk.aml.value;

/** A named part of an operation region. Nodes are given by their numbers. */
public sealed interface FieldUnit extends Value {
	FieldShape shape();

	@Override
	default ObjectType type() {
		return ObjectType.FIELD_UNIT;
	}

	/** A part of a region. */
	record OfRegion(int region, FieldShape shape) implements FieldUnit {
	}

	/** A part of a region that shows once a value stands in a bank field. */
	record OfBank(int region, int bank, long bankValue, FieldShape shape) implements FieldUnit {
	}

	/** What is read and written through a data field after its offset was written to an index field. */
	record OfIndex(int index, int data, FieldShape shape) implements FieldUnit {
	}
}
