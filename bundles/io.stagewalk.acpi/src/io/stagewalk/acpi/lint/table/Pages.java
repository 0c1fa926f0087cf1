package io.stagewalk.acpi.lint.table;

import io.stagewalk.acpi.lint.Span;
import io.stagewalk.memory.Address;

/** Counts 4 KiB pages. */
final class Pages {
	private Pages() {
	}

	/** Pages that a range touches. */
	static long touched(Span range) {
		return (range.last() >>> Address.PAGE_SHIFT) - (range.first() >>> Address.PAGE_SHIFT) + 1;
	}

	/** Pages that so many bytes take from the start of a page on. */
	static long counted(long length) {
		return (length >>> Address.PAGE_SHIFT) + ((length & Address.PAGE_SIZE - 1) == 0 ? 0 : 1);
	}
}
