package io.stagewalk.boot.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Io;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.trace.Step;

/**
 * A machine and the strands that go on on it.
 *
 * @param machine what the strands share; its call stacks are without meaning here
 * @param tables  what was changed of translation tables since the strands began
 */
record Interleaving(Machine machine, List<Strand> strands, Tables tables) {
	/** Of configuration space, what a scan may look at: header and capabilities. */
	private static final int HEADER = 256;

	Interleaving {
		strands = List.copyOf(strands);
	}

	/**
	 * What one strand does until others could see it.
	 *
	 * @param visible the one step that others could see; empty if there is none before the strand's end
	 * @param steps   how many steps it takes
	 * @param turns   of how many moves it is made; one, unless moves were merged
	 */
	record Move(Interleaving after, Optional<Step> visible, int steps, int turns) {
	}

	/** Which steps a move goes through although others could see such steps. */
	@FunctionalInterface
	interface Merging {
		/** None: each move has one visible step. */
		Merging NONE = (before, strand, advanced) -> false;

		/** Whether a step that the strand makes behind a state is visible to nobody who is left. */
		boolean isLocal(Interleaving before, int strand, Strand.Advanced advanced);
	}

	/**
	 * The next move of a strand: one visible step, and those around it that only the strand itself sees.
	 *
	 * @param index of a strand that is not over
	 */
	Move move(int index) {
		return move(index, Merging.NONE);
	}

	/**
	 * The same, with the moves before it that are nobody else's business; those of one deed only, so that the move is of that deed.
	 */
	Move move(int index, Merging merging) {
		var machine = this.machine;
		var strand = strands.get(index);
		var visible = Optional.<Step> empty();
		var changed = tables;
		int steps = 0;
		int local = 0;
		int deed = strand.begun();
		while (!strand.isOver()) {
			var advanced = strand.step(machine);
			if (advanced.isVisible()) {
				if (visible.isPresent() || local > 0 && advanced.strand().begun() != deed) {
					break;
				}
				if (merging.isLocal(this, index, advanced)) {
					local++;
					deed = advanced.strand().begun();
				} else {
					visible = Optional.of(advanced.advance().step());
				}
			}
			changed = changed.after(advanced.advance().step().effect());
			machine = advanced.machine();
			strand = advanced.strand();
			steps++;
		}
		return new Move(with(machine, index, strand, changed), visible, steps, local + (visible.isPresent() || local == 0 ? 1 : 0));
	}

	private Interleaving with(Machine after, int index, Strand strand, Tables changed) {
		var all = new ArrayList<>(strands);
		all.set(index, strand);
		// the shared machine keeps no strand's stacks, so that what is left alike compares as alike
		return new Interleaving(after.withThreads(machine.threads()), all, changed);
	}

	/**
	 * All that decides how the strands can go on and whether what they do fails: where they are, what translation tables hold, and
	 * which events wait to be read, since whoever reads them goes on until there are none. What was read, and what
	 * stands in other memory, is left out, but for configuration space in which functions appear.
	 */
	Object outlook() {
		var slots = machine.io().slots();
		var standing = slots.stream().map(slot -> LongStream.range(0, HEADER / Long.BYTES)
				.mapToObj(i -> machine.memory().read64(slot.page() + i * Long.BYTES)).toList()).toList();
		var all = new ArrayList<>(strands.size() + 6);
		strands.forEach(strand -> all.add(strand.withoutPast()));
		all.add(tables);
		machine.io().smmus().forEach(smmu -> all.add(smmu.events().pending(machine.memory())));
		all.add(machine.hypervisor().frames());
		all.add(machine.script());
		all.add(slots);
		all.add(standing);
		return new Outlook(List.copyOf(all), all.hashCode());
	}

	/** What is compared, with its hash code, which is asked for often. */
	private record Outlook(List<Object> parts, int hash) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Outlook that && hash == that.hash && parts.equals(that.parts);
		}

		@Override
		public int hashCode() {
			return hash;
		}
	}

	/** Cheap, and different for most that differ: equality compares all. */
	@Override
	public int hashCode() {
		return 31 * (31 * strands.hashCode() + tables.hashCode()) + machine.io().hashCode();
	}
}
