package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which mapping of a node takes which ID. The first in the table that takes an ID has it, but for two rules: the last ID of a
 * range belongs to a later range that begins with it, since firmware that wrote a length where the specification wants the length
 * minus 1 has ranges that overlap by one; and the mapping for a node's own interrupts takes nothing that comes in.
 *
 * <p>Found by intervals, in n log n for n mappings, whatever they overlap.
 *
 * @see "drivers/acpi/arm64/iort.c:iort_id_map, iort_node_map_id"
 */
final class InputMap {
	private final List<Piece> pieces;
	private final Set<IdMapping> used = Collections.newSetFromMap(new IdentityHashMap<>());

	/** IDs that have the same mapping, or none. */
	record Piece(long first, long last, Optional<IdMapping> mapping) {
	}

	/** What is being found: the IDs without a mapping, and those that are the last of a range and so may get another. */
	private static final class Claims {
		private final TreeMap<Long, Long> free = new TreeMap<>(Map.of(0L, IdRange.MAX_ID));
		private final Map<Long, IdMapping> lastOfRange = new HashMap<>();
		private final List<Piece> pieces = new ArrayList<>();

		void claimAll(IdMapping mapping) {
			lastOfRange.keySet().forEach(id -> give(id, id, mapping));
			lastOfRange.clear();
			claim(0, IdRange.MAX_ID, mapping);
		}

		void claimRange(IdMapping mapping) {
			long first = mapping.inputBase();
			long last = first + mapping.count();
			if (lastOfRange.remove(first) != null) {
				give(first, first, mapping);
			}
			claim(first, mapping.count() == 0 ? first : last - 1, mapping);
			if (mapping.count() > 0 && isFree(last)) {
				take(last, last);
				lastOfRange.put(last, mapping);
			}
		}

		private boolean isFree(long id) {
			var at = free.floorEntry(id);
			return at != null && at.getValue() >= id;
		}

		/** Each stretch that is free is given away once. */
		private void claim(long first, long last, IdMapping mapping) {
			var before = free.floorEntry(first);
			var at = before != null && before.getValue() >= first ? before : free.ceilingEntry(first);
			while (at != null && at.getKey() <= last) {
				long from = Math.max(first, at.getKey());
				long to = Math.min(last, at.getValue());
				take(from, to);
				give(from, to, mapping);
				at = free.ceilingEntry(to + 1);
			}
		}

		/** Takes what lies within one free stretch out of it. */
		private void take(long first, long last) {
			var at = free.floorEntry(first);
			free.remove(at.getKey());
			if (at.getKey() < first) {
				free.put(at.getKey(), first - 1);
			}
			if (at.getValue() > last) {
				free.put(last + 1, at.getValue());
			}
		}

		private void give(long first, long last, IdMapping mapping) {
			pieces.add(new Piece(first, last, Optional.of(mapping)));
		}

		List<Piece> pieces() {
			lastOfRange.forEach((id, mapping) -> give(id, id, mapping));
			free.forEach((first, last) -> pieces.add(new Piece(first, last, Optional.empty())));
			pieces.sort(Comparator.comparingLong(Piece::first));
			return joined(pieces);
		}
	}

	private InputMap(List<Piece> pieces) {
		this.pieces = pieces;
		pieces.forEach(piece -> piece.mapping().ifPresent(used::add));
	}

	static InputMap of(IortNode node) {
		var claims = new Claims();
		for (int i = 0; i < node.mappings().size(); i++) {
			var mapping = node.mappings().get(i);
			if (node.ownMapping().orElse(-1) == i) {
				continue;
			}
			if (!mapping.isSingle()) {
				if (!mapping.wraps()) {
					claims.claimRange(mapping);
				}
			} else if (isSource(node)) {
				claims.claimAll(mapping);
				break;
			}
		}
		return new InputMap(claims.pieces());
	}

	/** Whether a single mapping stands for the node's traffic; elsewhere it stands for the node's own interrupts, or for nothing. */
	static boolean isSource(IortNode node) {
		return node instanceof IortNode.NamedComponent || node instanceof IortNode.RootComplex;
	}

	/** Joins pieces that follow each other and have one mapping: the same one, not one that is alike. */
	private static List<Piece> joined(List<Piece> pieces) {
		var joined = new ArrayList<Piece>();
		for (var piece : pieces) {
			if (!joined.isEmpty() && joined.getLast().mapping().orElse(null) == piece.mapping().orElse(null)) {
				var before = joined.removeLast();
				joined.add(new Piece(before.first(), piece.last(), piece.mapping()));
			} else {
				joined.add(piece);
			}
		}
		return List.copyOf(joined);
	}

	/** All IDs of 32 bits, ascending, without gaps. */
	List<Piece> pieces() {
		return pieces;
	}

	/** The mapping that takes an ID. */
	Optional<IdMapping> at(long id) {
		return pieces.get(indexOf(id)).mapping();
	}

	/** Whether any ID has a mapping: that one, not one that is alike. */
	boolean uses(IdMapping mapping) {
		return used.contains(mapping);
	}

	/** The pieces of a range, cut to it. */
	List<Piece> within(IdRange range) {
		var within = new ArrayList<Piece>();
		for (int i = indexOf(range.first()); i < pieces.size() && pieces.get(i).first() <= range.last(); i++) {
			var piece = pieces.get(i);
			within.add(new Piece(Math.max(range.first(), piece.first()), Math.min(range.last(), piece.last()), piece.mapping()));
		}
		return within;
	}

	private int indexOf(long id) {
		int low = 0;
		int high = pieces.size() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (pieces.get(middle).first() <= id) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
