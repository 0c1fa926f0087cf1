package io.stagewalk.target.efi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.BufferMemory;

/** Makes memory with a device tree, an EFI system table and a memory map in it, and what a test wants to be wrong with them. */
final class EfiImage {
	static final long BASE = 0x4000_0000L, TREE = BASE, MAP = BASE + 0x1008, TABLE = BASE + 0x2018;
	private static final int LENGTH = 0x3000, DESCRIPTOR = 48;

	private final Map<String, byte[]> chosen = new LinkedHashMap<>();
	private final ByteBuffer descriptors = ByteBuffer.allocate(0xc00).order(ByteOrder.LITTLE_ENDIAN);

	/** A map of the three pages, as loader data, to which a test adds. */
	EfiImage() {
		range(2, BASE, 3, 8);
	}

	EfiImage range(int type, long first, long pages, long attributes) {
		int at = descriptors.position();
		descriptors.putInt(at, type).putLong(at + 8, first).putLong(at + 24, pages).putLong(at + 32, attributes);
		descriptors.position(at + DESCRIPTOR);
		return this;
	}

	/** Sets a property that is else as it should be. */
	EfiImage property(String name, byte... value) {
		chosen.put(name, value);
		return this;
	}

	MemoryImage build() {
		return of(bytes());
	}

	static MemoryImage of(byte[] bytes) {
		return MemoryImage.of("image", BufferMemory.of(List.of(new BufferMemory.Part(BASE, ByteBuffer.wrap(bytes)))));
	}

	byte[] bytes() {
		chosen.putIfAbsent("linux,uefi-system-table", number(8, TABLE));
		chosen.putIfAbsent("linux,uefi-mmap-start", number(8, MAP));
		chosen.putIfAbsent("linux,uefi-mmap-size", number(4, descriptors.position()));
		chosen.putIfAbsent("linux,uefi-mmap-desc-size", number(4, DESCRIPTOR));
		chosen.putIfAbsent("linux,uefi-mmap-desc-ver", number(4, 1));
		var image = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
		image.put((int) (TREE - BASE), tree());
		image.put((int) (MAP - BASE), descriptors.array(), 0, descriptors.position());
		image.put((int) (TABLE - BASE), table());
		return image.array();
	}

	static byte[] number(int size, long value) {
		return size == 4 ? ByteBuffer.allocate(4).putInt((int) value).array() : ByteBuffer.allocate(8).putLong(value).array();
	}

	private byte[] tree() {
		var struct = new ByteArrayOutputStream();
		var strings = new ByteArrayOutputStream();
		words(struct, 1, 0);
		node(struct, "cpus");
		words(struct, 2);
		node(struct, "chosen");
		chosen.forEach((name, value) -> {
			words(struct, 3, value.length, strings.size());
			struct.writeBytes(value);
			struct.writeBytes(new byte[-value.length & 3]);
			strings.writeBytes((name + "\0").getBytes(StandardCharsets.US_ASCII));
		});
		words(struct, 2, 2, 9);
		int text = 56 + struct.size();
		var tree = ByteBuffer.allocate(text + strings.size());
		for (int word : new int[] { 0xd00dfeed, tree.limit(), 56, text, 40, 17, 16, 0, strings.size(), struct.size() }) {
			tree.putInt(word);
		}
		return tree.put(56, struct.toByteArray()).put(text, strings.toByteArray()).array();
	}

	private static void node(ByteArrayOutputStream struct, String name) {
		words(struct, 1);
		struct.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
		struct.writeBytes(new byte[4 - (name.length() & 3)]);
	}

	private static void words(ByteArrayOutputStream struct, int... words) {
		for (int word : words) {
			struct.writeBytes(ByteBuffer.allocate(4).putInt(word).array());
		}
	}

	private static byte[] table() {
		var table = ByteBuffer.allocate(120).order(ByteOrder.LITTLE_ENDIAN);
		table.put("IBI SYST".getBytes(StandardCharsets.US_ASCII)).putInt(0x20046).putInt(120);
		var sum = new CRC32();
		sum.update(table.array());
		return table.putInt(16, (int) sum.getValue()).array();
	}
}
