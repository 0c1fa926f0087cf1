package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class UartTaken implements Check {
	@Override
	public Rule rule() {
		return Rule.note("XEN-UART", "Dom0 does not get the console's UART, which the DBG2 names as well")
				.breaks("Xen keeps the SPCR's UART: Dom0's STAO hides its device and accesses are answered by Xen. The"
						+ " DBG2 still names it to Dom0, where a debugger on it gets no character.", DOM0)
				.source("xen/arch/arm/acpi/domain_build.c:acpi_create_stao, acpi_iomem_deny_access");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var device : Ports.sameAsConsole(subject)) {
			findings.at(device, "the port at " + Address.text(Gas.address(Ports.console(subject).orElseThrow())) + " is the SPCR's");
		}
	}
}
