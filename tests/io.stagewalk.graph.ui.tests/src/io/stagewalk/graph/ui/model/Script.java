package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.P2mEncoding;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.P2mUpdate;
import io.stagewalk.translation.builder.TableFrames;
import io.stagewalk.translation.builder.XenP2m;

/** Writes down what a made-up Xen does, step by step, and records it. */
final class Script {
	static final Actor XEN = new Actor.Hypervisor(0);
	static final PA ROOT = new PA(0xbf000000L);
	private static final Stage2Regime REGIME = Stage2Regime.of(VTTBR.of(1, ROOT.value()), new VTCR(0x8004_3594L));
	private static final TableFrames FRAMES = new TableFrames(0xbf001, 0xc8000);

	private final List<Action> actions = new ArrayList<>();

	/** One step: what it makes of a state, and its effect. */
	private interface Action {
		Outcome act(Machine machine) throws OutOfTableFramesException;
	}

	private record Outcome(String function, Effect effect, SimulatedMemory memory, Optional<XenP2m> p2m) {
		static Outcome of(String function, Effect effect, P2mUpdate update) {
			return new Outcome(function, effect, update.memory(), Optional.of(update.p2m()));
		}
	}

	/** Xen makes an empty stage 2. */
	Script makeStage2() {
		return add(machine -> new Outcome("p2m_alloc_table", Effect.NONE, machine.memory,
				Optional.of(new XenP2m(REGIME, P2mEncoding.CURRENT, FRAMES))));
	}

	/** A step that leaves the stage 2 alone. */
	Script idle() {
		return add(machine -> new Outcome("idle_loop", Effect.NONE, machine.memory, machine.p2m));
	}

	/** One mapping of {@code 2^order} pages, or their removal. */
	Script map(long gfn, long mfn, int order, P2mType type) {
		var ipa = AddressRange.ofFrames(gfn, 1L << order);
		return add(machine -> {
			var update = machine.p2m.orElseThrow().setEntry(machine.memory, gfn, order, new XenP2m.Mapping(mfn, type));
			var effect = new Effect.Mapped(ipa, PA.ofFrame(mfn), type, update.writes(), update.flushes());
			return Outcome.of("p2m_set_entry", effect, update);
		});
	}

	Script map(long gfn, P2mType type) {
		return map(gfn, gfn, 0, type);
	}

	Script invalidateRoot() {
		return add(machine -> {
			var update = machine.p2m.orElseThrow().invalidateRoot(machine.memory, 1);
			return Outcome.of("p2m_invalidate_root",
					new Effect.ValidityChanged("root entries made invalid", update.writes(), update.flushes()), update);
		});
	}

	/** Xen answers a fault on a mapped frame, one level of it. */
	Script resolve(long gfn) {
		return add(machine -> {
			var update = machine.p2m.orElseThrow().resolveTranslationFault(machine.memory, gfn).orElseThrow();
			return Outcome.of("p2m_resolve_translation_fault",
					new Effect.ValidityChanged("entry made valid", update.writes(), update.flushes()), update);
		});
	}

	Trace record() {
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT.value(), 256L << 20));
		return Trace.record(new Machine(List.copyOf(actions), 0, memory, Optional.empty()), Budget.DEFAULT, Progress.NONE);
	}

	/** The picture after the last step. */
	Stage2Picture picture() {
		var trace = record();
		return picture(trace, trace.size());
	}

	static Stage2Picture picture(Trace trace, int position) {
		return new Stage2Pictures().take(Cursor.atStart(trace).at(position), Progress.NONE).orElseThrow();
	}

	private Script add(Action action) {
		actions.add(action);
		return this;
	}

	private record Machine(List<Action> actions, int at, SimulatedMemory memory, Optional<XenP2m> p2m) implements MachineState {
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

		@Override
		public Optional<Advance> next() {
			if (at == actions.size()) {
				return Optional.empty();
			}
			try {
				var outcome = actions.get(at).act(this);
				var stack = CallStack.EMPTY.push(new Activation(new Function(outcome.function, "xen/arch/arm/p2m.c")));
				return Optional.of(new Advance(new Step(XEN, stack, Motion.WITHIN, outcome.effect),
						new Machine(actions, at + 1, outcome.memory, outcome.p2m)));
			} catch (OutOfTableFramesException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private record Activation(Function function) implements Frame {
		@Override
		public List<Variable> variables() {
			return List.of();
		}
	}
}
