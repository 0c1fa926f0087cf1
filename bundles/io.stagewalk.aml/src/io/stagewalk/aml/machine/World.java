package io.stagewalk.aml.machine;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.SimulatedSpaces;
import io.stagewalk.aml.value.Heap;

/**
 * What outlasts the methods that are executed: all that they can read and write.
 *
 * @param spaces what address spaces hold of which the machine has a model of its own
 * @param tables every table that was loaded, in order
 * @param time simulated, in 100 ns
 * @param nextId of the next thing that needs one of its own
 * @param announced numbers of the address spaces of which regions that are declared are told
 * @param code what was compiled so far; it can be compiled again, so it makes no difference
 */
record World(Settings settings, Namespace namespace, Heap heap, SimulatedSpaces spaces, List<Loaded> tables, long time, long nextId,
		Set<Integer> announced, CodeCache code) {
	/** Nothing but the predefined objects. */
	static World initial(Settings settings) {
		var objects = Predefined.create();
		return new World(settings, objects.namespace(), objects.heap(), SimulatedSpaces.empty(), List.of(), 0, 1, Set.of(), new CodeCache());
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof World that && time == that.time && nextId == that.nextId && tables.equals(that.tables)
				&& namespace.equals(that.namespace) && heap.equals(that.heap) && spaces.equals(that.spaces)
				&& announced.equals(that.announced)
				&& Objects.equals(settings, that.settings);
	}

	@Override
	public int hashCode() {
		return Objects.hash(time, nextId);
	}
}
