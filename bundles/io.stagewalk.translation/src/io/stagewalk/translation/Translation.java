package io.stagewalk.translation;

import java.util.List;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;

/** What became of one translation; {@link #levels} explains it, one entry for each descriptor that was read. */
public sealed interface Translation {

	List<WalkLevel> levels();

	/**
	 * The tables give an output.
	 *
	 * @param leaf the block or page descriptor, from which the attributes follow
	 */
	record Translated(PA output, Stage2Descriptor leaf, List<WalkLevel> levels) implements Translation {
		public Translated {
			levels = List.copyOf(levels);
		}
	}

	/**
	 * The walk ends in a stage-2 fault.
	 *
	 * @param level the level at which it stopped, which is what the fault status reports
	 */
	record Fault(FaultKind kind, int level, IPA input, Access access, List<WalkLevel> levels) implements Translation {
		public Fault {
			levels = List.copyOf(levels);
		}

		@Override
		public String toString() {
			return kind.text() + " at level " + level + ", IPA " + input;
		}
	}
}
