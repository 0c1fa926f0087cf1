package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Effect;

/**
 * The actors, their stacks, and who runs while who waits.
 *
 * @param threads all actors, in the order in which they are shown
 * @param waiting who waits for the running one, the last to wait first
 * @param off     CPUs of Dom0 that nobody has started yet; they execute nothing
 */
public record Threads(Roster threads, Actor running, List<Waiting> waiting, Run run, Set<Actor> off) {

	/**
	 * One who waits until the actor whom it entered is done.
	 *
	 * @param base how deep the stack of the entered actor was before; that deep it is again when it is done
	 */
	public record Waiting(Actor actor, int base) {
	}

	/** Whether there may be further steps. */
	public enum Run {
		GOING_ON, HALTED
	}

	/**
	 * @param lastAccess the last access of the actor that went through
	 * @param lastFault  the last abort or failed transfer of the actor
	 */
	public record Thread(Actor actor, CallStack stack, Optional<Effect> lastAccess, Optional<Effect> lastFault) {
		Thread withStack(CallStack changed) {
			return new Thread(actor, changed, lastAccess, lastFault);
		}

		Thread seeing(Effect effect) {
			return switch (effect) {
				case Effect.Accessed accessed -> new Thread(actor, stack, Optional.of(effect), lastFault);
				case Effect.Emulated emulated -> new Thread(actor, stack, Optional.of(effect), lastFault);
				case Effect.Transferred transferred -> new Thread(actor, stack, Optional.of(effect), lastFault);
				case Effect.Aborted aborted -> new Thread(actor, stack, lastAccess, Optional.of(effect));
				case Effect.TransferFailed failed -> new Thread(actor, stack, lastAccess, Optional.of(effect));
				case Effect.TransferStalled stalled -> new Thread(actor, stack, lastAccess, Optional.of(effect));
				case Effect.None none -> this;
				case Effect.Noted noted -> this;
				case Effect.RegionAccessed accessed -> this;
				case Effect.Mapped mapped -> this;
				case Effect.ValidityChanged changed -> this;
				case Effect.StreamConfigured configured -> this;
				case Effect.StageOneFaulted faulted -> new Thread(actor, stack, lastAccess, Optional.of(effect));
				case Effect.SmmuCommanded commanded -> this;
				case Effect.StageOneMapped mapped -> this;
				case Effect.StageOneUnmapped unmapped -> this;
				case Effect.AbortInjected injected -> this;
				case Effect.Hypercalled call -> this;
				case Effect.Refused refused -> this;
				case Effect.Died died -> this;
			};
		}
	}

	public Threads {
		waiting = List.copyOf(waiting);
		off = Set.copyOf(off);
	}

	/** The actors, all idle but the one that starts with an activation. */
	public static Threads starting(List<Actor> actors, Actor first, Activation activation) {
		return idle(actors).beginning(first, activation);
	}

	/** The same with CPUs that have to be started first. */
	public Threads without(Collection<? extends Actor> cpus) {
		return new Threads(threads, running, waiting, run, Set.copyOf(cpus));
	}

	/** The same with a CPU that runs from now on. */
	public Threads started(Actor cpu) {
		return without(off.stream().filter(one -> !one.equals(cpu)).toList());
	}

	/** The actors, who all have nothing to do. */
	public static Threads idle(List<Actor> actors) {
		var threads = actors.stream().map(actor -> new Thread(actor, CallStack.EMPTY, Optional.empty(), Optional.empty())).toList();
		return new Threads(Roster.of(threads), actors.getFirst(), List.of(), Run.GOING_ON, Set.of());
	}

	/** One of the idle actors begins an activation. */
	public Threads beginning(Actor actor, Activation activation) {
		return new Threads(threads, actor, List.of(), run, off).withStack(actor, CallStack.EMPTY.push(activation));
	}

	/** The same stacks; what accesses and faults the actors saw is forgotten. */
	public Threads withoutPast() {
		var forgetful = threads.all().map(thread -> new Thread(thread.actor, thread.stack, Optional.empty(), Optional.empty())).toList();
		return new Threads(Roster.of(forgetful), running, waiting, run, off);
	}

	/**
	 * Whether an actor could do something by itself now. Devices can at any time; a CPU of Dom0 as soon as Dom0 runs and has started
	 * it, unless Xen runs in its place.
	 */
	public boolean canAct(Actor actor) {
		return switch (actor) {
			case Actor.Device device -> true;
			case Actor.DomainCPU cpu -> !off.contains(cpu) && inTurn().anyMatch(Actor.DomainCPU.class::isInstance)
					&& inTurn().filter(one -> one.equals(cpu) || one.equals(new Actor.Hypervisor(cpu.cpu()))).findFirst()
							.map(cpu::equals).orElse(true);
			case Actor.Hypervisor xen -> false;
		};
	}

	/** The running actor, and those who wait, from the last to the first: Xen's boot waits behind all that Dom0 does. */
	private Stream<Actor> inTurn() {
		return Stream.concat(Stream.of(running), waiting.stream().map(Waiting::actor));
	}

	/** Whether any actor has something left to do. */
	public boolean isBusy() {
		return run != Run.HALTED && threads.isBusy();
	}

	public Thread thread(Actor actor) {
		return threads.of(actor);
	}

	public CallStack stack(Actor actor) {
		return thread(actor).stack;
	}

	Threads withStack(Actor actor, CallStack stack) {
		return with(thread(actor).withStack(stack));
	}

	Threads seeing(Actor actor, Effect effect) {
		var thread = thread(actor);
		var changed = thread.seeing(effect);
		return changed == thread ? this : with(changed);
	}

	private Threads with(Thread changed) {
		return new Threads(threads.with(changed), running, waiting, run, off);
	}

	/** The running actor waits for another, on whose stack an activation starts. */
	Threads entering(Actor actor, Activation callee) {
		var stack = stack(actor);
		var nowWaiting = new ArrayList<Waiting>(waiting.size() + 1);
		nowWaiting.add(new Waiting(running, stack.depth()));
		nowWaiting.addAll(waiting);
		var entered = withStack(actor, stack.push(callee));
		return new Threads(entered.threads, actor, nowWaiting, run, off);
	}

	/** Who is to go on if the running actor's stack is that deep again; empty while it is still busy. */
	Optional<Actor> resumedAt(int depth) {
		return waiting.stream().findFirst().filter(first -> first.base == depth).map(Waiting::actor);
	}

	Threads leaving() {
		return new Threads(threads, waiting.getFirst().actor, waiting.subList(1, waiting.size()), run, off);
	}

	Threads halted() {
		return new Threads(threads, running, waiting, Run.HALTED, off);
	}
}
