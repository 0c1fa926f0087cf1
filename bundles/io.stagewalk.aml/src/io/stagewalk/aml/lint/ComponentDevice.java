package io.stagewalk.aml.lint;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.definition.Trait;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;

public final class ComponentDevice implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-DEVICE", "A named component is no device of the namespace, as Linux writes its path")
				.breaks("Linux compares the name with the full path of a device, character by character; each part of a path has four,"
						+ " filled up with underscores. A device that is not found so has no IOMMU and no message-signalled interrupts:"
						+ " behind an SMMU that ends what it does not know, its DMA fails.", DOM0, LINUX)
				.source("DEN0049E, named component node; drivers/acpi/arm64/iort.c:iort_match_node_callback");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		Booted.of(subject).ifPresent(booted -> subject.table(Signatures.IORT).ifPresent(iort -> {
			var namespace = booted.boot().state().namespace();
			for (var field : iort.fields(Trait.TEXT)) {
				if (field.name().equals("Device Name")) {
					wrong(namespace, field.text()).ifPresent(message -> findings.at(field, message));
				}
			}
		}));
	}

	private static Optional<String> wrong(Namespace namespace, String name) {
		NamePath path;
		try {
			path = NamePath.of(name);
		} catch (IllegalArgumentException e) {
			return Optional.of("\"" + name + "\" is no path");
		}
		if (!path.isAbsolute()) {
			// FIELD-PATH tells of it
			return Optional.empty();
		}
		if (namespace.find(Namespace.ROOT, path) == Namespace.NONE) {
			return Optional.of("\"" + name + "\" is not there");
		}
		return name.equals(path.toString()) ? Optional.empty() : Optional.of("\"" + name + "\", which Linux writes " + path);
	}
}
