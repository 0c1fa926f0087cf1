package io.stagewalk.aml.namespace;

import java.util.OptionalInt;
import java.util.function.Consumer;

import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.persistent.LongMap;
import io.stagewalk.aml.persistent.Slots;
import io.stagewalk.aml.syntax.Arity;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Value;

/**
 * All named objects. Nodes have numbers, the root has 0. A value, except for whoever holds the edit that it was made with.
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
	private Slots<Node> nodes;
	private Slots<Children> children;
	private LongMap<Integer> index;
	private int free;
	private int count;
	private Object methods;

	private Namespace(Edit owner, Slots<Node> nodes, Slots<Children> children, LongMap<Integer> index) {
		this.owner = owner;
		this.nodes = nodes;
		this.children = children;
		this.index = index;
	}

	/** Nothing but the root. */
	public static Namespace empty() {
		var edit = new Edit();
		var empty = new Namespace(edit, Slots.<Node>empty().editable(edit), Slots.<Children>empty().editable(edit),
				LongMap.<Integer>empty().editable(edit));
		empty.nodes.add(new Node(NameSeg.of("\\___"), ROOT, 0, Value.Container.SCOPE, OptionalInt.empty()));
		empty.children.add(null);
		empty.free = NONE;
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
		copy.free = free;
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

	/** Whether a node of this number is there; numbers of nodes that were taken away are given again. */
	public boolean has(int id) {
		return nodes.get(id) != null && nodes.get(id).parent() >= 0;
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
		return alias.isPresent() ? alias.getAsInt() : id;
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
		int id = free;
		if (id == NONE) {
			id = nodes.add(node);
			children.add(null);
		} else {
			free = -2 - nodes.get(id).parent();
			nodes.set(id, node);
		}
		index.put(key(parent, node.name()), id);
		var before = children.get(parent);
		var below = before == null ? new Children(owner) : before.editable(owner);
		below.add(id);
		if (below != before) {
			children.set(parent, below);
		}
		count++;
		noteMethod(node.value(), null);
		return id;
	}

	/** Gives a node another value. */
	public void set(int id, Value value) {
		var node = nodes.get(id);
		nodes.set(id, node.holding(value));
		noteMethod(value, node.value());
	}

	/** Takes away everything that an owner declared, with what others declared below it. */
	public void removeOwned(long owned) {
		for (int id = 1; id < nodes.size(); id++) {
			if (has(id) && nodes.get(id).owner() == owned) {
				remove(id);
			}
		}
	}

	/** Every value that a node holds; null for those that hold none. */
	public void forEachValue(Consumer<Value> seen) {
		for (int id = 0; id < nodes.size(); id++) {
			seen.accept(nodes.get(id).value());
		}
	}

	private void noteMethod(Value now, Value before) {
		if (now instanceof Value.Method || before instanceof Value.Method) {
			methods = new Object();
		}
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
		children.set(node.parent(), siblings);
		children.set(id, null);
		nodes.set(id, new Node(0, -2 - free, 0, null, OptionalInt.empty()));
		free = id;
		count--;
		noteMethod(null, node.value());
	}
}
