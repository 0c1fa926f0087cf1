package io.stagewalk.aml.device;

/** An object that could not be evaluated, or has a value that it may not have. */
public final class EvaluationException extends Exception {
	private static final long serialVersionUID = 1L;

	private final String object;
	private final String problem;

	/**
	 * @param object its absolute path
	 * @param problem what was expected and what came, or how the method failed
	 */
	public EvaluationException(String object, String problem) {
		super(object + ": " + problem);
		this.object = object;
		this.problem = problem;
	}

	/** The object's absolute path. */
	public String object() {
		return object;
	}

	/** What is wrong with it. */
	public String problem() {
		return problem;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EvaluationException that && object.equals(that.object) && problem.equals(that.problem);
	}

	@Override
	public int hashCode() {
		return getMessage().hashCode();
	}
}
