package io.stagewalk.boot.machine;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;

/** A guest page that is mapped to a machine page of another address. */
public record Remap(IPA guest, PA machine) {
}
