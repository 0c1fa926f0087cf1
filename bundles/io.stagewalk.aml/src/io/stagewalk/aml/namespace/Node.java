package io.stagewalk.aml.namespace;

import java.util.OptionalInt;

import io.stagewalk.aml.value.Value;

/**
 * A named object.
 *
 * @param name   packed, see {@link io.stagewalk.aml.syntax.NameSeg}
 * @param parent the number of the node above; the root is its own
 * @param owner  who declared it, and takes it away again: a table or a call of a method
 * @param value  what it holds; null if nothing yet
 * @param alias  the node that it is another name of
 */
public record Node(int name, int parent, long owner, Value value, OptionalInt alias) {
	Node holding(Value other) {
		return new Node(name, parent, owner, other, alias);
	}
}
