package io.stagewalk.aml.value;

/**
 * The types of objects; the order is that of the numbers that {@code ObjectType} gives.
 *
 * @see "ACPI 6.5, 19.6, ObjectType (Get Object Type)"
 */
public enum ObjectType {
	UNINITIALIZED("Uninitialized"),
	INTEGER("Integer"),
	STRING("String"),
	BUFFER("Buffer"),
	PACKAGE("Package"),
	FIELD_UNIT("FieldUnit"),
	DEVICE("Device"),
	EVENT("Event"),
	METHOD("Method"),
	MUTEX("Mutex"),
	OPERATION_REGION("OperationRegion"),
	POWER_RESOURCE("PowerResource"),
	PROCESSOR("Processor"),
	THERMAL_ZONE("ThermalZone"),
	BUFFER_FIELD("BufferField"),
	DDB_HANDLE("DDBHandle"),
	DEBUG("DebugObject"),
	REFERENCE("Reference");

	private final String aslName;

	ObjectType(String aslName) {
		this.aslName = aslName;
	}

	/** As the specification calls it. */
	public String aslName() {
		return aslName;
	}
}
