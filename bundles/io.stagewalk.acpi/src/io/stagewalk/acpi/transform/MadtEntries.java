package io.stagewalk.acpi.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.FieldPath;
import io.stagewalk.acpi.model.Group;

/** The interrupt controller structures of a MADT. */
final class MadtEntries {
	/** What all of them are called. */
	private static final String ENTRY = "Interrupt Controller Structure";
	/** Their types. */
	static final int GICC = 0xb, ITS = 0xf;
	private static final int LENGTH = 4;

	private MadtEntries() {
	}

	static List<Group> of(Draft draft, int type) throws TableException {
		var madt = draft.model(draft.number(TableName.of(Signatures.MADT)));
		return madt.root().groups(ENTRY).stream().filter(entry -> entry.number("Subtable Type").orElse(-1) == type).toList();
	}

	/** Takes out structures, by their offsets; nothing in the table refers to one. */
	static void remove(Draft draft, Set<Integer> gone, String why) throws TableException {
		int number = draft.number(TableName.of(Signatures.MADT));
		var madt = draft.model(number);
		var bytes = madt.bytes();
		var parts = new ArrayList<byte[]>();
		int from = 0;
		for (var entry : madt.root().groups(ENTRY)) {
			if (gone.contains(entry.offset())) {
				parts.add(Arrays.copyOfRange(bytes, from, entry.offset()));
				from = entry.end();
				var field = draft.get(number).field(entry.offset(), FieldPath.of(entry).toString());
				draft.report(new Alteration(field, entry.length() + " bytes", "", why));
			}
		}
		if (from == 0) {
			return;
		}
		parts.add(Arrays.copyOfRange(bytes, from, bytes.length));
		var rest = Bytes.join(parts.toArray(byte[][]::new));
		long before = draft.get(number).length();
		long after = before - (bytes.length - rest.length);
		Bytes.put(rest, LENGTH, after, Integer.BYTES);
		draft.report(Alteration.of(draft.get(number).field(LENGTH, "Table Length"), before, after, "length"));
		draft.put(number, Made.checked(madt.file(), rest));
	}
}
