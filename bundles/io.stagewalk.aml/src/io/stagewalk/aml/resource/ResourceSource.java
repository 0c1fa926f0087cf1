package io.stagewalk.aml.resource;

import java.io.ByteArrayOutputStream;

/**
 * The device that hands out a resource, and which of its resources it is: nothing, an index, or an index and a path.
 *
 * @param bytes the index, and the path with its NUL, as they stand at the descriptor's end
 * @see "ACPI 6.5, 6.4.3.5.1 Resource Source Index and Resource Source"
 */
public record ResourceSource(Bytes bytes) {
	public static final ResourceSource NONE = new ResourceSource(Bytes.NONE);

	/** @param index 0 to 255 */
	public static ResourceSource of(int index, String name) {
		var bytes = new ByteArrayOutputStream();
		bytes.write(index);
		bytes.writeBytes(Bytes.ofText(name).toArray());
		return new ResourceSource(Bytes.of(bytes.toByteArray()));
	}

	public boolean isPresent() {
		return bytes.length() > 0;
	}

	/** 0 where there is none. */
	public int index() {
		return isPresent() ? bytes.at(0) : 0;
	}

	/** The path; empty where there is none. */
	public String name() {
		return isPresent() ? bytes.part(1, bytes.length()).text() : "";
	}
}
