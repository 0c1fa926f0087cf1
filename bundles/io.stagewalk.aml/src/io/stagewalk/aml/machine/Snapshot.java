package io.stagewalk.aml.machine;

import java.util.ArrayList;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;

/** Values with all that belongs to them. Packages that hold one another are cut off where they have become too large. */
final class Snapshot {
	/** How deep packages are looked into. */
	static final int MAX_NESTING = 256;

	private final Namespace namespace;
	private final Heap heap;
	private int left = Heap.MAX_ELEMENTS;

	Snapshot(Namespace namespace, Heap heap) {
		this.namespace = namespace;
		this.heap = heap;
	}

	Data data(Value value) {
		return data(value, 0);
	}

	private Data data(Value value, int nesting) {
		return switch (value) {
			case null -> new Data.Other(ObjectType.UNINITIALIZED);
			case Value.Int(long number) -> new Data.Int(number);
			case Value.Text(int id) -> new Data.Text(Conversion.text(heap.bytes(id)));
			case Value.Buffer(int id) -> new Data.Bytes(heap.bytes(id));
			case Value.Package(int id) -> elements(heap.elements(id), nesting);
			case Value.Reference(var to) -> reference(to);
			case Value.Shared(int id) -> new Data.Int(heap.number(id));
			case Value.Unresolved(var path, var scope) -> new Data.Reference(path.toString());
			case Location.Node node -> reference(node);
			case Location other -> new Data.Other(other.type());
			case Value.Method other -> new Data.Other(other.type());
			case Value.Predefined other -> new Data.Other(other.type());
			case Value.Region other -> new Data.Other(other.type());
			case Value.OpenRegion other -> new Data.Other(other.type());
			case Value.BufferField other -> new Data.Other(other.type());
			case FieldUnit other -> new Data.Other(other.type());
			case Value.Mutex other -> new Data.Other(other.type());
			case Value.Event other -> new Data.Other(other.type());
			case Value.PowerResource other -> new Data.Other(other.type());
			case Value.Processor other -> new Data.Other(other.type());
			case Value.Container other -> new Data.Other(other.type());
		};
	}

	private Data elements(Value[] values, int nesting) {
		var elements = new ArrayList<Data>();
		for (var value : values) {
			if (--left < 0 || nesting >= MAX_NESTING) {
				break;
			}
			elements.add(data(value, nesting + 1));
		}
		return new Data.Elements(elements);
	}

	private Data reference(Location to) {
		return switch (to) {
			case Location.Node(int id) ->
				new Data.Reference(namespace.has(id) ? namespace.path(id).toString() : "an object that is gone");
			case Location.Local(var owner, int index) -> new Data.Reference("Local" + index);
			case Location.Argument(var owner, int index) -> new Data.Reference("Arg" + index);
			case Location.Element(var of, int index) -> new Data.Reference("element " + index);
			case Location.Sink sink -> new Data.Other(sink.type());
		};
	}
}
