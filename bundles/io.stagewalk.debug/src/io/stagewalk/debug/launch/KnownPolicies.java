package io.stagewalk.debug.launch;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.boot.policy.PolicyException;

/** The policies that come with the engine, and those that extensions contribute. One that cannot be loaded is logged, and left out. */
public final class KnownPolicies {
	private static final String EXTENSION_POINT = "io.stagewalk.debug.policies";

	private KnownPolicies() {
	}

	/** Found once: an extension that comes or goes asks for a restart. */
	public static Policies get() {
		return Found.POLICIES;
	}

	private static final class Found {
		static final Policies POLICIES = find();

		private static Policies find() {
			var policies = Policies.standard();
			for (var element : Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
				policies = with(policies, element);
			}
			return policies;
		}

		private static Policies with(Policies policies, IConfigurationElement element) {
			try {
				return element.createExecutableExtension("class") instanceof MappingPolicy policy ? policies.with(List.of(policy))
						: refuse(policies, element, "expected a class that implements " + MappingPolicy.class.getName(), null);
			} catch (CoreException | PolicyException wrong) {
				return refuse(policies, element, wrong.getMessage(), wrong);
			}
		}

		private static Policies refuse(Policies policies, IConfigurationElement element, String why, Exception cause) {
			ILog.get().log(new Status(IStatus.ERROR, element.getContributor().getName(),
					"The policy " + element.getAttribute("class") + " is left out: " + why, cause));
			return policies;
		}
	}
}
