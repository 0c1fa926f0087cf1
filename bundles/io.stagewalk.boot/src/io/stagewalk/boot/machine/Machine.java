package io.stagewalk.boot.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.XenP2m;

/**
 * The whole machine between two steps: physical memory, Xen, SMMUs and devices, what Dom0's ACPI subsystem holds, every actor's
 * call stack, and what the scenario still wants.
 * Nothing else decides how it goes on.
 */
public record Machine(Given given, SimulatedMemory memory, Hypervisor hypervisor, GuestStage1 stage1, Io io, Acpica acpica,
		Threads threads, Script script) implements MachineState {

	public Machine withMemory(SimulatedMemory changed) {
		return new Machine(given, changed, hypervisor, stage1, io, acpica, threads, script);
	}

	public Machine withHypervisor(Hypervisor changed) {
		return new Machine(given, memory, changed, stage1, io, acpica, threads, script);
	}

	public Machine withStage1(GuestStage1 changed) {
		return new Machine(given, memory, hypervisor, changed, io, acpica, threads, script);
	}

	public Machine withIo(Io changed) {
		return new Machine(given, memory, hypervisor, stage1, changed, acpica, threads, script);
	}

	/**
	 * What Dom0's addresses go through: its own stage 1 as it is now, on or off, and Xen's stage 2.
	 *
	 * @throws IllegalStateException before the domain was created
	 */
	public TranslationRegime dom0Regime() {
		var p2m = hypervisor.domainP2m().regime();
		var vttbr = VTTBR.of(p2m.vmid(), p2m.root().value());
		var stage2 = Stage2Regime.of(vttbr, given.vtcr(), KernelLayout.HCR_EL2, Endianness.LITTLE, KernelLayout.FEATURES);
		return TranslationRegime.of(KernelLayout.regime(stage1.registers()), stage2);
	}

	public Machine withAcpica(Acpica changed) {
		return new Machine(given, memory, hypervisor, stage1, io, changed, threads, script);
	}

	/** The same machine under another policy from here on. */
	public Machine withPolicy(MappingPolicy policy) {
		return withHypervisor(hypervisor.withPolicy(policy));
	}

	/** The same machine with other call stacks. */
	public Machine withThreads(Threads changed) {
		return new Machine(given, memory, hypervisor, stage1, io, acpica, changed, script);
	}

	private Machine withScript(Script left) {
		return new Machine(given, memory, hypervisor, stage1, io, acpica, threads, left);
	}

	@Override
	public Optional<XenP2m> p2m() {
		return hypervisor.p2m();
	}

	@Override
	public List<Actor> actors() {
		return threads.threads().all().map(Threads.Thread::actor).toList();
	}

	@Override
	public CallStack stack(Actor actor) {
		return threads.stack(actor);
	}

	@Override
	public Actor running() {
		return threads.running();
	}

	@Override
	public List<Variable> registers(Actor actor) {
		return Registers.of(this, actor);
	}

	@Override
	public Optional<Advance> next() {
		var actor = running();
		var stack = threads.stack(actor);
		if (threads.run() == Threads.Run.HALTED || stack.isEmpty()) {
			return Optional.empty();
		}
		var transition = ((Activation) stack.top().orElseThrow()).step(this);
		var effect = transition.effect();
		var control = transition.control().by(given.names());
		var seen = transition.machine().withThreads(transition.machine().threads.seeing(actor, effect));
		var detoured = seen.script.placed().isEmpty() ? Optional.<Machine> empty() : seen.becoming(stack, control);
		if (detoured.isPresent()) {
			return detoured.map(after -> advance(Motion.WITHIN, effect, after));
		}
		return Optional.of(switch (control) {
			case Control.Next next -> advance(Motion.WITHIN, effect, seen.replacing(stack, next.self()));
			case Control.Call call -> advance(Motion.CALL, effect, seen.calling(stack, call));
			case Control.Return back -> returned(effect, seen, back);
			case Control.Enter enter -> advance(new Motion.Enter(enter.actor()), effect,
					// who is trapped into finds the syndrome in its registers
					seen.withThreads(seen.threads.seeing(enter.actor(), effect)).entering(stack, enter));
			case Control.Halt halt -> advance(Motion.WITHIN, effect, seen.withThreads(seen.threads.halted()));
		});
	}

	private Advance advance(Motion motion, Effect effect, Machine after) {
		return new Advance(new Step(running(), threads.stack(running()), motion, effect), after);
	}

	private Machine replacing(CallStack stack, Activation self) {
		return withThreads(threads.withStack(running(), stack.replaceTop(self)));
	}

	private Machine calling(CallStack stack, Control.Call call) {
		return withThreads(threads.withStack(running(), stack.replaceTop(call.self()).push(call.callee()))).arriving();
	}

	/** A frame that goes on as another function has left one and comes to the other: what is wanted there, if anything is, comes first. */
	private Optional<Machine> becoming(CallStack stack, Control control) {
		return wanted(stack.top().orElseThrow().function(), stack, control);
	}

	/** What is wanted where one function was left and another comes, before that is done. */
	private Optional<Machine> wanted(Function left, CallStack stack, Control control) {
		var come = to(control, left);
		if (come.equals(left)) {
			return Optional.empty();
		}
		var after = script.at(Script.When.AFTER, left, threads::canAct);
		var before = after.left().at(Script.When.BEFORE, come, threads::canAct);
		var wanted = Stream.concat(after.now().stream(), before.now().stream()).toList();
		return wanted.isEmpty() ? Optional.empty() : Optional.of(withScript(before.left()).replacing(stack, new Detour(come, wanted, control)));
	}

	private static Function to(Control control, Function from) {
		return switch (control) {
			case Control.Next next -> next.self().function();
			case Control.Call call -> call.self().function();
			case Control.Enter enter -> enter.self().function();
			case Control.Return back -> from;
			case Control.Halt halt -> from;
		};
	}

	private Machine entering(CallStack stack, Control.Enter enter) {
		return withThreads(threads.withStack(running(), stack.replaceTop(enter.self())).entering(enter.actor(), enter.callee())).arriving();
	}

	/** The machine in which the innermost function is about to start, and what is wanted before it comes first. */
	public Machine arriving() {
		var callee = (Activation) threads.stack(running()).top().orElseThrow();
		var due = script.at(Script.When.BEFORE, callee.function(), threads::canAct);
		return due.now().isEmpty() ? this : withScript(due.left())
				.replacing(threads.stack(running()), new Detour(callee.function(), due.now(), new Control.Next(callee)));
	}

	private Advance returned(Effect effect, Machine seen, Control.Return back) {
		var stack = threads.stack(running());
		var function = stack.top().orElseThrow().function();
		var due = script.at(Script.When.AFTER, function, threads::canAct);
		if (!due.now().isEmpty()) {
			return advance(Motion.WITHIN, effect, seen.withScript(due.left()).replacing(stack, new Detour(function, due.now(), back)));
		}
		var popped = stack.pop();
		var resumed = threads.resumedAt(popped.depth());
		if (resumed.isPresent()) {
			var ended = seen.threads.withStack(running(), popped);
			var waiting = ended.stack(resumed.get());
			var left = ended.withStack(resumed.get(), resume(waiting, back.result())).leaving();
			return advance(new Motion.Leave(resumed.get()), effect, seen.withThreads(left).goingOn(waiting));
		}
		var callers = popped.isEmpty() ? popped : resume(popped, back.result());
		return advance(Motion.RETURN, effect, seen.withThreads(seen.threads.withStack(running(), callers)).goingOn(popped));
	}

	/** The same for a frame that has got what it waited for, and may be another function since. @param waiting as it was until then */
	private Machine goingOn(CallStack waiting) {
		if (script.placed().isEmpty() || waiting.isEmpty()) {
			return this;
		}
		var stack = threads.stack(running());
		var self = (Activation) stack.top().orElseThrow();
		return wanted(waiting.top().orElseThrow().function(), stack, new Control.Next(self)).orElse(this);
	}

	/** A stack whose top has got what it waited for. */
	private CallStack resume(CallStack stack, Result result) {
		return stack.replaceTop(Renamed.of(((Activation) stack.top().orElseThrow()).returned(result), given.names()));
	}
}
