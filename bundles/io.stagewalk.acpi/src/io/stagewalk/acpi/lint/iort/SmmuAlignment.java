package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class SmmuAlignment implements Check {
	private static final long PAGE_V3 = 0x10000, PAGE = 0x1000;

	@Override
	public Rule rule() {
		return Rule.error("IORT-SMMU-ALIGNMENT", "An SMMU or its counters are not where they can be")
				.breaks("The registers of an SMMUv3 begin at a multiple of 64 KiB, those of other SMMUs and of"
						+ " counters at one of 4 KiB: they are read at the wrong place.", DOM0, LINUX)
				.source("IHI 0070, 6.1; IHI 0062, 2.1");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.all(subject)) {
			long unit = Nodes.type(node) == Nodes.SMMU_V3 ? PAGE_V3 : PAGE;
			var base = node.field(Nodes.type(node) == Nodes.PMCG ? "Page 0 Base Address" : "Base Address");
			if ((Nodes.isSmmu(node) || Nodes.type(node) == Nodes.PMCG) && base.isPresent()
					&& (base.get().number() == 0 || (base.get().number() & unit - 1) != 0)) {
				findings.at(base.get(), Address.text(base.get().number()) + " is no multiple of " + Fields.hex(unit) + " above 0");
			}
		}
	}
}
