package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * An object that is to be evaluated.
 *
 * @param object    its absolute path
 * @param arguments of a method
 */
public record Wanted(NamePath object, List<Data> arguments) implements Demand {
	public Wanted {
		arguments = List.copyOf(arguments);
	}
}
