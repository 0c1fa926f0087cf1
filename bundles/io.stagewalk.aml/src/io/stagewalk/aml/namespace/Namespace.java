package io.stagewalk.aml.namespace;

import java.util.OptionalInt;
import java.util.function.Consumer;

import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.persistent.LongMap;
import io.stagewalk.aml.syntax.Arity;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Value;

/**
 * All named objects. Nodes have numbers, the root has 0; a number is never given again. A value, except for whoever holds the
 * edit that it was made with.
 *
 * @see "ACPI 6.5, 5.3 ACPI Namespace"
 */
public final class Namespace {
	public static final int ROOT = 0;
	/** No node. */
	public static final int NONE = -1;
	/** The most nodes; the largest machines have some ten thousand. */
	public static final int MAX_NODES = 1 << 20;
	/** How deep names may be nested. */
	public static final int MAX_DEPTH = 255;

	private final Edit owner;
	private final LongMap<Node> nodes;
	private final LongMap<Children> children;
	private final LongMap<Integer> index;
	private int next;
	private int count;
	private Object methods;

	private Namespace(Edit owner, LongMap<Node> nodes, LongMap<Children> children, LongMap<Integer> index) {
		this.owner = owner;
		this.nodes = nodes;
		this.children = children;
		this.index = index;
	}

	/** Nothing but the root. */
	public static Namespace empty() {
		var edit = new Edit();
		var empty = new Namespace(edit, LongMap.<Node>empty().editable(edit), LongMap.<Children>empty().editable(edit),
				LongMap.<Integer>empty().editable(edit));
		empty.nodes.put(ROOT, new Node(NameSeg.of("\\___"), ROOT, 0, Value.Container.SCOPE, OptionalInt.empty()));
		empty.next = ROOT + 1;
		empty.count = 1;
		empty.methods = new Object();
		return empty;
	}

	/** The same namespace, to be changed in place with this edit. */
	public Namespace editable(Edit edit) {
		if (owner == edit) {
			return this;
		}
		var copy = new Namespace(edit, nodes.editable(edit), children.editable(edit), index.editable(edit));
		copy.next = next;
		copy.count = count;
		copy.methods = methods;
		return copy;
	}

	/** Another object whenever the methods are others than before: what was decoded with those names must be decoded anew. */
	public Object methods() {
		return methods;
	}

	/** How many nodes there are, the root among them. */
	public int count() {
		return count;
	}

	/** @param id of a node that is there */
	public Node node(int id) {
		return nodes.get(id);
	}

	/** Whether a node of this number is there, and was not taken away. */
	public boolean has(int id) {
		return nodes.get(id) != null;
	}

	/** What a node holds, or null. */
	public Value value(int id) {
		return nodes.get(id).value();
	}

	/** The nodes below one, in the order in which they were declared. */
	public int[] children(int id) {
		var below = children.get(id);
		return below == null ? new int[0] : below.toArray();
	}

	private static long key(int parent, int name) {
		return (long) parent << 32 | name & 0xffffffffL;
	}

	/** The node directly below another, or {@link #NONE}; an alias is that of what it stands for. */
	public int child(int parent, int name) {
		var found = index.get(key(parent, name));
		return found == null ? NONE : target(found);
	}

	private int target(int id) {
		var alias = nodes.get(id).alias();
		return alias.isEmpty() ? id : has(alias.getAsInt()) ? alias.getAsInt() : NONE;
	}

	/**
	 * What a name means in a scope: one segment without prefix is searched for in the scopes above too.
	 *
	 * @return a node, or {@link #NONE}
	 * @see "ACPI 6.5, 5.3 ACPI Namespace, name searching rules"
	 */
	public int find(int scope, NamePath path) {
		if (path.isSearched()) {
			int name = path.segment(0);
			for (int at = scope;; at = nodes.get(at).parent()) {
				int found = child(at, name);
				if (found != NONE || at == ROOT) {
					return found;
				}
			}
		}
		int at = start(scope, path);
		for (int i = 0; i < path.length() && at != NONE; i++) {
			at = child(at, path.segment(i));
		}
		return at;
	}

	private int start(int scope, NamePath path) {
		int at = path.isAbsolute() ? ROOT : scope;
		for (int up = path.levelsUp(); up > 0; up--) {
			if (at == ROOT) {
				return NONE;
			}
			at = nodes.get(at).parent();
		}
		return at;
	}

	/** The node that something named by a path is declared below, or {@link #NONE} if it is not there. */
	public int findParent(int scope, NamePath path) {
		int at = start(scope, path);
		for (int i = 0; i < path.length() - 1 && at != NONE; i++) {
			at = child(at, path.segment(i));
		}
		return at;
	}

	/** What the names written in a scope mean to the decoder. */
	public int arguments(int scope, NamePath path) {
		int found = find(scope, path);
		if (found == NONE) {
			return Arity.NO_METHOD;
		}
		return switch (value(found)) {
			case Value.Method method -> method.arguments();
			case Value.Predefined predefined -> 1;
			case null, default -> Arity.NO_METHOD;
		};
	}

	/** The absolute path of a node. */
	public NamePath path(int id) {
		int depth = depth(id);
		var segments = new int[depth];
		for (int at = id; depth > 0; at = nodes.get(at).parent()) {
			segments[--depth] = nodes.get(at).name();
		}
		return NamePath.absolute(segments);
	}

	/** The number of nodes above. */
	public int depth(int id) {
		int depth = 0;
		for (int at = id; at != ROOT; at = nodes.get(at).parent()) {
			depth++;
		}
		return depth;
	}

	/** Adds a node below another, where none of its name may be, and gives its number. */
	public int add(int parent, Node node) {
		int id = next++;
		nodes.put(id, node);
		index.put(key(parent, node.name()), id);
		var before = children.get(parent);
		var below = before == null ? new Children(owner) : before.editable(owner);
		below.add(id);
		if (below != before) {
			children.put(parent, below);
		}
		count++;
		noteMethod(node.value(), null);
		return id;
	}

	/** Gives a node another value. */
	public void set(int id, Value value) {
		var node = nodes.get(id);
		nodes.put(id, node.holding(value));
		noteMethod(value, node.value());
	}

	/** Every value that a node holds; null for those that hold none. */
	public void forEachValue(Consumer<Value> seen) {
		nodes.forEach(node -> seen.accept(node.value()));
	}

	private void noteMethod(Value now, Value before) {
		if (now instanceof Value.Method || before instanceof Value.Method) {
			methods = new Object();
		}
	}

	/** Whether both have the same nodes, and would give the next one the same number. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Namespace that && next == that.next && count == that.count && nodes.equals(that.nodes)
				&& children.equals(that.children);
	}

	@Override
	public int hashCode() {
		return 31 * next + count;
	}

	/** Takes away a node and all below it. */
	public void remove(int id) {
		for (int below : children(id)) {
			remove(below);
		}
		var node = nodes.get(id);
		index.remove(key(node.parent(), node.name()));
		var siblings = children.get(node.parent()).editable(owner);
		siblings.remove(id);
		children.put(node.parent(), siblings);
		children.remove(id);
		nodes.remove(id);
		count--;
		noteMethod(null, node.value());
	}
}
