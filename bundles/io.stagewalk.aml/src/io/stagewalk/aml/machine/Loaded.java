package io.stagewalk.aml.machine;

import io.stagewalk.aml.syntax.AmlTable;

/**
 * A table that was loaded.
 *
 * @param owner the number that its names are owned by
 */
public record Loaded(AmlTable table, long owner) {
}
