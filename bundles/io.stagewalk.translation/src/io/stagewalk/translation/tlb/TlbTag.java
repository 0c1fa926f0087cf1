package io.stagewalk.translation.tlb;

import java.util.OptionalInt;

import io.stagewalk.translation.Regime;

/**
 * Whom a cached translation belongs to.
 *
 * @param vmid empty where no stage 2 is involved
 * @param asid empty for a global translation, and where there is no stage 1
 * @see "Arm ARM DDI 0487, D8.16 Translation Lookaside Buffers"
 */
public record TlbTag(Regime regime, OptionalInt vmid, OptionalInt asid) {
}
