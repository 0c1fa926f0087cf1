package io.stagewalk.translation.tlb;

import io.stagewalk.memory.Address;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Privilege;

/** One access that is looked up: a VA, or an IPA where there is no stage 1. */
public record TlbRequest(Address address, Access access, Privilege privilege) {
}
