package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class MemoryLimit implements Check {
	private static final int MOST = 64;

	@Override
	public Rule rule() {
		return Rule.error("IORT-MEMORY-LIMIT", "A device cannot address memory, by its memory size limit")
				.breaks("Linux limits the device's DMA to 2 to that power: with 0 all DMA of the device fails.", DOM0, LINUX)
				.source("DEN0049E, 3.1.1.3 and 3.1.1.4; drivers/acpi/arm64/iort.c:nc_dma_get_range, rc_dma_get_range");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.all(subject)) {
			var limit = node.field("Memory Size Limit");
			boolean hasLimit = Nodes.type(node) == Nodes.NAMED_COMPONENT || Fields.number(node, "Revision") > 0;
			if (hasLimit && limit.isPresent() && (limit.get().number() == 0 || limit.get().number() > MOST)) {
				findings.at(limit.get(), limit.get().number() + " bits of address");
			}
		}
	}
}
