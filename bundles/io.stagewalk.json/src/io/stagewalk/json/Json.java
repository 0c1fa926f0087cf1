package io.stagewalk.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A JSON value (RFC 8259 §3). Numbers keep every digit they were written with; members keep their order.
 */
public sealed interface Json {

	/** @param members the members in the order they were written; of two with one name the last counts */
	record Object(Map<String, Json> members) implements Json {
		public Object {
			members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
		}

		/** The member of that name, if there is one and it is not {@code null}. */
		public Optional<Json> member(String name) {
			return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof Null));
		}
	}

	record Array(List<Json> elements) implements Json {
		public Array {
			elements = List.copyOf(elements);
		}
	}

	record Text(String value) implements Json {
		public Text {
			Objects.requireNonNull(value);
		}
	}

	record Number(BigDecimal value) implements Json {
		public Number {
			Objects.requireNonNull(value);
		}
	}

	/** {@code true} and {@code false}. */
	enum Truth implements Json {
		TRUE, FALSE
	}

	/** {@code null}. */
	enum Null implements Json {
		NULL
	}

	static Json text(String value) {
		return new Text(value);
	}

	static Json number(long value) {
		return new Number(BigDecimal.valueOf(value));
	}

	static Json truth(boolean value) {
		return value ? Truth.TRUE : Truth.FALSE;
	}

	/** An address or a descriptor: a string of the form {@code "0x1f"}, since JSON readers lose bits of large numbers. */
	static Json hex(long value) {
		return new Text("0x" + Long.toHexString(value));
	}

	static Json array(List<? extends Json> elements) {
		return new Array(List.copyOf(elements));
	}

	static ObjectBuilder object() {
		return new ObjectBuilder();
	}

	/** Collects the members of an {@link Object} in order. */
	final class ObjectBuilder {
		private final Map<String, Json> members = new LinkedHashMap<>();

		private ObjectBuilder() {
		}

		public ObjectBuilder with(String name, Json value) {
			members.put(name, value);
			return this;
		}

		public ObjectBuilder with(String name, String value) {
			return with(name, text(value));
		}

		public ObjectBuilder with(String name, long value) {
			return with(name, number(value));
		}

		public Object build() {
			return new Object(members);
		}
	}
}
