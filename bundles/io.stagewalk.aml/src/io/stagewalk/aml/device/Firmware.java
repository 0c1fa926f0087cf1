package io.stagewalk.aml.device;

import java.util.List;
import java.util.OptionalInt;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/** A namespace of which objects can be evaluated: what is asked of an interpreter here. Paths are absolute. */
public interface Firmware {
	/** The objects directly below one, in the order in which they were declared. */
	List<NamePath> children(NamePath path);

	/** {@link ObjectType#UNINITIALIZED} for a scope without a type, and where nothing is. */
	ObjectType type(NamePath path);

	/** Whether there is such an object. */
	boolean has(NamePath path);

	/** The number of the address space of a region; nothing for what is none. */
	OptionalInt space(NamePath region);

	/**
	 * The value of an object that is there; a method is run. One that returns nothing gives an uninitialized object.
	 *
	 * @throws EvaluationException if it does not end with a value
	 */
	Data evaluate(NamePath path, List<Data> arguments) throws EvaluationException;
}
