package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;

/** A namespace as it can be looked at without running anything. Paths are absolute. */
public interface Objects {
	/** The objects directly below one, in the order in which they were declared. */
	List<NamePath> children(NamePath path);

	/** {@link ObjectType#UNINITIALIZED} for a scope without a type, and where nothing is. */
	ObjectType type(NamePath path);

	/** Whether there is such an object. */
	boolean has(NamePath path);

	/** The number of the address space of a region; nothing for what is none. */
	OptionalInt space(NamePath region);

	/** System level and order of a power resource; nothing for what is none. */
	default Optional<Value.PowerResource> power(NamePath path) {
		return type(path) == ObjectType.POWER_RESOURCE ? Optional.of(new Value.PowerResource(0, 0)) : Optional.empty();
	}
}
