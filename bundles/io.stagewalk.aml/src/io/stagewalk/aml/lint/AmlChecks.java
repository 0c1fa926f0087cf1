package io.stagewalk.aml.lint;

import java.util.List;

import io.stagewalk.acpi.lint.Check;

/** The checks of this bundle, for whoever cannot look for them as services, as where bundles see their own only. */
public final class AmlChecks {
	private AmlChecks() {
	}

	/** One of each. */
	public static List<Check> all() {
		return List.of(new AmlFails(), new ComponentDevice(), new DeniedRegion(), new ProcessorDevice(), new UnknownRegion());
	}
}
