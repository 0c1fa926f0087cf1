package io.stagewalk.boot.device;

import java.util.Optional;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;

/**
 * A device as the memory system sees it.
 *
 * @param name   by which the scenario calls it
 * @param stream the StreamID of its accesses, or its requester ID where no SMMU is on their way
 * @param smmu   registers of the SMMU on their way
 */
public record Requester(String name, StreamID stream, Optional<PA> smmu) {
}
