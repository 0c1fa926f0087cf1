package io.stagewalk.aml.value;

import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.NamePath;

/** An object of AML as the interpreter holds it. Buffers, strings and packages are named by their place in a {@link Heap}. */
public sealed interface Value permits Value.Int, Value.Text, Value.Buffer, Value.Package, Value.Method, Value.Predefined,
		Value.Region, Value.OpenRegion, Value.BufferField, FieldUnit, Value.Mutex, Value.Event, Value.PowerResource, Value.Processor, Value.Container,
		Value.Reference, Value.Shared, Value.Unresolved, Location {

	ObjectType type();

	/** An integer of 64 bits, or of 32 with those above 0. */
	record Int(long value) implements Value {
		public static final Int ZERO = new Int(0);
		public static final Int ONE = new Int(1);

		@Override
		public ObjectType type() {
			return ObjectType.INTEGER;
		}
	}

	record Text(int id) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.STRING;
		}
	}

	record Buffer(int id) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.BUFFER;
		}
	}

	record Package(int id) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.PACKAGE;
		}
	}

	/**
	 * A method that was declared.
	 *
	 * @param flags arguments in bits [2:0], serialized in bit 3, level of synchronization in bits [7:4]
	 */
	record Method(Block body, int flags) implements Value {
		public int arguments() {
			return flags & 7;
		}

		public boolean isSerialized() {
			return (flags & 8) != 0;
		}

		/** 0 to 15. */
		public int syncLevel() {
			return flags >> 4 & 15;
		}

		@Override
		public ObjectType type() {
			return ObjectType.METHOD;
		}
	}

	/** A method that the operating system brings. */
	enum Predefined implements Value {
		OSI;

		@Override
		public ObjectType type() {
			return ObjectType.METHOD;
		}
	}

	/**
	 * An operation region.
	 *
	 * @param space   the number of its address space, 0 to 255
	 * @param address of its first byte
	 * @param length  in bytes
	 */
	record Region(int space, long address, long length) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.OPERATION_REGION;
		}
	}

	/**
	 * An operation region of which it could not be told where it is when it was declared; that is tried anew when it is used.
	 *
	 * @param space  the number of its address space, 0 to 255
	 * @param block  where the declaration stands
	 * @param offset of the declaration
	 * @param scope  the node that it is written in
	 * @see "drivers/acpi/acpica/dsargs.c: acpi_ds_get_region_arguments"
	 */
	record OpenRegion(int space, Block block, int offset, int scope) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.OPERATION_REGION;
		}
	}

	/**
	 * A part of a buffer.
	 *
	 * @param buffer its place in the heap
	 * @param bit    its first bit
	 * @param bits   its length
	 * @param origin what made it
	 */
	record BufferField(int buffer, int bit, int bits, Origin origin) implements Value {
		/** A field that {@code CreateField} made is read as a buffer, however short it is. */
		public enum Origin {
			SIZED, CREATE_FIELD
		}

		@Override
		public ObjectType type() {
			return ObjectType.BUFFER_FIELD;
		}
	}

	/**
	 * @param syncLevel 0 to 15
	 * @param depth     how often its owner has it, 0 if nobody has
	 * @param before    the owner's level before it was acquired
	 */
	record Mutex(int syncLevel, int depth, int before) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.MUTEX;
		}
	}

	/** @param signals that nobody has waited for */
	record Event(int signals) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.EVENT;
		}
	}

	record PowerResource(int systemLevel, int order) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.POWER_RESOURCE;
		}
	}

	record Processor(int id, long blockAddress, int blockLength) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.PROCESSOR;
		}
	}

	/** What has nothing but names in it. */
	enum Container implements Value {
		DEVICE(ObjectType.DEVICE),
		THERMAL_ZONE(ObjectType.THERMAL_ZONE),
		/** A predefined scope that is no device. */
		SCOPE(ObjectType.UNINITIALIZED);

		private final ObjectType type;

		Container(ObjectType type) {
			this.type = type;
		}

		@Override
		public ObjectType type() {
			return type;
		}
	}

	/** A reference that is itself an object: the result of {@code RefOf} or {@code Index}, or a name in a package. */
	record Reference(Location to) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.REFERENCE;
		}
	}

	/**
	 * A name in a package that is not looked up yet.
	 *
	 * @param scope the node that it is written in
	 */
	record Unresolved(NamePath path, int scope) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.UNINITIALIZED;
		}
	}

	/**
	 * An integer that a name and an element of a package share: storing to the name changes the element.
	 *
	 * @param id its place in the heap
	 */
	record Shared(int id) implements Value {
		@Override
		public ObjectType type() {
			return ObjectType.INTEGER;
		}
	}
}
