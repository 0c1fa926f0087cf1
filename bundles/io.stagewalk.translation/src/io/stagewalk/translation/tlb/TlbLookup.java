package io.stagewalk.translation.tlb;

import java.util.List;

import io.stagewalk.memory.Address;

/** What a look-up finds. */
public sealed interface TlbLookup {

	/**
	 * A translation, made without a look at the tables.
	 *
	 * @param entries one, or that of stage 1 and then that of stage 2
	 */
	record Hit(Address output, List<TlbEntry> entries) implements TlbLookup {
		public Hit {
			entries = List.copyOf(entries);
		}
	}

	/** A Permission fault, by what is cached. */
	record Denied(TlbEntry entry) implements TlbLookup {
	}

	/** Nothing, or not all: the tables are asked. */
	record Miss() implements TlbLookup {
	}
}
