package io.stagewalk.trace;

/**
 * One step of a run.
 *
 * @param actor who made it
 * @param stack the actor's call stack when it was made; its top is the function that acted
 */
public record Step(Actor actor, CallStack stack, Motion motion, Effect effect) {

	/** The function that acted. */
	public Function function() {
		return stack.top().map(Frame::function).orElse(NOBODY);
	}

	/** Whether an actor made this step, or was entered or resumed by it: whether its stack may have changed. */
	public boolean concerns(Actor other) {
		return actor.equals(other) || switch (motion) {
			case Motion.Enter enter -> enter.entered().equals(other);
			case Motion.Leave leave -> leave.resumed().equals(other);
			case Motion.Within within -> false;
			case Motion.Call call -> false;
			case Motion.Return back -> false;
		};
	}

	private static final Function NOBODY = new Function("", "");
}
