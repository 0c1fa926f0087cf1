package io.stagewalk.target.efi;

import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.target.ImageException;

/** Structures in a memory image, of which it has all bytes or refuses them. */
final class ImageBytes {
	private final MemoryImage image;

	ImageBytes(MemoryImage image) {
		this.image = image;
	}

	boolean has(long address, long length) {
		return length > 0 && Long.compareUnsigned(address, address + length - 1) <= 0
				&& image.present().contains(AddressRange.ofLength(address, length));
	}

	/**
	 * @param what   stands there, for the message
	 * @param length at least 1
	 * @throws ImageException if the image does not have all of it
	 */
	byte[] read(long address, int length, String what) throws ImageException {
		if (!has(address, length)) {
			throw problem(what, length + " bytes at " + Address.text(address) + ", of which the image lacks some");
		}
		return image.memory().readBytes(address, length);
	}

	ImageException problem(String what, String expected) {
		return new ImageException(image.file(), what, expected);
	}
}
