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
		return Rule.warning("IORT-MEMORY-LIMIT", "A device's memory size limit cannot be")
				.breaks("Linux calls a limit of 0 a defect of the firmware and goes on without one, as it does with more than"
						+ " 64 bits: a device that cannot address all memory is given memory out of its reach.", DOM0, LINUX)
				.source("DEN0049E.b, table 17 (root complex), and the named component node;"
						+ " drivers/acpi/arm64/iort.c:nc_dma_get_range, rc_dma_get_range");
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
