package io.stagewalk.target.efi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.stagewalk.memory.Address;
import io.stagewalk.target.ImageException;

/**
 * A flattened device tree, of which one node's properties are wanted.
 *
 * @see "Devicetree Specification 0.4, 5 Flattened Devicetree (DTB) Format"
 */
final class DeviceTreeBlob {
	/** What Linux accepts on arm64 (arch/arm64/include/asm/boot.h, MAX_FDT_SIZE). */
	static final int MAX_LENGTH = 2 << 20;
	/** Deeper nodes are in no machine's tree. */
	static final int MAX_DEPTH = 64;
	/** Longest name of a property; the specification has 31. */
	static final int MAX_NAME = 255;

	private static final int HEADER = 40, TOTAL = 4, STRUCT = 8, STRINGS = 12, VERSION = 20, COMPATIBLE = 24, STRINGS_SIZE = 32,
			STRUCT_SIZE = 36;
	/** Of the header; from the second on it has the size of the structure block. */
	private static final int OLDEST_VERSION = 16, NEWEST_VERSION = 17;
	private static final int BEGIN_NODE = 1, END_NODE = 2, PROP = 3, NOP = 4, END = 9;

	private final ImageBytes image;
	private final String name;
	private final ByteBuffer bytes;
	private final int structEnd;
	private final ByteBuffer strings;

	private DeviceTreeBlob(ImageBytes image, String name, ByteBuffer bytes) throws ImageException {
		this.image = image;
		this.name = name;
		this.bytes = bytes;
		long struct = unsigned(STRUCT);
		long length = unsigned(VERSION) < NEWEST_VERSION ? bytes.limit() - struct : unsigned(STRUCT_SIZE);
		this.structEnd = block("dt_struct", struct, length, 4);
		int end = block("dt_strings", unsigned(STRINGS), unsigned(STRINGS_SIZE), 1);
		this.strings = bytes.slice((int) unsigned(STRINGS), end - (int) unsigned(STRINGS));
	}

	/** @throws ImageException if the header is none, or the image does not have all that it speaks of */
	static DeviceTreeBlob at(ImageBytes image, long address) throws ImageException {
		var name = "device tree at " + Address.text(address);
		var header = ByteBuffer.wrap(image.read(address, HEADER, name));
		long total = header.getInt(TOTAL) & 0xffff_ffffL;
		if (total < HEADER || total > MAX_LENGTH) {
			throw image.problem(name + ", totalsize", HEADER + " to " + MAX_LENGTH + " bytes, found " + total);
		}
		long version = header.getInt(VERSION) & 0xffff_ffffL;
		long compatible = header.getInt(COMPATIBLE) & 0xffff_ffffL;
		if (version < OLDEST_VERSION || compatible > NEWEST_VERSION) {
			throw image.problem(name + ", version", "one that can be read as " + OLDEST_VERSION + " or " + NEWEST_VERSION + ", found "
					+ version + ", last compatible with " + compatible);
		}
		return new DeviceTreeBlob(image, name, ByteBuffer.wrap(image.read(address, (int) total, name)));
	}

	private long unsigned(int offset) {
		return bytes.getInt(offset) & 0xffff_ffffL;
	}

	/** @return where the block ends */
	private int block(String what, long offset, long length, int alignment) throws ImageException {
		if (offset < HEADER || offset % alignment != 0 || offset + length > bytes.limit()) {
			throw image.problem(name + ", off_" + what, length + " bytes within the tree's " + bytes.limit() + ", found 0x"
					+ Long.toHexString(offset));
		}
		return (int) (offset + length);
	}

	/**
	 * Properties of a node directly below the root, by name; of two with the same name the first counts.
	 *
	 * @throws ImageException if the structure up to its end cannot be read
	 */
	Map<String, byte[]> properties(String node) throws ImageException {
		var found = new LinkedHashMap<String, byte[]>();
		bytes.position((int) unsigned(STRUCT));
		int depth = 0;
		boolean inside = false;
		while (true) {
			int at = bytes.position();
			switch (word(at)) {
				case BEGIN_NODE -> {
					var called = nodeName(at);
					depth++;
					inside = inside || depth == 2 && called.equals(node);
					if (depth > MAX_DEPTH) {
						throw problem(at, "nodes at most " + MAX_DEPTH + " deep");
					}
				}
				case END_NODE -> {
					if (--depth < 0) {
						throw problem(at, "no more ends of nodes than nodes");
					}
					inside = inside && depth > 1;
				}
				case PROP -> {
					var property = property(at);
					if (inside && depth == 2) {
						found.putIfAbsent(propertyName(at), property);
					}
				}
				case NOP -> {
					// stands for what was taken out
				}
				case END -> {
					return found;
				}
				default -> throw problem(at, "a token of a device tree, found 0x" + Integer.toHexString(bytes.getInt(at)));
			}
		}
	}

	private int word(int at) throws ImageException {
		if (at > structEnd - Integer.BYTES) {
			throw problem(at, "FDT_END before the structure block ends");
		}
		return bytes.getInt();
	}

	private String nodeName(int at) throws ImageException {
		int from = bytes.position();
		int to = from;
		while (to < structEnd && bytes.get(to) != 0) {
			to++;
		}
		if (to == structEnd) {
			throw problem(at, "a node's name that ends");
		}
		continueAt(to + 1);
		return text(bytes, from, to);
	}

	private byte[] property(int at) throws ImageException {
		long length = word(at + 4) & 0xffff_ffffL;
		word(at + 8);
		int from = bytes.position();
		if (length > structEnd - from) {
			throw problem(at, "a property within the structure block, found " + length + " bytes of one");
		}
		var value = new byte[(int) length];
		bytes.get(value);
		continueAt(bytes.position());
		return value;
	}

	private String propertyName(int at) throws ImageException {
		long offset = unsigned(at + 8);
		for (long end = offset; end < Math.min(strings.limit(), offset + MAX_NAME); end++) {
			if (strings.get((int) end) == 0) {
				return text(strings, (int) offset, (int) end);
			}
		}
		throw problem(at, "a property whose name ends within dt_strings, found one at 0x" + Long.toHexString(offset));
	}

	/** At the next word; what is last may end where the block does, without what fills it up to one. */
	private void continueAt(int offset) {
		bytes.position(Math.min(offset + 3 & -4, structEnd));
	}

	private static String text(ByteBuffer from, int first, int end) {
		var chars = new byte[end - first];
		from.get(first, chars);
		return new String(chars, StandardCharsets.ISO_8859_1);
	}

	private ImageException problem(int offset, String expected) {
		return image.problem(name + ", offset 0x" + Integer.toHexString(offset), expected);
	}
}
