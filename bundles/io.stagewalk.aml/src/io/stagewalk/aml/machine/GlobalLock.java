package io.stagewalk.aml.machine;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Value;

/**
 * The global lock, which is the mutex {@code \_GL} and is held while a field with the lock rule is read or written. On
 * hardware-reduced machines, as Arm's are, nothing else belongs to it: the lock in the FACS is not touched. As in ACPICA, of an
 * index or bank field its own rule counts, not that of the fields behind it.
 *
 * @see "drivers/acpi/acpica/exutils.c:acpi_ex_acquire_global_lock; evglock.c:acpi_ev_init_global_lock_handler"
 */
final class GlobalLock {
	private static final NamePath PATH = NamePath.absolute(NameSeg.of("_GL_"));

	private final Machine machine;

	GlobalLock(Machine machine) {
		this.machine = machine;
	}

	/** Takes it for an access; who holds it holds it once more. */
	void acquire() {
		int node = node();
		if (machine.namespace.value(node) instanceof Value.Mutex(int level, int depth, int before)) {
			machine.namespace.set(node, new Value.Mutex(level, depth + 1, before));
			if (depth == 0) {
				tell(node, Event.GlobalLock.ACQUIRED);
			}
		}
	}

	/** Gives it back after an access. */
	void release() {
		int node = node();
		if (machine.namespace.value(node) instanceof Value.Mutex(int level, int depth, int before) && depth > 0) {
			machine.namespace.set(node, new Value.Mutex(level, depth - 1, before));
			if (depth == 1) {
				tell(node, Event.GlobalLock.RELEASED);
			}
		}
	}

	/** Tells of a mutex that nobody had before or nobody has now, if it is this one. */
	void tell(int mutex, Event.GlobalLock change) {
		if (machine.observer != Observer.NONE && mutex == node()) {
			machine.observer.saw(change);
		}
	}

	private int node() {
		return machine.namespace.find(Namespace.ROOT, PATH);
	}
}
