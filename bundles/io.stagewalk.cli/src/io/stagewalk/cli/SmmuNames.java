package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.Arrays;

import io.stagewalk.scenario.SmmuVariant;

/** The SMMU variants, for the help and for completion. */
final class SmmuNames extends ArrayList<String> {
	private static final long serialVersionUID = 1L;

	SmmuNames() {
		super(Arrays.stream(SmmuVariant.values()).map(SmmuVariant::text).toList());
	}
}
