package io.stagewalk.aml.lint;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.stream.Collectors;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ProcessorDevice implements Check {
	private static final String PROCESSOR = "ACPI0007";
	private static final long GICC = 0x0b;

	@Override
	public Rule rule() {
		return Rule.warning("AML-PROCESSOR", "A processor of the namespace is none of the MADT")
				.breaks("Linux finds no CPU for the device: what it says of frequencies and of idle states is not used.", DOM0, LINUX)
				.source("ACPI 6.5, 8.4 and 5.2.12.14; drivers/acpi/acpi_processor.c:acpi_processor_get_info;"
						+ " drivers/acpi/processor_core.c:map_gicc_mpidr");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var known = subject.structures(Signatures.MADT, GICC).stream().map(gicc -> Fields.number(gicc, "Processor UID"))
				.map(Long::toUnsignedString).collect(Collectors.toSet());
		Booted.of(subject).ifPresent(booted -> {
			for (var device : booted.boot().tree().devices()) {
				var identity = device.identity();
				boolean isProcessor = identity.ids().contains(PROCESSOR) && device.status().isUsable();
				if (isProcessor && identity.uniqueId().filter(known::contains).isEmpty()) {
					var dsdt = subject.table("DSDT").orElseThrow();
					findings.at(new TableField(dsdt.file(), dsdt.signature(), 0, device.path().toString()),
							identity.uniqueId().map(uid -> "no GICC has the UID " + uid).orElse("it has no _UID"));
				}
			}
		});
	}
}
