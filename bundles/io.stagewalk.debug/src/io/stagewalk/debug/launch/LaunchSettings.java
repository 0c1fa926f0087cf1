package io.stagewalk.debug.launch;

import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.scenario.Statement;

/**
 * What a launch configuration says.
 *
 * @param scenario path in the workspace; empty if none is chosen
 * @param policy   empty: as the scenario says
 * @param xen      empty: as the scenario says
 * @param smmu     empty: as the scenario says
 */
public record LaunchSettings(String scenario, String policy, String xen, String smmu) {
	/** Identifier of the launch configuration type. */
	public static final String TYPE = "io.stagewalk.debug.launch";
	/** File name extension of scenarios. */
	public static final String EXTENSION = "scenario";

	private static final String SCENARIO = TYPE + ".scenario";
	private static final String POLICY = TYPE + ".policy";
	private static final String XEN = TYPE + ".xen";
	private static final String SMMU = TYPE + ".smmu";

	/** The settings that change nothing of a scenario. */
	public static LaunchSettings of(IFile scenario) {
		return new LaunchSettings(scenario.getFullPath().toPortableString(), "", "", "");
	}

	public static LaunchSettings of(ILaunchConfiguration configuration) throws CoreException {
		return new LaunchSettings(configuration.getAttribute(SCENARIO, ""), configuration.getAttribute(POLICY, ""),
				configuration.getAttribute(XEN, ""), configuration.getAttribute(SMMU, ""));
	}

	/** Writes them into a configuration, and ties it to its scenario, so that it follows a renamed file. */
	public void writeTo(ILaunchConfigurationWorkingCopy configuration) {
		set(configuration, SCENARIO, scenario);
		set(configuration, POLICY, policy);
		set(configuration, XEN, xen);
		set(configuration, SMMU, smmu);
		configuration.setMappedResources(file().map(file -> new IResource[] { file }).orElse(null));
	}

	/** The scenario's file, if such a path can be one; it need not exist. */
	public Optional<IFile> file() {
		var path = IPath.fromPortableString(scenario);
		return path.segmentCount() < 2 ? Optional.empty()
				: Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
	}

	/** What is run, in one line: {@code Xen 4.20.4, policy on-fault, SMMU shared-stage2}. */
	String describe(BootScenario launched) {
		var parts = new ArrayList<String>();
		chosen(xen, launched.scenario().first(Statement.XenVersion.class).map(Statement.XenVersion::version))
				.ifPresent(version -> parts.add("Xen " + version));
		parts.add("policy " + launched.policy());
		chosen(smmu, launched.scenario().first(Statement.Smmu.class).map(statement -> statement.variant().text()))
				.ifPresent(variant -> parts.add("SMMU " + variant));
		return String.join(", ", parts);
	}

	private static Optional<String> chosen(String override, Optional<String> written) {
		return override.isEmpty() ? written : Optional.of(override);
	}

	private static void set(ILaunchConfigurationWorkingCopy configuration, String key, String value) {
		if (value.isEmpty()) {
			configuration.removeAttribute(key);
		} else {
			configuration.setAttribute(key, value);
		}
	}
}
