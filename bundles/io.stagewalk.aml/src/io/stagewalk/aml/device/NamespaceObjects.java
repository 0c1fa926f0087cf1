package io.stagewalk.aml.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;

/** The objects in an interpreter's namespace, as it is in one of its states. */
public record NamespaceObjects(Namespace namespace) implements Objects {
	@Override
	public List<NamePath> children(NamePath path) {
		int id = id(path);
		return id == Namespace.NONE ? List.of()
				: Arrays.stream(namespace.children(id)).mapToObj(child -> path.child(namespace.node(child).name())).toList();
	}

	@Override
	public ObjectType type(NamePath path) {
		var value = value(path);
		return value == null ? ObjectType.UNINITIALIZED : value.type();
	}

	@Override
	public boolean has(NamePath path) {
		// an absolute path of one segment is not searched for
		return id(path) != Namespace.NONE;
	}

	@Override
	public OptionalInt space(NamePath region) {
		return switch (value(region)) {
			case Value.Region found -> OptionalInt.of(found.space());
			case Value.OpenRegion found -> OptionalInt.of(found.space());
			case null, default -> OptionalInt.empty();
		};
	}

	@Override
	public Optional<Value.PowerResource> power(NamePath path) {
		return value(path) instanceof Value.PowerResource resource ? Optional.of(resource) : Optional.empty();
	}

	private int id(NamePath path) {
		return namespace.find(Namespace.ROOT, path);
	}

	private Value value(NamePath path) {
		int id = id(path);
		return id == Namespace.NONE ? null : namespace.value(id);
	}
}
