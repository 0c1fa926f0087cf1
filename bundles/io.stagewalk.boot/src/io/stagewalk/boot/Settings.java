package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.boot.xen.XenFunctions;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.scenario.Statement.XenBuild.ItsDriver;
import io.stagewalk.scenario.Suggestion;

/** What a scenario chooses, or is told from outside. */
record Settings(XenVersion version, ItsDriver its, LinuxVersion linux, BootPoints points, MappingPolicy policy, SmmuVariant smmu,
		int paBits, List<String> notes) {
	/** What most servers have. */
	private static final int DEFAULT_PA_BITS = 48;

	/** @param problems gets those of names that are not known, for which the default stands */
	static Settings of(Scenario scenario, Policies policies, List<Problem> problems) {
		var notes = new ArrayList<String>();
		var xen = XenVersion.LATEST;
		var policy = Policies.byDefault();
		var wantedXen = scenario.first(Statement.XenVersion.class);
		if (wantedXen.isPresent()) {
			var version = XenVersion.nearest(wantedXen.get().version());
			version.ifPresentOrElse(known -> noteXen(wantedXen.get().version(), known, notes),
					() -> problems.add(scenario.problem(wantedXen.get(), wantedXen.get().version(), unknownXen(wantedXen.get().version()))));
			xen = version.orElse(xen);
		}
		var wantedPolicy = scenario.first(Statement.Policy.class);
		if (wantedPolicy.isPresent()) {
			var named = policies.named(wantedPolicy.get().name());
			if (named.isEmpty()) {
				problems.add(scenario.problem(wantedPolicy.get(), wantedPolicy.get().name(), unknownPolicy(wantedPolicy.get().name(), policies)));
			}
			policy = named.orElse(policy);
		}
		var linux = LinuxVersion.DEFAULT;
		var wantedLinux = scenario.first(Statement.LinuxVersion.class);
		if (wantedLinux.isPresent()) {
			var version = LinuxVersion.nearest(wantedLinux.get().version());
			version.ifPresentOrElse(known -> noteLinux(wantedLinux.get().version(), known, notes),
					() -> problems.add(scenario.problem(wantedLinux.get(), wantedLinux.get().version(), unknownLinux(wantedLinux.get().version()))));
			linux = version.orElse(linux);
		}
		var smmu = scenario.first(Statement.Smmu.class).map(Statement.Smmu::variant).orElse(SmmuVariant.NONE);
		int paBits = scenario.first(Statement.PhysicalAddressBits.class).map(Statement.PhysicalAddressBits::bits)
				.orElse(DEFAULT_PA_BITS);
		var its = scenario.first(Statement.XenBuild.class).map(Statement.XenBuild::its).orElse(ItsDriver.BUILT_IN);
		var points = new BootPoints(release(wantedXen.map(Statement.XenVersion::version), XenVersion::nearest, xen.name()),
				release(wantedLinux.map(Statement.LinuxVersion::version), LinuxVersion::nearest, linux.name()));
		return new Settings(xen, its, linux, points, policy, smmu, paBits, List.copyOf(notes));
	}

	/** What is wanted, if that is known. */
	private static String release(Optional<String> wanted, Function<String, Optional<?>> nearest, String otherwise) {
		return wanted.filter(version -> nearest.apply(version).isPresent()).orElse(otherwise);
	}

	/** Whether Xen has to be given a driver of SMMUv3s. */
	private boolean isGivenDriver() {
		return smmu == SmmuVariant.SHARED_STAGE2 && !version.does(Behaviour.DRIVES_SMMU_V3);
	}

	@Override
	public BootPoints points() {
		return isGivenDriver() ? points.withFirstSmmuDriver() : points;
	}

	/** What is to be known of the choice. */
	@Override
	public List<String> notes() {
		if (!isGivenDriver()) {
			return notes;
		}
		return Stream.concat(notes.stream(), Stream.of("Xen " + version.name() + " has no driver of SMMUv3s: it is given that of " + XenFunctions.SMMU_DRIVER_SINCE)).toList();
	}

	/** Xen as it was built. */
	XenVersion xen() {
		return switch (its) {
			case BUILT_IN -> version;
			case LEFT_OUT -> version.withoutIts();
		};
	}

	Settings withXen(String wanted) throws ScenarioException {
		var known = XenVersion.nearest(wanted)
				.orElseThrow(() -> new ScenarioException(Problem.ofOption("xen", unknownXen(wanted))));
		var all = new ArrayList<>(notes);
		noteXen(wanted, known, all);
		return new Settings(known, its, linux, new BootPoints(wanted, points.linux()), policy, smmu, paBits, List.copyOf(all));
	}

	Settings noting(List<String> more) {
		var all = new ArrayList<>(notes);
		all.addAll(more);
		return new Settings(version, its, linux, points, policy, smmu, paBits, List.copyOf(all));
	}

	Settings withPolicy(MappingPolicy other) {
		return new Settings(version, its, linux, points, other, smmu, paBits, notes);
	}

	Settings withSmmu(SmmuVariant other) {
		return new Settings(version, its, linux, points, policy, other, paBits, notes);
	}

	/** @throws ScenarioException if it is not known */
	static MappingPolicy policy(String name, Policies policies) throws ScenarioException {
		return policies.named(name).orElseThrow(() -> new ScenarioException(Problem.ofOption("policy", unknownPolicy(name, policies))));
	}

	private static void noteXen(String wanted, XenVersion known, List<String> notes) {
		if (!wanted.equals(known.name())) {
			notes.add("Xen " + wanted + " is modelled as " + known.name());
		}
	}

	/** Patch levels of Linux change nothing here. */
	private static void noteLinux(String wanted, LinuxVersion known, List<String> notes) {
		if (!known.isNamedBy(wanted)) {
			notes.add("Linux " + wanted + " is modelled as " + known.name());
		}
	}

	private static String unknownLinux(String version) {
		return "expected a Linux version from " + LinuxVersion.KNOWN.getFirst().name() + " on, found " + version;
	}

	private static String unknownXen(String version) {
		return "expected a Xen version from " + XenVersion.KNOWN.getFirst().name() + " on, found " + version;
	}

	private static String unknownPolicy(String name, Policies policies) {
		var names = policies.names();
		Optional<String> wrong = Arrays.stream(name.split("\\+", -1)).filter(part -> !names.contains(part)).findFirst();
		var twice = Policies.twice(name);
		if (wrong.isEmpty() && twice.isPresent()) {
			return "expected each policy once; found " + twice.get() + " twice in " + name;
		}
		return "expected one of " + String.join(", ", names) + ", or several joined by +; found " + name
				+ Suggestion.of(wrong.orElse(name), names);
	}
}
