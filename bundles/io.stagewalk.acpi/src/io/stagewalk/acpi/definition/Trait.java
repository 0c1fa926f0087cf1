package io.stagewalk.acpi.definition;

/** What a field may have that some question is about: whoever asks it need not look at the other fields. */
public enum Trait {
	/** It must be 0, or as its documentation says. */
	RESERVED {
		@Override
		public boolean isOf(FieldDefinition field) {
			return field.role() == Role.RESERVED;
		}
	},
	/** Its bytes are characters of one byte each. */
	TEXT {
		@Override
		public boolean isOf(FieldDefinition field) {
			return field.kind() == Kind.TEXT || field.kind() == Kind.STRING;
		}
	},
	/** Bits of it have names. */
	BITS {
		@Override
		public boolean isOf(FieldDefinition field) {
			return !field.bits().isEmpty();
		}
	},
	/** It is a number, and it or some bits of it have one of the values that have names. */
	NAMED_VALUES {
		@Override
		public boolean isOf(FieldDefinition field) {
			if (field.kind() != Kind.NUMBER || field.role() != Role.VALUE) {
				return false;
			}
			boolean named = !field.enumeration().values().isEmpty();
			for (var bits : field.bits()) {
				named |= !bits.enumeration().values().isEmpty();
			}
			return named;
		}
	};

	/** Whether fields of a definition have it. */
	public abstract boolean isOf(FieldDefinition field);
}
