package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/** A namespace of which objects can be evaluated at once: what is asked of an interpreter here. */
public interface Firmware extends Objects {
	/**
	 * The value of an object that is there; a method is run. One that returns nothing gives an uninitialized object.
	 *
	 * @throws EvaluationException if it does not end with a value
	 */
	Data evaluate(NamePath path, List<Data> arguments) throws EvaluationException;

	/** The same, with a failure as a value. */
	default Evaluated answer(Wanted wanted) {
		try {
			return new Evaluated.Value(evaluate(wanted.object(), wanted.arguments()));
		} catch (EvaluationException failed) {
			return new Evaluated.Failed(failed.problem());
		}
	}

	/** What comes of something beyond the namespace: of that nothing is known here. */
	default Data deed(Deed deed) {
		return new Data.Other(ObjectType.UNINITIALIZED);
	}
}
