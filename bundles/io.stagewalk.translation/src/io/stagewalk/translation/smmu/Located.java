package io.stagewalk.translation.smmu;

/** What a look-up in a table of structures comes to. */
sealed interface Located {

	/** The structure is at that physical address, and can be read. */
	record At(long address, Fetch fetch) implements Located {
	}

	/** The transaction is over. */
	record Ended(SmmuOutcome outcome) implements Located {
	}
}
