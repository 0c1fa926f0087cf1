package io.stagewalk.aml.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an NFIT, or a {@code _FIT} in its place, says of ranges of memory and of the modules that they are in.
 *
 * @param ranges   in their order
 * @param maps     which module each region of it is of, in their order
 * @param controls numbers of control regions
 * @see "ACPI 6.5, 5.2.26; Linux, drivers/acpi/nfit/core.c: add_table, nfit_mem_init"
 */
record NvdimmStructures(List<Range> ranges, List<Map> maps, List<Integer> controls) {
	static final UUID PERSISTENT = UUID.fromString("66f0d379-b4f3-4074-ac43-0d3318b78cdb");
	static final UUID VOLATILE = UUID.fromString("7305944f-fdda-44e3-b16c-3f22d252e5d0");
	private static final UUID CONTROL = UUID.fromString("92f701f6-13b4-405d-910b-299367e8234c");
	private static final int HEADER = 4;
	private static final int MAP_LENGTH = 48;
	private static final int RANGE_LENGTH = 56;
	private static final int COOKIE_LENGTH = 8;
	private static final int COOKIE_VALID = 4;
	private static final int SHORTEST_CONTROL = 32;
	private static final int SHORTEST_INTERLEAVE = 16;
	private static final int WINDOW_LENGTH = 40;
	private static final int SHORTEST_FLUSH = 16;

	/**
	 * A range of memory.
	 *
	 * @param index  that no other has; 0 for none
	 * @param first  its physical address
	 * @param length in bytes
	 */
	record Range(int index, UUID type, long first, long length) {
	}

	/**
	 * A region of a module.
	 *
	 * @param handle  {@code _ADR} of the module, as an unsigned number
	 * @param range   that it is seen in; 0 for none
	 * @param control its control region; 0 for none
	 */
	record Map(long handle, int range, int control) {
	}

	NvdimmStructures {
		ranges = List.copyOf(ranges);
		maps = List.copyOf(maps);
		controls = List.copyOf(controls);
	}

	/** Nothing if one of them is not as long as it has to be. @param bytes from the first structure on */
	static Optional<NvdimmStructures> of(byte[] bytes) {
		var ranges = new ArrayList<Range>();
		var maps = new ArrayList<Map>();
		var controls = new ArrayList<Integer>();
		var all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		for (int at = 0; at + HEADER <= bytes.length;) {
			int length = all.getShort(at + 2) & 0xffff;
			if (length == 0) {
				break;
			}
			// what is cut off at the end reads as zeros
			var one = ByteBuffer.allocate(Math.max(length, RANGE_LENGTH + COOKIE_LENGTH)).order(ByteOrder.LITTLE_ENDIAN)
					.put(bytes, at, Math.min(length, bytes.length - at));
			boolean isSound = switch (all.getShort(at) & 0xffff) {
				case 0 -> length == (one.getShort(6) & COOKIE_VALID) / COOKIE_VALID * COOKIE_LENGTH + RANGE_LENGTH && ranges.add(range(one));
				case 1 -> length == MAP_LENGTH
						&& maps.add(new Map(one.getInt(4) & 0xffffffffL, one.getShort(12) & 0xffff, one.getShort(14) & 0xffff));
				case 2 -> length >= SHORTEST_INTERLEAVE;
				case 4 -> length >= SHORTEST_CONTROL && controls.add(one.getShort(4) & 0xffff);
				case 5 -> length == WINDOW_LENGTH;
				case 6 -> length >= SHORTEST_FLUSH;
				default -> true;
			};
			if (!isSound) {
				return Optional.empty();
			}
			at += length;
		}
		return Optional.of(new NvdimmStructures(ranges, maps, controls));
	}

	private static Range range(ByteBuffer one) {
		var uuid = new UUID(Integer.toUnsignedLong(one.getInt(16)) << 32 | (one.getShort(20) & 0xffffL) << 16 | one.getShort(22) & 0xffffL,
				Long.reverseBytes(one.getLong(24)));
		return new Range(one.getShort(4) & 0xffff, uuid, one.getLong(32), one.getLong(40));
	}

	/** The modules by their handles, ascending; nothing if one of them has no control region by the time that it needs one. */
	Optional<List<Long>> modules() {
		var regions = maps.stream().collect(Collectors.groupingBy(Map::range));
		var order = new LinkedHashSet<Integer>();
		ranges.stream().filter(range -> range.type.equals(PERSISTENT) || range.type.equals(CONTROL)).map(Range::index).forEach(order::add);
		// those that are seen in no range come last
		order.add(0);
		var known = new HashSet<>(controls);
		var handles = new TreeSet<Long>();
		var controlled = new HashSet<Long>();
		for (int range : order) {
			for (var map : regions.getOrDefault(range, List.of())) {
				handles.add(map.handle);
				if (known.contains(map.control)) {
					controlled.add(map.handle);
				} else if (map.control != 0 && !controlled.contains(map.handle)) {
					return Optional.empty();
				}
			}
		}
		return Optional.of(List.copyOf(handles));
	}
}
