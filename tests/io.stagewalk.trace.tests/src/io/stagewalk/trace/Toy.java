package io.stagewalk.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.AbortSyndrome;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.XenP2m;

/**
 * A machine of three actors that stay in a function, call, return, enter one another and leave again, all as its seed and
 * the number of steps made say. An actor that is entered may be in the midst of something itself, as Xen is when the
 * domain that it started traps.
 *
 * @param seed    decides everything
 * @param made    steps so far
 * @param length  steps in all
 * @param threads each actor's stack, by its place in {@link #ACTORS}
 * @param waiting who waits, the last to wait first
 * @param runner  the place of the one who acts next
 */
record Toy(long seed, int made, int length, List<CallStack> threads, List<Waiting> waiting, int runner, SimulatedMemory memory)
		implements MachineState {

	static final List<Actor> ACTORS = List.of(new Actor.Hypervisor(0), new Actor.DomainCPU(0, 0),
			new Actor.Device("edu", new StreamID(0x18)));
	static final List<String> FUNCTIONS = List.of("start", "map", "touch", "copy");
	static final long PAGE = 0x4000_0000L;
	private static final int DEEPEST = 5;

	/** @param base how deep the entered actor's stack was before */
	record Waiting(int actor, int base) {
	}

	/** @param line 0 for none */
	record ToyFrame(Function function, int line, int progress) implements Frame {
		@Override
		public List<Variable> variables() {
			return List.of(new Variable("progress", Integer.toString(progress)));
		}

		@Override
		public Optional<SourceLine> source() {
			return line == 0 ? Optional.empty() : Optional.of(new SourceLine("toy.scenario", line));
		}

		ToyFrame further() {
			return new ToyFrame(function, line, progress + 1);
		}
	}

	static Toy of(long seed, int length) {
		var random = new SplittableRandom(seed);
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(PAGE, 0x10000));
		return new Toy(seed, 0, length, List.of(CallStack.EMPTY, CallStack.EMPTY.push(frame(random)), CallStack.EMPTY), List.of(),
				1, memory);
	}

	/** Every state of a run, computed one after the other. */
	static List<MachineState> states(MachineState start) {
		var states = new ArrayList<MachineState>(List.of(start));
		for (var next = start.next(); next.isPresent(); next = states.getLast().next()) {
			states.add(next.get().after());
		}
		return states;
	}

	Trace record() {
		return Trace.record(this, Budget.DEFAULT, Progress.NONE);
	}

	private static ToyFrame frame(SplittableRandom random) {
		var function = new Function(FUNCTIONS.get(random.nextInt(FUNCTIONS.size())), "toy.c");
		return new ToyFrame(function, random.nextInt(4), 0);
	}

	@Override
	public Optional<Advance> next() {
		if (made == length) {
			return Optional.empty();
		}
		var random = new SplittableRandom(seed * 1_000_003 + made);
		var effect = effect(random);
		return Optional.of(switch (random.nextInt(10)) {
			case 0, 1, 2 -> call(effect, random);
			case 3, 4, 5 -> back(effect, random);
			case 6, 7 -> enter(effect, random);
			default -> advance(Motion.WITHIN, effect, stacks(Map.of(runner, further())), waiting, runner);
		});
	}

	private Advance call(Effect effect, SplittableRandom random) {
		if (threads.get(runner).depth() == DEEPEST) {
			return back(effect, random);
		}
		return advance(Motion.CALL, effect, stacks(Map.of(runner, further().push(frame(random)))), waiting, runner);
	}

	/** Returns; from the frame that was entered, leaves; from the last frame of all, stays. */
	private Advance back(Effect effect, SplittableRandom random) {
		var popped = threads.get(runner).pop();
		if (!waiting.isEmpty() && waiting.getFirst().base == popped.depth()) {
			int resumed = waiting.getFirst().actor;
			return advance(new Motion.Leave(ACTORS.get(resumed)), effect, stacks(Map.of(runner, popped)),
					waiting.subList(1, waiting.size()), resumed);
		}
		if (popped.isEmpty()) {
			return advance(Motion.WITHIN, effect, stacks(Map.of(runner, further())), waiting, runner);
		}
		return advance(Motion.RETURN, effect, stacks(Map.of(runner, popped)), waiting, runner);
	}

	private Advance enter(Effect effect, SplittableRandom random) {
		if (waiting.size() == 4) {
			return back(effect, random);
		}
		int entered = (runner + 1 + random.nextInt(2)) % ACTORS.size();
		var now = new ArrayList<Waiting>(List.of(new Waiting(runner, threads.get(entered).depth())));
		now.addAll(waiting);
		return advance(new Motion.Enter(ACTORS.get(entered)), effect,
				stacks(Map.of(runner, further(), entered, threads.get(entered).push(frame(random)))), now, entered);
	}

	private Advance advance(Motion motion, Effect effect, List<CallStack> stacks, List<Waiting> nowWaiting, int next) {
		var written = memory;
		for (var write : effect.writes()) {
			written = written.write64(write.address().value(), write.after());
		}
		return new Advance(new Step(running(), threads.get(runner), motion, effect),
				new Toy(seed, made + 1, length, stacks, List.copyOf(nowWaiting), next, written));
	}

	private CallStack further() {
		var stack = threads.get(runner);
		return stack.replaceTop(((ToyFrame) stack.top().orElseThrow()).further());
	}

	private List<CallStack> stacks(Map<Integer, CallStack> changed) {
		var all = new TreeMap<Integer, CallStack>();
		for (int i = 0; i < threads.size(); i++) {
			all.put(i, changed.getOrDefault(i, threads.get(i)));
		}
		return List.copyOf(all.values());
	}

	private Effect effect(SplittableRandom random) {
		long ipa = PAGE + (random.nextInt(4) << 12);
		return switch (random.nextInt(12)) {
			case 0 -> {
				long at = PAGE + random.nextInt(64) * 8;
				yield new Effect.Mapped(AddressRange.ofLength(ipa, 0x1000), new PA(ipa), P2mType.MMIO_DIRECT_C,
						List.of(new DescriptorWrite(new PA(at), 3, memory.read64(at), made + 1L)), 0);
			}
			case 1 -> {
				var fault = Translation.Fault.ofStage2(FaultKind.TRANSLATION, 3, new IPA(ipa), Access.READ, List.of());
				yield new Effect.Aborted(fault, AbortSyndrome.of(fault, 4));
			}
			case 2 -> new Effect.TransferFailed(new StreamID(0x18), new IPA(ipa), Access.READ, Optional.empty(), List.of());
			case 3 -> new Effect.Noted("step " + made);
			default -> Effect.NONE;
		};
	}

	@Override
	public Optional<XenP2m> p2m() {
		return Optional.empty();
	}

	@Override
	public List<Actor> actors() {
		return ACTORS;
	}

	@Override
	public CallStack stack(Actor actor) {
		return threads.get(ACTORS.indexOf(actor));
	}

	@Override
	public Actor running() {
		return ACTORS.get(runner);
	}

	@Override
	public List<Variable> registers(Actor actor) {
		return List.of();
	}
}
