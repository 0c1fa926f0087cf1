package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class XenUart implements Check {
	/** Arm PL011, SBSA 32-bit, SBSA, and a 16550. */
	private static final Set<Long> DRIVERS = Set.of(0L, 3L, 0xdL, 0xeL);

	@Override
	public Rule rule() {
		return Rule.warning("XEN-UART-TYPE", "Xen has no driver for the console's UART")
				.breaks("Xen looks for a driver by the interface type and knows PL011, SBSA and 16550: it boots"
						+ " without a console.", XEN)
				.source("xen/drivers/char/pl011.c; xen/drivers/char/ns16550.c; xen/drivers/char/arm-uart.c:acpi_uart_init");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm() || Ports.console(subject).isEmpty()) {
			return;
		}
		subject.root(Signatures.SPCR).flatMap(root -> root.field("Interface Type")).filter(type -> !DRIVERS.contains(type.number()))
				.ifPresent(type -> findings.at(type,
						"interface type " + Fields.hex(type.number()) + type.value().map(value -> ", " + value.name()).orElse("")));
	}
}
