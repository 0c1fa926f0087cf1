package io.stagewalk.aml.resource;

/** Bytes of a vendor; from ACPI 3.0 on they begin with a subtype and a UUID. @see "ACPI 6.5, 6.4.3.2" */
public record VendorLong(Bytes bytes) implements ResourceDescriptor {
	static final int NAME = 4;

	@Override
	public byte[] encode() {
		return DescriptorWriter.large(NAME).bytes(bytes).done();
	}
}
