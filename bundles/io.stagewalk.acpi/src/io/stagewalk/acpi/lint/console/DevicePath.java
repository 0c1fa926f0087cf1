package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.definition.Trait;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DevicePath implements Check {
	private static final Map<String, List<String>> PATHS = Map.of(Signatures.IORT, List.of("Device Name", "IWB Device Name"), Signatures.DBG2,
			List.of("Namepath"), Signatures.SPCR, List.of("NamespaceString"), "STAO", List.of("Namepath"));

	@Override
	public Rule rule() {
		return Rule.warning("FIELD-PATH", "The path of a device does not start at the root of the namespace")
				.breaks("Systems look the path up from the root and do not find the device: a named component has no"
						+ " StreamID, a hidden device is not hidden. Linux does not use the paths of DBG2 and SPCR.",
						DOM0, LINUX)
				.source("DEN0049E, named component node; Microsoft, Debug Port Table 2: NamespaceString; Xen, Status Override Table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			var names = PATHS.getOrDefault(table.signature(), List.of());
			if (names.isEmpty()) {
				continue;
			}
			for (var field : table.fields(Trait.TEXT)) {
				if (names.contains(field.name()) && !field.text().startsWith("\\") && !field.text().equals(".")) {
					findings.at(field, "\"" + field.text() + "\"");
				}
			}
		}
	}
}
