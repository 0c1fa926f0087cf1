package io.stagewalk.aml.value;

/** Where an object is kept, or a result goes. */
public sealed interface Location extends Value {

	/** A named object, by the number of its node. */
	record Node(int id) implements Location {
	}

	/** @param activation the number of the call that has the local */
	record Local(long activation, int index) implements Location {
	}

	/** @param activation the number of the call that has the argument */
	record Argument(long activation, int index) implements Location {
	}

	/** An element of a package, or a byte of a buffer or a string. */
	record Element(Value of, int index) implements Location {
	}

	/** Where no result is kept. */
	enum Sink implements Location {
		/** The debugger. */
		DEBUG,
		/** Nowhere. */
		NONE
	}

	@Override
	default ObjectType type() {
		return this == Sink.DEBUG ? ObjectType.DEBUG : ObjectType.REFERENCE;
	}
}
