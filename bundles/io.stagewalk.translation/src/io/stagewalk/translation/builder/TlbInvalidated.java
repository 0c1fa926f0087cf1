package io.stagewalk.translation.builder;

import io.stagewalk.translation.tlb.TlbInvalidation;

/** Cached translations were invalidated on all cores, and the invalidation is complete. */
public record TlbInvalidated(TlbInvalidation invalidation) implements TableEvent {

	@Override
	public String toString() {
		return "TLBI " + invalidation;
	}
}
