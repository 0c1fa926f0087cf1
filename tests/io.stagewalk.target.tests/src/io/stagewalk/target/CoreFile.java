package io.stagewalk.target;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Makes ELF cores. */
final class CoreFile {
	private record Segment(int type, long address, byte[] bytes) {
	}

	private final List<Segment> segments = new ArrayList<>();

	CoreFile with(long address, byte[] bytes) {
		segments.add(new Segment(1, address, bytes));
		return this;
	}

	/** A segment that is no memory. */
	CoreFile withNote(byte[] bytes) {
		segments.add(new Segment(4, 0, bytes));
		return this;
	}

	byte[] build() {
		var headers = ByteBuffer.allocate(64 + 56 * segments.size()).order(ByteOrder.LITTLE_ENDIAN);
		headers.put(new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1 });
		headers.putShort(16, (short) 4).putShort(18, (short) 183).putInt(20, 1).putLong(32, 64);
		headers.putShort(52, (short) 64).putShort(54, (short) 56).putShort(56, (short) segments.size());
		headers.position(64);
		var contents = new ByteArrayOutputStream();
		for (var segment : segments) {
			headers.putInt(segment.type).putInt(6).putLong(headers.capacity() + contents.size()).putLong(0);
			headers.putLong(segment.address).putLong(segment.bytes.length).putLong(segment.bytes.length).putLong(4096);
			contents.writeBytes(segment.bytes);
		}
		var whole = new ByteArrayOutputStream();
		whole.writeBytes(headers.array());
		whole.writeBytes(contents.toByteArray());
		return whole.toByteArray();
	}
}
