package io.stagewalk.acpi.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.stagewalk.acpi.iort.IdMapping;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;

/** A node of an IORT with other mappings. Nothing in it moves but the mappings, so that its other offsets stay right. */
final class RewiredNode {
	private static final int LENGTH = 1, LENGTH_SIZE = 2, COUNT = 8, ARRAY = 12;
	private static final int MAPPING = 20, REFERENCE = 12;
	private static final String INDEX = "Device ID Mapping Index", FLAGS = "Flags (decoded below)";
	/** Of an SMMUv3's flags: the index above is valid. */
	private static final long INDEX_VALID = 1 << 4;

	private final Group node;
	private final List<IdMapping> before;
	private final List<IdMapping> after;
	private final byte[] bytes;

	/** Something that changed. */
	record Change(String field, String before, String after) {
	}

	/** @throws TableException if the node gets longer than a node can be */
	RewiredNode(byte[] old, Group node, List<IdMapping> before, List<IdMapping> after) throws TableException {
		this.node = node;
		this.before = before;
		this.after = after;
		bytes = before.equals(after) ? old : rewired(old);
		if (bytes.length > 0xffff) {
			throw new TableException(node.place("Length"), "at most 65535 bytes", Integer.toString(bytes.length));
		}
	}

	private byte[] rewired(byte[] old) {
		int array = (int) Bytes.get(old, ARRAY, Integer.BYTES);
		boolean isLast = array + MAPPING * before.size() == old.length;
		boolean fits = isLast || after.size() <= before.size();
		int start = fits ? array : old.length;
		var made = Arrays.copyOf(old, isLast || !fits ? start + MAPPING * after.size() : old.length);
		Arrays.fill(made, array, Math.min(made.length, array + MAPPING * before.size()), (byte) 0);
		for (int i = 0; i < after.size(); i++) {
			put(made, start + MAPPING * i, after.get(i));
		}
		Bytes.put(made, LENGTH, made.length, LENGTH_SIZE);
		Bytes.put(made, COUNT, after.size(), Integer.BYTES);
		Bytes.put(made, ARRAY, after.isEmpty() ? 0 : start, Integer.BYTES);
		putIndex(made);
		return made;
	}

	private static void put(byte[] bytes, int at, IdMapping mapping) {
		Bytes.put(bytes, at, mapping.inputBase(), Integer.BYTES);
		Bytes.put(bytes, at + 4, mapping.count(), Integer.BYTES);
		Bytes.put(bytes, at + 8, mapping.outputBase(), Integer.BYTES);
		Bytes.put(bytes, at + REFERENCE, mapping.outputReference(), Integer.BYTES);
		Bytes.put(bytes, at + 16, mapping.flags(), Integer.BYTES);
	}

	/**
	 * An SMMUv3 says by number which of its mappings is for its own interrupts. Before node revision 5 there is no flag that the
	 * number counts, and Linux looks at it: a number past the end of the mappings says that there is none.
	 */
	private void putIndex(byte[] made) {
		var field = node.field(INDEX);
		var flags = node.field(FLAGS);
		if (field.isEmpty() || flags.isEmpty() || field.get().number() >= before.size()) {
			return;
		}
		boolean isFlagged = (flags.get().number() & INDEX_VALID) != 0;
		int now = after.indexOf(before.get((int) field.get().number()));
		int gone = isFlagged ? 0 : after.size();
		Bytes.put(made, field.get().offset() - node.offset(), now < 0 ? gone : now, Integer.BYTES);
		if (now < 0 && isFlagged) {
			Bytes.put(made, flags.get().offset() - node.offset(), flags.get().number() & ~INDEX_VALID, Integer.BYTES);
		}
	}

	/** The node, its references those of before. */
	byte[] bytes() {
		return bytes.clone();
	}

	/** The node where all nodes stand at their new offsets. */
	byte[] at(Map<Long, Long> moved) {
		var made = bytes.clone();
		int array = (int) Bytes.get(made, ARRAY, Integer.BYTES);
		for (int i = 0; i < after.size(); i++) {
			long reference = after.get(i).outputReference();
			Bytes.put(made, array + MAPPING * i + REFERENCE, moved.getOrDefault(reference, reference), Integer.BYTES);
		}
		for (var child : node.children()) {
			if (child instanceof Field field && field.definition().role() == Role.TABLE_REFERENCE) {
				Bytes.put(made, field.offset() - node.offset(), moved.getOrDefault(field.number(), field.number()), field.length());
			}
		}
		return made;
	}

	/** What changed but for references to nodes that moved. */
	List<Change> changes() {
		var changes = new ArrayList<Change>();
		if (!before.equals(after)) {
			changes.add(new Change("ID Mapping", text(before), text(after)));
		}
		if (node.length() != bytes.length) {
			changes.add(new Change("Length", node.length() + " bytes", bytes.length + " bytes"));
		}
		return changes;
	}

	/** IDs, what becomes of them, and the offset of the node that they go to, in the table before. */
	private static String text(List<IdMapping> mappings) {
		return mappings.stream().map(RewiredNode::text).collect(Collectors.joining(", "));
	}

	private static String text(IdMapping mapping) {
		var output = " to 0x%x at 0x%x".formatted(mapping.outputBase(), mapping.outputReference());
		return mapping.isSingle() ? "any" + output
				: "0x%x-0x%x".formatted(mapping.inputBase(), mapping.inputBase() + mapping.count()) + output;
	}
}
