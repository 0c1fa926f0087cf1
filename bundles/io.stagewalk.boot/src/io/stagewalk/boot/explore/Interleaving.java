package io.stagewalk.boot.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Machine;
import io.stagewalk.trace.Step;

/**
 * A machine and the strands that go on on it.
 *
 * @param machine what the strands share; its call stacks are without meaning here
 */
record Interleaving(Machine machine, List<Strand> strands) {
	Interleaving {
		strands = List.copyOf(strands);
	}

	/**
	 * What one strand does until others could see it.
	 *
	 * @param visible the one step that others could see; empty if there is none before the strand's end
	 * @param steps   how many steps it takes
	 */
	record Move(Interleaving after, Optional<Step> visible, int steps) {
	}

	/**
	 * The next move of a strand: one visible step, and those around it that only the strand itself sees.
	 *
	 * @param index of a strand that is not over
	 */
	Move move(int index) {
		var machine = this.machine;
		var strand = strands.get(index);
		var visible = Optional.<Step> empty();
		int steps = 0;
		while (!strand.isOver()) {
			var advanced = strand.step(machine);
			if (advanced.isVisible()) {
				if (visible.isPresent()) {
					break;
				}
				visible = Optional.of(advanced.advance().step());
			}
			machine = advanced.machine();
			strand = advanced.strand();
			steps++;
		}
		return new Move(with(machine, index, strand), visible, steps);
	}

	private Interleaving with(Machine changed, int index, Strand strand) {
		var all = new ArrayList<>(strands);
		all.set(index, strand);
		// the shared machine keeps no strand's stacks, so that what is left alike compares as alike
		return new Interleaving(changed.withThreads(machine.threads()), all);
	}

	/** Cheap, and different for most that differ: equality compares all. */
	@Override
	public int hashCode() {
		return 31 * strands.hashCode() + machine.hypervisor().frames().hashCode();
	}
}
