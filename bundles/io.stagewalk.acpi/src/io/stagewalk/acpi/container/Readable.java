package io.stagewalk.acpi.container;

import java.util.List;

import io.stagewalk.acpi.TableException;

/**
 * What of a container can be read.
 *
 * @param damaged why files that should be tables are not among the contents, one each; only folders go on behind such a file
 */
public record Readable(Contents contents, List<TableException> damaged) {
	public Readable {
		damaged = List.copyOf(damaged);
	}
}
