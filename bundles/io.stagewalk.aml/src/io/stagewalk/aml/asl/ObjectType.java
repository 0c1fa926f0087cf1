package io.stagewalk.aml.asl;

import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;

/** Types of named objects by their numbers. @see "ACPI 6.5, 19.6.96 ObjectType" */
enum ObjectType {
	UNKNOWN("UnknownObj"), INTEGER("IntObj"), STRING("StrObj"), BUFFER("BuffObj"), PACKAGE("PkgObj"), FIELD_UNIT("FieldUnitObj"),
	DEVICE("DeviceObj"), EVENT("EventObj"), METHOD("MethodObj"), MUTEX("MutexObj"), REGION("OpRegionObj"),
	POWER_RESOURCE("PowerResObj"), PROCESSOR("ProcessorObj"), THERMAL_ZONE("ThermalZoneObj"), BUFFER_FIELD("BuffFieldObj"),
			DDB_HANDLE("DDBHandleObj");

	private final String keyword;

	ObjectType(String keyword) {
		this.keyword = keyword;
	}

	/** As {@code External} calls it. */
	String keyword() {
		return keyword;
	}

	/** A number that is not a type's is unknown. */
	static ObjectType of(int number) {
		return number < values().length ? values()[number] : UNKNOWN;
	}

	/** Of two uses the one that tells more. */
	static ObjectType better(ObjectType first, ObjectType second) {
		return first == UNKNOWN ? second : first;
	}

	/** What a declaration with a body declares. */
	static ObjectType ofCompound(Opcode opcode) {
		return switch (opcode) {
			case DEVICE -> DEVICE;
			case METHOD -> METHOD;
			case PROCESSOR -> PROCESSOR;
			case POWER_RESOURCE -> POWER_RESOURCE;
			case THERMAL_ZONE -> THERMAL_ZONE;
			default -> UNKNOWN;
		};
	}

	/** What a {@code Name} with this value declares. */
	static ObjectType ofValue(Term value) {
		return switch (value) {
			case Term.Constant constant -> INTEGER;
			case Term.Text text -> STRING;
			case Term.Buffer buffer -> BUFFER;
			case Term.Operation operation when operation.opcode() == Opcode.PACKAGE || operation.opcode() == Opcode.VAR_PACKAGE -> PACKAGE;
			default -> UNKNOWN;
		};
	}
}
