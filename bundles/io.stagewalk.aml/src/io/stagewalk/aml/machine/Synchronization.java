package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.Value;

/**
 * Mutexes, events and time, for one thread of execution: what nobody else can give is not waited for in vain.
 *
 * @see "ACPI 6.5, 19.6, Acquire (Acquire a Mutex); 19.6, Wait (Wait for a Synchronization Event)"
 */
final class Synchronization {
	private static final long TICKS_PER_MILLISECOND = 10_000;
	private static final long TICKS_PER_MICROSECOND = 10;
	private static final long FOREVER = 0xffff;
	private static final int MAX_DEPTH = 0xffff;
	/** Linux sleeps instead of what is longer, and complains. */
	private static final long MAX_STALL = 255;
	/** The longest that Linux sleeps at once, in milliseconds. */
	private static final long MAX_SLEEP = 2000;

	private final Machine machine;

	Synchronization(Machine machine) {
		this.machine = machine;
	}

	/** @return whether it timed out, which it does not: all mutexes are this thread's */
	Value acquire(Value operand) throws Fault {
		int node = node(operand, "a mutex");
		if (!(machine.namespace.value(node) instanceof Value.Mutex mutex)) {
			throw machine.operands.operandType("a mutex", operand);
		}
		if (machine.syncLevel > mutex.syncLevel()) {
			throw new Fault(Kind.MUTEX_ORDER, "expected a level of synchronization of at least " + machine.syncLevel + ", "
					+ machine.namespace.path(node) + " has " + mutex.syncLevel());
		}
		if (mutex.depth() == 0) {
			machine.namespace.set(node, new Value.Mutex(mutex.syncLevel(), 1, machine.syncLevel));
			machine.syncLevel = mutex.syncLevel();
			var held = new ArrayList<>(machine.held);
			held.add(node);
			machine.held = List.copyOf(held);
			new GlobalLock(machine).tell(node, Event.GlobalLock.ACQUIRED);
		} else if (mutex.depth() < MAX_DEPTH) {
			machine.namespace.set(node, new Value.Mutex(mutex.syncLevel(), mutex.depth() + 1, mutex.before()));
		}
		return Value.Int.ZERO;
	}

	void release(Value operand) throws Fault {
		int node = node(operand, "a mutex");
		if (!(machine.namespace.value(node) instanceof Value.Mutex mutex)) {
			throw machine.operands.operandType("a mutex", operand);
		}
		if (!machine.held.contains(node)) {
			throw new Fault(Kind.MUTEX_NOT_ACQUIRED, "expected " + machine.namespace.path(node) + " to be acquired before it is released");
		}
		if (mutex.syncLevel() != machine.syncLevel) {
			throw new Fault(Kind.MUTEX_ORDER, "expected the current level of synchronization, " + machine.syncLevel + ", to be that of "
					+ machine.namespace.path(node) + ", " + mutex.syncLevel());
		}
		if (mutex.depth() > 1) {
			machine.namespace.set(node, new Value.Mutex(mutex.syncLevel(), mutex.depth() - 1, mutex.before()));
			return;
		}
		if (machine.namespace.value(machine.held.getLast()) instanceof Value.Mutex last) {
			machine.syncLevel = last.before();
		}
		unlink(node, mutex);
		machine.namespace.set(node, new Value.Mutex(mutex.syncLevel(), 0, 0));
		new GlobalLock(machine).tell(node, Event.GlobalLock.RELEASED);
	}

	/**
	 * Mutexes of one level may be released in any order: the one that was acquired next takes over which level was before.
	 *
	 * @see "drivers/acpi/acpica/exmutex.c: acpi_ex_unlink_mutex"
	 */
	private void unlink(int node, Value.Mutex mutex) {
		int next = machine.held.indexOf(node) + 1;
		if (next < machine.held.size() && machine.namespace.value(machine.held.get(next)) instanceof Value.Mutex later) {
			machine.namespace.set(machine.held.get(next), new Value.Mutex(later.syncLevel(), later.depth(), mutex.before()));
		}
		machine.held = machine.held.stream().filter(held -> held != node).toList();
	}

	/** A mutex that is taken away is held no more; the level of synchronization stays. */
	void forget(int node) {
		if (machine.held.contains(node) && machine.namespace.value(node) instanceof Value.Mutex mutex) {
			unlink(node, mutex);
		}
	}

	/** A thread that ends gives back what it holds. */
	void releaseAll() {
		for (int node : machine.held) {
			if (machine.namespace.has(node) && machine.namespace.value(node) instanceof Value.Mutex mutex) {
				machine.namespace.set(node, new Value.Mutex(mutex.syncLevel(), 0, 0));
				new GlobalLock(machine).tell(node, Event.GlobalLock.RELEASED);
			}
		}
		machine.held = List.of();
		machine.syncLevel = 0;
	}

	void signal(Value operand) throws Fault {
		int node = event(operand);
		var event = (Value.Event) machine.namespace.value(node);
		machine.namespace.set(node, new Value.Event(Math.min(Integer.MAX_VALUE - 1, event.signals()) + 1));
	}

	void reset(Value operand) throws Fault {
		machine.namespace.set(event(operand), new Value.Event(0));
	}

	/** @param timeout in milliseconds, of which Linux takes 16 bits; 0xffff for ever */
	Value await(Value operand, long timeout) throws Fault {
		long milliseconds = timeout & FOREVER;
		int node = event(operand);
		var event = (Value.Event) machine.namespace.value(node);
		if (event.signals() > 0) {
			machine.namespace.set(node, new Value.Event(event.signals() - 1));
			return Value.Int.ZERO;
		}
		if (milliseconds == FOREVER) {
			throw new Fault(Kind.WAITS_FOREVER, "expected somebody to signal " + machine.namespace.path(node)
					+ ", which is waited for without an end");
		}
		pass(milliseconds * TICKS_PER_MILLISECOND);
		return new Value.Int(machine.settings.width().ones());
	}

	private int event(Value operand) throws Fault {
		int node = node(operand, "an event");
		if (machine.namespace.value(node) instanceof Value.Event) {
			return node;
		}
		throw machine.operands.operandType("an event", operand);
	}

	private int node(Value operand, String expected) throws Fault {
		boolean isField = operand instanceof Location.Node(int id) && machine.namespace.has(id)
				&& machine.namespace.value(id) instanceof FieldUnit;
		boolean isResolved = operand instanceof Location.Node && !isField || operand instanceof Value.Reference;
		var value = isResolved ? operand : machine.operands.resolve(machine.top, operand);
		if (value instanceof Location.Node(int id) && machine.namespace.has(id)) {
			return id;
		}
		throw machine.operands.operandType(expected, value);
	}

	/** @param milliseconds of which Linux keeps the first two seconds */
	void sleep(long milliseconds) {
		pass((Long.compareUnsigned(milliseconds, MAX_SLEEP) > 0 ? MAX_SLEEP : milliseconds) * TICKS_PER_MILLISECOND);
	}

	void stall(long microseconds) throws Fault {
		if (Long.compareUnsigned(microseconds, MAX_STALL) > 0) {
			throw new Fault(Kind.OPERAND_VALUE, "expected a stall of at most " + MAX_STALL + " µs, not "
					+ Long.toUnsignedString(microseconds));
		}
		pass(microseconds * TICKS_PER_MICROSECOND);
	}

	private void pass(long ticks) {
		machine.time += ticks;
		if (machine.observer != Observer.NONE) {
			machine.observer.saw(new Event.Waited(ticks));
		}
	}
}
