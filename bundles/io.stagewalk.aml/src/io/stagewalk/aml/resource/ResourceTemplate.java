package io.stagewalk.aml.resource;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.acpi.Checksum;

/**
 * The descriptors of a buffer, the end tag last.
 *
 * @param trailing bytes of the buffer behind the end tag
 * @see "ACPI 6.5, 6.4 Resource Data Types for ACPI"
 */
public record ResourceTemplate(List<ResourceDescriptor> descriptors, Bytes trailing) {

	public ResourceTemplate {
		descriptors = List.copyOf(descriptors);
	}

	/**
	 * Decodes a buffer.
	 *
	 * @throws ResourceException if a descriptor does not fit into the buffer, is longer or shorter than its kind allows, points
	 *                           outside itself, or no end tag comes
	 */
	public static ResourceTemplate of(byte[] buffer) throws ResourceException {
		var descriptors = new ArrayList<ResourceDescriptor>();
		for (int at = 0; at < buffer.length;) {
			var item = Item.at(buffer, at);
			var descriptor = item.decode(buffer);
			descriptors.add(descriptor);
			at = item.end();
			if (descriptor instanceof SmallDescriptor.EndTag) {
				return new ResourceTemplate(descriptors, Bytes.of(Arrays.copyOfRange(buffer, at, buffer.length)));
			}
		}
		throw new ResourceException(buffer.length, "descriptor", "an end tag", "the end of the buffer");
	}

	/** The buffer that this was decoded from, byte for byte. */
	public byte[] encode() {
		var bytes = new ByteArrayOutputStream();
		descriptors.forEach(descriptor -> bytes.writeBytes(descriptor.encode()));
		bytes.writeBytes(trailing.toArray());
		return bytes.toByteArray();
	}

	/** What the end tag says of the bytes up to it; with a checksum of 0 nothing. */
	public Checksum checksum() {
		int sum = 0;
		for (var descriptor : descriptors) {
			if (descriptor instanceof SmallDescriptor.EndTag(int checksum) && checksum == 0) {
				return Checksum.NONE;
			}
			for (byte value : descriptor.encode()) {
				sum += value;
			}
		}
		return (sum & 0xff) == 0 ? Checksum.HOLDS : Checksum.WRONG;
	}
}
