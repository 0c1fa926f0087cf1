package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.XenP2m;

/**
 * A million steps, each of which writes a descriptor, are within the default budget and take no more than it says; a state
 * of theirs takes at most a millisecond.
 */
@EnabledIfSystemProperty(named = "stagewalk.full", matches = "true")
class MillionStepsTest {
	private static final int STEPS = 1_000_000;
	private static final long TABLES = 0x8000_0000L;
	/** 256 tables; a Dom0 of half a gibibyte has about twenty. */
	private static final int TABLE_ENTRIES = 256 * 512;

	/** Writes descriptors all over the tables, as mapping one page after another does. */
	private record Writer(int made, SimulatedMemory memory) implements MachineState {
		private static final Actor XEN = new Actor.Hypervisor(0);

		@Override
		public Optional<Advance> next() {
			if (made == STEPS) {
				return Optional.empty();
			}
			long at = TABLES + (made * 2_654_435_761L & TABLE_ENTRIES - 1) * 8;
			var write = new DescriptorWrite(new PA(at), 3, memory.read64(at), made + 1L);
			var effect = new Effect.Mapped(AddressRange.ofFrames(made, 1), new PA(0), P2mType.RAM_RW, List.of(write), 0);
			return Optional.of(new Advance(new Step(XEN, CallStack.EMPTY, Motion.WITHIN, effect),
					new Writer(made + 1, memory.write64(at, write.after()))));
		}

		@Override
		public Optional<XenP2m> p2m() {
			return Optional.empty();
		}

		@Override
		public List<Actor> actors() {
			return List.of(XEN);
		}

		@Override
		public CallStack stack(Actor actor) {
			return CallStack.EMPTY;
		}

		@Override
		public Actor running() {
			return XEN;
		}

		@Override
		public List<Variable> registers(Actor actor) {
			return List.of();
		}
	}

	@Test
	void memoryAndTime(TestReporter reporter) throws InterruptedException {
		long before = used();
		var start = new Writer(0, SimulatedMemory.empty().withPresent(AddressRange.ofLength(TABLES, TABLE_ENTRIES * 8)));
		var trace = Trace.record(start, Budget.DEFAULT, Progress.NONE);
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(STEPS, trace.size());
		long retained = used() - before;
		reporter.publishEntry("MiB retained", Long.toString(retained >> 20));
		assertTrue(retained <= Budget.DEFAULT.bytes(), retained + " bytes");

		var random = new SplittableRandom(1);
		visit(trace, random, 5000);
		long started = System.nanoTime();
		visit(trace, random, 5000);
		long micros = (System.nanoTime() - started) / 5000 / 1000;
		reporter.publishEntry("microseconds a state", Long.toString(micros));
		assertTrue(micros <= 1000, micros + " microseconds");
	}

	private static void visit(Trace trace, SplittableRandom random, int times) {
		for (int i = 0; i < times; i++) {
			int position = random.nextInt(STEPS + 1);
			assertEquals(position, ((Writer) trace.stateAt(position)).made());
		}
	}

	private static long used() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(50);
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
