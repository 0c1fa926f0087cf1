package io.stagewalk.translation.smmu;

import java.util.List;
import java.util.Optional;

import io.stagewalk.translation.Translation;
import io.stagewalk.translation.smmu.Fetch.Structure;

/**
 * How an SMMU came to an outcome.
 *
 * @param fetches the structures that were read, in order
 * @param walk    the translation of the address; empty where it did not come to that
 * @param remark  why it ended, where the rest does not say it; else empty
 */
public record Explanation(List<Fetch> fetches, Optional<Translation> walk, String remark) {
	public Explanation {
		fetches = List.copyOf(fetches);
	}

	private Optional<Fetch> last(Structure structure) {
		return fetches.stream().filter(fetch -> fetch.structure() == structure).reduce((earlier, later) -> later);
	}

	/** The stream table entry, if one was read. */
	public Optional<StreamTableEntry> streamTableEntry() {
		return last(Structure.STE).map(fetch -> new StreamTableEntry(fetch.dwords()));
	}

	/** The context descriptor, if one was read. */
	public Optional<ContextDescriptor> contextDescriptor() {
		return last(Structure.CD).map(fetch -> new ContextDescriptor(fetch.dwords()));
	}
}
