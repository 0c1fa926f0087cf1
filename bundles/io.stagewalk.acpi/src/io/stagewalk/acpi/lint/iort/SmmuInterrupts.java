package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class SmmuInterrupts implements Check {
	private static final List<String> WIRES = List.of("Event GSIV", "PRI GSIV", "GERR GSIV", "Sync GSIV");
	private static final int SAYS_ITSELF = 5;

	@Override
	public Rule rule() {
		return Rule.error("IORT-SMMU-MSI", "An SMMUv3 has neither wires nor a device ID for its own interrupts")
				.breaks("A fault of a device writes an event that nobody is told of: DMA that fails shows as a device"
						+ " that hangs, without a message.", DOM0, LINUX)
				.source("DEN0049E.b, table 9 (SMMUv3): DeviceID mapping index; drivers/acpi/arm64/iort.c:iort_get_id_mapping_index");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var smmu : Nodes.of(subject, Nodes.SMMU_V3)) {
			boolean needsEvents = Fields.number(smmu, "Event GSIV") == 0 || Fields.number(smmu, "GERR GSIV") == 0;
			boolean isIndexValid = Fields.number(smmu, "Revision") >= SAYS_ITSELF
					? Fields.isSet(smmu, "Flags (decoded below)", "DeviceID Valid")
					: Fields.number(smmu, "Revision") > 0 && WIRES.stream().anyMatch(wire -> Fields.number(smmu, wire) == 0);
			long index = Fields.number(smmu, "Device ID Mapping Index");
			int mappings = Nodes.mappings(smmu).size();
			if (isIndexValid && index >= mappings && (mappings > 0 || needsEvents)) {
				findings.at(Fields.place(smmu, "Device ID Mapping Index"), "index " + index + " of " + mappings + " mappings");
			} else if (!isIndexValid && needsEvents) {
				findings.at(Fields.place(smmu, "Event GSIV"), "event interrupt " + Fields.number(smmu, "Event GSIV") + ", error interrupt "
						+ Fields.number(smmu, "GERR GSIV") + ", and no mapping for MSIs");
			}
		}
	}
}
