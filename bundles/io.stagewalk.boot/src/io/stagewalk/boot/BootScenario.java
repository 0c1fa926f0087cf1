package io.stagewalk.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.Draft;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Trace;

/** A scenario with the tables of its platform, checked and ready to run. Immutable; running it changes nothing. */
public final class BootScenario {
	private final Path file;
	private final Scenario scenario;
	private final Platform platform;
	private final Policies policies;
	private final Settings settings;
	private final Machine start;
	private final List<String> notes;

	private BootScenario(Path file, Scenario scenario, Platform platform, Policies policies, Settings settings)
			throws ScenarioException, TableException {
		this.file = file;
		this.scenario = scenario;
		this.platform = platform;
		this.policies = policies;
		this.settings = settings;
		var builder = new MachineBuilder(scenario, platform, settings);
		this.start = builder.build();
		this.notes = builder.notes();
	}

	/**
	 * Reads a scenario and the tables that it names.
	 *
	 * @throws IOException       if the scenario cannot be read
	 * @throws ScenarioException if something in it cannot be carried out, a folder or file that it names is missing included
	 * @throws TableException    if a table cannot be read
	 */
	public static BootScenario load(Path file) throws IOException, ScenarioException, TableException {
		return load(file, Policies.standard());
	}

	/**
	 * The same, with policies of others too.
	 *
	 * @param policies that the scenario may name
	 */
	public static BootScenario load(Path file, Policies policies) throws IOException, ScenarioException, TableException {
		return of(file, ScenarioText.read(file), policies);
	}

	/**
	 * The same for a text that is not saved yet.
	 *
	 * @param file where it would be saved: names in it are relative to its folder
	 */
	public static BootScenario of(Path file, String text) throws ScenarioException, TableException {
		return of(file, text, Policies.standard());
	}

	/** The same, with policies of others too. */
	public static BootScenario of(Path file, String text, Policies policies) throws ScenarioException, TableException {
		var draft = Draft.of(file.toString(), text, included -> ScenarioText.read(Path.of(included)));
		var scenario = draft.scenario();
		var problems = new ArrayList<Problem>();
		var settings = Settings.of(scenario, policies, problems);
		problems.addAll(NamedPoints.unknown(scenario, settings.points()));
		var statement = scenario.first(Statement.Platform.class);
		var wrong = Optional.<TableException> empty();
		if (statement.isPresent()) {
			try {
				var tables = new ScenarioTables(scenario);
				var platform = tables.platform(statement.get());
				// of half a machine nobody can say what it lacks
				if (draft.machine() == Draft.Machine.WHOLE) {
					var told = scenario.told(statement.get(), tables.map().map(FoundMap::statements).orElse(List.of()));
					var boot = new BootScenario(file, told, platform, policies,
							settings.noting(tables.map().map(FoundMap::notes).orElse(List.of())));
					if (draft.problems().isEmpty() && problems.isEmpty()) {
						return boot;
					}
				}
			} catch (ScenarioException further) {
				further.problems().stream().filter(one -> !isTold(one, problems) && !isTold(one, draft.problems())).forEach(problems::add);
			} catch (TableException unreadable) {
				wrong = Optional.of(unreadable.in(resolved(statement.get().source(), statement.get().path())));
			}
		}
		draft.with(problems);
		throw wrong.orElseThrow(() -> new IllegalStateException("nothing is wrong with " + file));
	}

	/** Whether something is told of that very place already: one mistake is one problem. */
	private static boolean isTold(Problem problem, List<Problem> told) {
		return told.stream().anyMatch(one -> one.file().equals(problem.file()) && one.line() == problem.line() && one.column() == problem.column());
	}

	/** A name is relative to the folder of the file in which it stands. */
	static Path resolved(SourceLine line, String name) {
		return Path.of(line.file()).toAbsolutePath().resolveSibling(name);
	}

	/**
	 * The same scenario under another policy.
	 *
	 * @param name of a policy, or of several joined by {@code +}
	 * @throws ScenarioException if it is not known
	 */
	public BootScenario withPolicy(String name) throws ScenarioException, TableException {
		return new BootScenario(file, scenario, platform, policies, settings.withPolicy(policyNamed(name)));
	}

	/** The same scenario under a policy that has no name in it. */
	public BootScenario withPolicy(MappingPolicy policy) throws ScenarioException, TableException {
		return new BootScenario(file, scenario, platform, policies, settings.withPolicy(policy));
	}

	/**
	 * The same scenario on another Xen. Functions that an expectation names and that Xen has not are told of in the notes.
	 *
	 * @throws ScenarioException if it is no version of Xen, or one that is too old, or has not what something is to be done at
	 */
	public BootScenario withXen(String version) throws ScenarioException, TableException {
		return new BootScenario(file, scenario, platform, policies, on(version, settings));
	}

	/** The same on another Xen that uses SMMUs otherwise. */
	public BootScenario withXen(String version, SmmuVariant variant) throws ScenarioException, TableException {
		return new BootScenario(file, scenario, platform, policies, on(version, settings.withSmmu(variant)));
	}

	private Settings on(String version, Settings before) throws ScenarioException {
		var changed = before.withXen(version);
		return changed.noting(NamedPoints.unknown(scenario, changed.points()).stream()
				.map(problem -> "line " + problem.line() + ": " + problem.message()).toList());
	}

	/** @throws ScenarioException if the platform has no SMMU that could be used so */
	public BootScenario withSmmu(SmmuVariant variant) throws ScenarioException, TableException {
		return new BootScenario(file, scenario, platform, policies, settings.withSmmu(variant));
	}

	/**
	 * A state of any run, to be continued under another policy.
	 *
	 * @throws IllegalArgumentException if the state is of no boot
	 */
	public static MachineState continueUnder(MachineState state, MappingPolicy policy) {
		if (state instanceof Machine machine) {
			return machine.withPolicy(policy);
		}
		throw new IllegalArgumentException("no state of a boot: " + state.getClass());
	}

	public Path file() {
		return file;
	}

	public Scenario scenario() {
		return scenario;
	}

	/** The firmware's tables, and those of Dom0's initrd. */
	public Platform platform() {
		return platform;
	}

	/**
	 * The policy of a name, or of several joined by {@code +}.
	 *
	 * @throws ScenarioException if it is not known
	 */
	public MappingPolicy policyNamed(String name) throws ScenarioException {
		return Settings.policy(name, policies);
	}

	/** The functions that it may name as points. */
	public BootPoints points() {
		return settings.points();
	}

	/** The name of the policy in force when the boot starts. */
	public String policy() {
		return settings.policy().name();
	}

	/** What was taken for granted, and what is modelled by something near it: for people. */
	public List<String> notes() {
		return notes;
	}

	/** The machine before its first step. */
	public MachineState start() {
		return start;
	}

	/** The boot, and what the scenario wants done after it, apart from each other. */
	public Aftermath takenApart() throws ScenarioException, TableException {
		return new MachineBuilder(scenario, platform, settings).takenApart();
	}

	public Trace run(Budget budget, Progress progress) {
		return Trace.record(start, budget, progress);
	}
}
