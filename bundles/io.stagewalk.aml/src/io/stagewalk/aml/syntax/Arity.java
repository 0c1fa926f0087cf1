package io.stagewalk.aml.syntax;

/** Which names are methods: what the decoder must know, and the bytes do not tell. */
@FunctionalInterface
public interface Arity {
	/** The answer for a name that is no method, or is not known. */
	int NO_METHOD = -1;

	/** An answer for code in which no name is a method. */
	Arity NONE = path -> NO_METHOD;

	/** @return the number of a method's arguments, 0 to 7, or {@link #NO_METHOD} */
	int of(NamePath path);
}
