package io.stagewalk.acpi.container;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;

/** The addresses in an XSDT or RSDT. @see "ACPI 6.5, 5.2.7 and 5.2.8" */
final class RootEntries {
	static final int FIRST = 36;
	private static final Set<String> UNLISTED = Set.of(Signatures.RSDP, Signatures.RSDT, Signatures.XSDT, Signatures.DSDT,
			Signatures.FACS);

	private RootEntries() {
	}

	/** Bytes of an entry: 8 in an XSDT, 4 in an RSDT. */
	static int size(Table root) {
		return root.signature().equals(Signatures.XSDT) ? Long.BYTES : Integer.BYTES;
	}

	/** All entries; those that are 0 too. */
	static List<Long> of(Table root) {
		var bytes = root.buffer().order(ByteOrder.LITTLE_ENDIAN);
		var entries = new ArrayList<Long>();
		for (int at = FIRST; at + size(root) <= root.length(); at += size(root)) {
			entries.add(size(root) == Long.BYTES ? bytes.getLong(at) : bytes.getInt(at) & 0xffff_ffffL);
		}
		return entries;
	}

	/** Whether the root table lists tables of this kind. */
	static boolean isListed(Table table) {
		return !UNLISTED.contains(table.signature());
	}
}
