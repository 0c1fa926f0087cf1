package io.stagewalk.cli;

import java.util.ArrayList;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.Policies;

/** The policies that come with the engine, for the help and for completion. */
final class PolicyNames extends ArrayList<String> {
	private static final long serialVersionUID = 1L;

	PolicyNames() {
		super(Policies.standard().stream().map(MappingPolicy::name).toList());
	}
}
