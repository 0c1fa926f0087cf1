package io.stagewalk.trace;

/** How a step moves through the call stacks. */
public sealed interface Motion {

	/** Stays in its function. */
	record Within() implements Motion {
	}

	/** The actor's stack grows by a frame. */
	record Call() implements Motion {
	}

	/** The actor's stack loses its innermost frame. */
	record Return() implements Motion {
	}

	/** Another actor starts a frame, and the one who steps waits for it: a trap, a hypercall, a device set going. */
	record Enter(Actor entered) implements Motion {
	}

	/** The actor's last frame is done, and the one who waited goes on. */
	record Leave(Actor resumed) implements Motion {
	}

	Motion WITHIN = new Within();
	Motion CALL = new Call();
	Motion RETURN = new Return();
}
