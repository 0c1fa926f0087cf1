package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.map.TranslationMap;

/** When Dom0 first runs, the hardware may see nothing of what Xen has mapped. */
class LazyRootBootTest {

	/** As recorded with Xen 4.22: the first instruction faults at levels 0, 1 and 2. */
	@Test
	void firstInstructionIsAnsweredLevelByLevel() throws Exception {
		var trace = boot("4.22");
		var levels = IntStream.range(0, trace.size()).mapToObj(trace::step).map(step -> step.effect())
				.filter(effect -> effect instanceof Effect.Aborted aborted && aborted.fault().access() == Access.EXECUTE)
				.map(effect -> ((Effect.Aborted) effect).syndrome().esr()).toList();
		assertEquals(List.of(0x82000004L, 0x82000005L, 0x82000006L), levels);
	}

	/** Until 4.21 as many tables are invalidated as the level of the root says, which at level 0 is none. */
	@ParameterizedTest
	@CsvSource({ "4.7, true", "4.12, true", "4.20.4, true", "4.21.2, true", "4.22, false" })
	void rootAtLevelZeroStaysValidUntilXen422(String version, boolean live) throws Exception {
		var trace = boot(version);
		int first = IntStream.range(0, trace.size()).filter(i -> trace.step(i).function().name().equals("vcpu_wake")).findFirst().orElseThrow();
		var state = trace.stateAt(first);
		var leaves = TranslationMap.of(state.memory(), state.p2m().orElseThrow().regime()).leaves().toList();
		assertTrue(leaves.size() > 200);
		assertTrue(leaves.stream().allMatch(leaf -> leaf.isLive() == live));
	}

	private static Trace boot(String version) throws Exception {
		return Examples.run(Examples.load(Examples.RECORDED).withXen(version));
	}
}
