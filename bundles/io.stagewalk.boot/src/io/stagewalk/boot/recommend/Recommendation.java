package io.stagewalk.boot.recommend;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.map.MapRange;
import io.stagewalk.translation.map.TranslationMap;

/**
 * The smallest set of mappings that, made before Dom0 starts, lets every transfer of a scenario's devices through in whatever
 * order its sequences go on after the boot: the pages that transfers reach, and that neither Xen, nor the boot under the scenario's
 * policy, nor what comes in their own sequence before them has mapped. Fewer do not do, for each page is the target of a transfer
 * that could be the first to reach it.
 *
 * @param translation whether stage 2 stands between the devices and memory at all
 * @param needed      ascending, each named alike as a whole
 * @param hopeless    what transfers reach, and no mapping ahead makes safe
 * @param death       what Dom0 dies of or Xen panics for in the scenario's run, as it is; no mapping for devices helps that
 */
public record Recommendation(Translation translation, List<Needed> needed, Hopeless hopeless, Optional<Effect.Died> death) {

	/** Whether devices' accesses go through Dom0's stage 2. */
	public enum Translation {
		/** They do: what is not mapped fails. */
		SHARED_STAGE2,
		/** They do not, so nothing has to be mapped for them. */
		NONE
	}

	/**
	 * Pages that have to be mapped.
	 *
	 * @param transfers lines of the scenario whose transfers reach them
	 * @param knowers   who could tell Xen of them; never empty
	 */
	public record Needed(AddressRange pages, List<Integer> transfers, List<Knower> knowers) {
		public Needed {
			transfers = List.copyOf(transfers);
			knowers = List.copyOf(knowers);
		}
	}

	/**
	 * Pages of which no mapping ahead makes transfers safe.
	 *
	 * @param refused   which Dom0 may not have
	 * @param withdrawn which Dom0 takes out of stage 2: safe only in orders where that comes last
	 * @param unhelped  where transfers fail of something else than that nothing is mapped: outside of the address space of stage 2,
	 *                  or because their streams are not configured yet
	 */
	public record Hopeless(RangeSet refused, RangeSet withdrawn, RangeSet unhelped) {
		public static final Hopeless NOTHING = new Hopeless(RangeSet.EMPTY, RangeSet.EMPTY, RangeSet.EMPTY);
	}

	public Recommendation {
		needed = List.copyOf(needed);
	}

	/** The pages, without what is said of them. */
	public RangeSet ranges() {
		return new RangeSet(needed.stream().map(Needed::pages).toList());
	}

	/** The policy that maps them ahead, and otherwise does what another does. */
	public MappingPolicy with(MappingPolicy otherwise) {
		return new MappedAhead(ranges(), otherwise);
	}

	/**
	 * Runs the scenario, and its boot by itself, and builds Dom0 once more with nothing mapped beyond what Xen knows.
	 *
	 * @throws ScenarioException if the scenario cannot be taken apart
	 * @throws TableException    if a table that names regions cannot be read
	 */
	public static Recommendation of(BootScenario boot, Progress progress) throws ScenarioException, TableException {
		var built = built(boot, progress);
		if (built.io().ofXen().isEmpty()) {
			return new Recommendation(Translation.NONE, List.of(), Hopeless.NOTHING, Optional.empty());
		}
		var trace = boot.run(Budget.DEFAULT, progress);
		var transfers = Transfers.of(boot, trace, progress);
		if (built.p2m().isEmpty()) {
			return new Recommendation(Translation.SHARED_STAGE2, List.of(), Hopeless.NOTHING, death(trace));
		}
		var ranges = TranslationMap.of(built.memory(), built.hypervisor().domainP2m().regime()).ranges().toList();
		var mapped = ranges.stream().map(MapRange::input).toList();
		var withdrawn = withdrawn(boot.scenario(), transfers, ram(built, ranges));
		var left = transfers.missingPages();
		var unhelped = transfers.unhelped().plus(left.intersection(RangeSet.of(beyond(built))).ranges());
		left = without(without(without(left, mapped), withdrawn.ranges()), unhelped.ranges());
		var refused = left.intersection(built.hypervisor().denied());
		var needed = Knower.of(boot).cut(without(left, refused.ranges())).stream()
				.map(piece -> new Needed(piece.pages(), transfers.linesReaching(piece.pages()), piece.knowers())).toList();
		return new Recommendation(Translation.SHARED_STAGE2, needed, new Hopeless(refused, withdrawn, unhelped), death(trace));
	}

	private static RangeSet without(RangeSet set, List<AddressRange> holes) {
		for (var hole : holes) {
			set = set.minus(hole);
		}
		return set;
	}

	private static RangeSet ram(Machine built, List<MapRange> ranges) {
		var encoding = built.hypervisor().domainP2m().encoding();
		return new RangeSet(ranges.stream().filter(range -> encoding.type(range.first().softwareBits()) == P2mType.RAM_RW)
				.map(MapRange::input).toList());
	}

	/** What is outside of the address space that stage 2 has. */
	private static AddressRange beyond(Machine built) {
		return new AddressRange(1L << built.hypervisor().domainP2m().regime().inputBits(), -1);
	}

	/** Whether, once all that is needed is mapped, every order is safe. */
	public boolean suffices() {
		return hopeless.equals(Hopeless.NOTHING) && death.isEmpty();
	}

	private static Optional<Effect.Died> death(Trace trace) {
		return trace.end().isDeath() && trace.step(trace.size() - 1).effect() instanceof Effect.Died died ? Optional.of(died) : Optional.empty();
	}

	/** RAM that Dom0 has unmapped or gives back. What is no RAM stays mapped whatever Dom0 says. */
	private static RangeSet withdrawn(Scenario scenario, Transfers transfers, RangeSet ram) {
		var unmapped = new RangeSet(scenario.all(Statement.UnmapHypercall.class).stream().map(Statement.UnmapHypercall::range).toList());
		var given = new RangeSet(scenario.all(Statement.Ballooned.class).stream().map(Statement.Ballooned::range).toList());
		return transfers.all().intersection(unmapped).intersection(ram).plus(transfers.missingPages().intersection(given).ranges());
	}

	/** The machine when Dom0 makes its first step, with nothing mapped ahead. */
	private static Machine built(BootScenario boot, Progress progress) {
		MachineState state = BootScenario.continueUnder(boot.start(), Policies.none());
		for (int steps = 0; !(state.running() instanceof Actor.DomainCPU) && !progress.isCancelled(); steps++) {
			var next = state.next();
			if (next.isEmpty()) {
				break;
			}
			state = next.get().after();
			progress.worked(steps);
		}
		return (Machine) state;
	}
}
