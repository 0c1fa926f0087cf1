package io.stagewalk.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the machine's SMMU does for Dom0. */
public enum SmmuVariant {
	/** Xen uses no SMMU, as it is up to 4.22 with ACPI. Devices reach physical memory untranslated. */
	NONE,
	/** Dom0 drives the SMMU: stage 1 with its own tables, in front of nothing or of what Xen lets through. */
	DOM0_STAGE1,
	/** Xen drives the SMMU, and the streams of Dom0 use Dom0's own stage-2 tables. */
	SHARED_STAGE2;

	/** As it is written in a scenario: {@code shared-stage2}. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The variant that is written so. */
	public static Optional<SmmuVariant> of(String text) {
		return Arrays.stream(values()).filter(variant -> variant.text().equals(text)).findFirst();
	}

	/** All as they are written. */
	public static List<String> texts() {
		return Arrays.stream(values()).map(SmmuVariant::text).toList();
	}
}
