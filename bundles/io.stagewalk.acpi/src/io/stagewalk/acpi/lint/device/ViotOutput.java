package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ViotOutput implements Check {
	private static final int PCI_IOMMU = 3, MMIO_IOMMU = 4;

	@Override
	public Rule rule() {
		return Rule.error("VIOT-OUTPUT", "A device of the VIOT is behind something that is no IOMMU")
				.breaks("Linux does not find the IOMMU and gives the device none: its DMA is not translated, or"
						+ " blocked.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.32; drivers/acpi/viot.c:viot_get_iommu");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var iommus = new HashSet<Long>();
		var nodes = subject.structures("VIOT", "Node");
		for (var node : nodes) {
			long type = Fields.type(node).orElse(0);
			if (type == PCI_IOMMU || type == MMIO_IOMMU) {
				iommus.add((long) node.offset());
			}
		}
		for (var output : Repeats.fields(nodes, "Output node")) {
			if (!iommus.contains(output.number())) {
				findings.at(output, "no IOMMU starts at " + Fields.hex(output.number()));
			}
		}
	}
}
