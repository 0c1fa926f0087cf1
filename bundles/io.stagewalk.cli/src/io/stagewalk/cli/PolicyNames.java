package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.boot.policy.PolicyException;

/** The policies that come with the engine and those of others on the class path; their names for the help and for completion. */
final class PolicyNames extends ArrayList<String> {
	private static final long serialVersionUID = 1L;

	/** As picocli makes it; what is wrong with a policy of somebody's is told by the command that loads it. */
	PolicyNames() {
		super(names());
	}

	private static List<String> names() {
		try {
			return policies().names();
		} catch (PolicyException refused) {
			return Policies.standard().names();
		}
	}

	/** @throws PolicyException if a policy of somebody's cannot be loaded or offered */
	static Policies policies() throws PolicyException {
		try {
			return Policies.standard().with(ServiceLoader.load(MappingPolicy.class).stream().map(ServiceLoader.Provider::get).toList());
		} catch (ServiceConfigurationError wrong) {
			throw new PolicyException(wrong.getMessage(), wrong);
		}
	}
}
