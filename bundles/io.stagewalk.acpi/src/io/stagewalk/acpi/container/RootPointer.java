package io.stagewalk.acpi.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/**
 * The bytes of an RSDP.
 *
 * @see "ACPI 6.5, 5.2.5.3 Root System Description Pointer (RSDP) Structure"
 */
final class RootPointer {
	static final int V1_LENGTH = 20;
	static final int LENGTH = 36;
	/** From this revision on there are an XSDT and a length. */
	static final int V2 = 2;
	static final int REVISION = 15, RSDT = 16, LENGTH_FIELD = 20, XSDT = 24, CHECKSUM = 8, EXTENDED_CHECKSUM = 32;
	/** Longer ones have never been defined. */
	private static final int MAX_LENGTH = 4096;

	private final byte[] bytes;

	/** @param bytes at least {@link #V1_LENGTH}, and {@link #LENGTH} from revision 2 on */
	RootPointer(byte[] bytes) {
		this.bytes = bytes;
	}

	/** What stands at an address, if there is memory and it can be as long as it says. */
	static Optional<RootPointer> at(MemoryImage image, PA address) {
		if (!isPresent(image, address.value(), V1_LENGTH)) {
			return Optional.empty();
		}
		if (image.memory().read8(address.value() + REVISION) < V2) {
			return Optional.of(new RootPointer(image.memory().readBytes(address.value(), V1_LENGTH)));
		}
		long length = image.memory().read(address.value() + LENGTH_FIELD, 4);
		if (length < LENGTH || length > MAX_LENGTH || !isPresent(image, address.value(), length)) {
			return Optional.empty();
		}
		return Optional.of(new RootPointer(image.memory().readBytes(address.value(), (int) length)));
	}

	static boolean isPresent(MemoryImage image, long address, long length) {
		return Long.compareUnsigned(address, address + length - 1) <= 0
				&& image.present().contains(AddressRange.ofLength(address, length));
	}

	byte[] bytes() {
		return bytes;
	}

	boolean hasXsdt() {
		return xsdt() != 0;
	}

	/** A 64-bit address; 0 where there is none. */
	long xsdt() {
		return (bytes[REVISION] & 0xff) >= V2 ? little().getLong(XSDT) : 0;
	}

	/** A 32-bit address; 0 where there is none. */
	long rsdt() {
		return little().getInt(RSDT) & 0xffff_ffffL;
	}

	boolean sumsHold() {
		return sum(V1_LENGTH) == 0 && sum(bytes.length) == 0;
	}

	private int sum(int count) {
		int sum = 0;
		for (int i = 0; i < count; i++) {
			sum += bytes[i];
		}
		return sum & 0xff;
	}

	private ByteBuffer little() {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}
}
