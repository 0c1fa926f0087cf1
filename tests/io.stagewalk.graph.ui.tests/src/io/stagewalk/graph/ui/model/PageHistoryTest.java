package io.stagewalk.graph.ui.model;

import static io.stagewalk.translation.builder.P2mType.INVALID;
import static io.stagewalk.translation.builder.P2mType.MMIO_DIRECT_C;
import static io.stagewalk.translation.builder.P2mType.RAM_RW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Trace;

class PageHistoryTest {
	private final Trace trace = new Script().makeStage2().map(0x40000, 0x40000, 9, RAM_RW).map(0x9000, MMIO_DIRECT_C)
			.map(0x9001, MMIO_DIRECT_C).invalidateRoot().idle().resolve(0x9000).map(0x9001, 0, 0, INVALID).record();

	private Optional<Integer> back(int position, long address) {
		return PageHistory.of(Script.picture(trace, position), address).orElseThrow().mappedBefore().map(Cursor::position);
	}

	private Optional<Integer> forward(int position, long address) {
		return PageHistory.of(Script.picture(trace, position), address).orElseThrow().changedNext().map(Cursor::position);
	}

	@Test
	void runsBackToBeforeTheStepThatMapped() {
		assertEquals(Optional.of(3), back(6, 0x9001000));
		assertEquals(Optional.of(2), back(6, 0x9000000));
		assertEquals(Optional.of(1), back(6, 0x401ff000));
	}

	@Test
	void runsBackToWhoTookAway() {
		assertEquals(Optional.of(7), back(8, 0x9001000));
	}

	@Test
	void staysWhereNoStepMapped() {
		assertEquals(Optional.empty(), back(1, 0x9000000));
		assertEquals(Optional.empty(), back(8, 0x1000));
	}

	@Test
	void runsForwardToTheNextChangeOfAnEntryOnTheWay() {
		assertEquals(Optional.of(5), forward(4, 0x9000000));
		assertEquals(Optional.of(7), forward(5, 0x9000000));
		assertEquals(Optional.empty(), forward(8, 0x9000000));
	}

	@Test
	void aGapIsLookedAtAsAWhole() {
		assertEquals(Optional.of(3), forward(2, 0x1000));
		assertEquals(Optional.empty(), PageHistory.of(Script.picture(trace, 2), -1));
	}

	@Test
	void findsTheLastWritesBeforeAPosition() {
		long root = Script.ROOT.value();
		var found = LastWrites.before(trace, 8, Set.of(root, 0x1000L), Progress.NONE);
		assertEquals(Set.of(root), found.keySet());
		assertEquals(6, found.get(root).step());
		assertEquals(4, LastWrites.before(trace, 5, Set.of(root), Progress.NONE).get(root).step());
		assertEquals(1, LastWrites.before(trace, 4, Set.of(root), Progress.NONE).get(root).step());
	}
}
