package io.stagewalk.aml.resource;

/**
 * One descriptor of a template. Numbers are unsigned; flags are kept as they stand, reserved bits included, and named by
 * accessors.
 *
 * @see "ACPI 6.5, 6.4 Resource Data Types for ACPI"
 */
public sealed interface ResourceDescriptor permits SmallDescriptor, MemoryDescriptor, AddressSpace, ExtendedAddressSpace,
		ExtendedInterrupt, GenericRegister, VendorLong, GpioConnection, SerialBus, PinDescriptor, ClockInput, UnknownLarge {

	/** The bytes that this was decoded from: tag and length included. */
	byte[] encode();
}
