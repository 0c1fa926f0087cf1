package io.stagewalk.acpi.transform;

import java.util.List;

import io.stagewalk.acpi.Platform;

/**
 * A platform after a change.
 *
 * @param alterations what changed, in the order in which it did; what followed, such as checksums, too
 */
public record Transformed(Platform platform, List<Alteration> alterations) {
	public Transformed {
		alterations = List.copyOf(alterations);
	}
}
