package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.OptionalLong;

import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;

/**
 * Reads an object that identifies a device while a method waits for an access. Such objects are constants; of one that is a method
 * the value counts, and what else it does is not told.
 */
final class Aside {
	/** A method that gives a number needs some dozens. */
	private static final long MAX_STEPS = 10_000;

	private Aside() {
	}

	/** A number; nothing if it is none. */
	static OptionalLong number(State interpreter, NamePath device, String name) {
		return value(interpreter, device, name) instanceof Data.Int(long value) ? OptionalLong.of(value) : OptionalLong.empty();
	}

	/** The value of an object below a device; null if there is none. */
	static Data value(State interpreter, NamePath device, String name) {
		var path = device.child(NameSeg.of(name));
		if (interpreter.namespace().find(Namespace.ROOT, path) == Namespace.NONE) {
			return null;
		}
		return interpreter.aside(path, List.of()).run(RegionHandler.MODEL, Observer.NONE, MAX_STEPS).result().orElse(null);
	}
}
