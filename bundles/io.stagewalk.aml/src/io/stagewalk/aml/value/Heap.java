package io.stagewalk.aml.value;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.Consumer;

import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.persistent.Slots;

/**
 * What buffers, strings and packages hold. A value, except for whoever holds the edit that it was made with.
 *
 * <p>What is no longer held by anything is found and taken away when {@link #isFull()} says that it is time to look.
 */
public final class Heap {
	/** The most that all objects of a machine may take, 64 MiB. */
	public static final long MAX_BYTES = 64L << 20;
	/** The longest buffer or string, 16 MiB. */
	public static final int MAX_LENGTH = 1 << 24;
	/** The most elements of a package. */
	public static final int MAX_ELEMENTS = 1 << 16;

	private static final long FIRST_LOOK = 1L << 20;
	private static final int NONE = -1;

	private final Edit owner;
	private Slots<Body> bodies;
	private int free;
	private long bytes;
	private long look;
	private long made;

	private Heap(Edit owner, Slots<Body> bodies, int free, long bytes, long look) {
		this.owner = owner;
		this.bodies = bodies;
		this.free = free;
		this.bytes = bytes;
		this.look = look;
	}

	public static Heap empty() {
		return new Heap(null, Slots.empty(), NONE, 0, FIRST_LOOK);
	}

	/** The same heap, to be changed in place with this edit. */
	public Heap editable(Edit edit) {
		return owner == edit ? this : new Heap(edit, bodies.editable(edit), free, bytes, look);
	}

	/** An estimate in bytes of what all objects take. */
	public long bytes() {
		return bytes;
	}

	public Value.Buffer buffer(byte[] content) {
		return new Value.Buffer(add(new Body.Bytes(owner, content)));
	}

	/** @param content the characters, without a 0 behind them */
	public Value.Text text(byte[] content) {
		return new Value.Text(add(new Body.Bytes(owner, content)));
	}

	public Value.Package elements(Value[] values) {
		return new Value.Package(add(new Body.Elements(owner, values, Body.Elements.Names.KNOWN)));
	}

	/** A package in which some elements are names that are not looked up yet, see {@link #takeOpenNames}. */
	public Value.Package elementsWithNames(Value[] values) {
		return new Value.Package(add(new Body.Elements(owner, values, Body.Elements.Names.OPEN)));
	}

	/** Whether names in a package are still to be looked up; who asks does it, so that the next answer is no. */
	public boolean takeOpenNames(int id) {
		var elements = (Body.Elements) bodies.get(id);
		if (elements.names() == Body.Elements.Names.KNOWN) {
			return false;
		}
		bodies.set(id, new Body.Elements(elements.owner(), elements.values(), Body.Elements.Names.KNOWN));
		return true;
	}

	/** An integer that several places hold. */
	public Value.Shared shared(long number) {
		return new Value.Shared(add(new Body.Number(number)));
	}

	/** What a shared integer is. */
	public long number(int id) {
		return ((Body.Number) bodies.get(id)).value();
	}

	/** Changes a shared integer. */
	public void setNumber(int id, long number) {
		bodies.set(id, new Body.Number(number));
	}

	/** Bytes that were made since this heap was taken over, whatever became of them. */
	public long made() {
		return made;
	}

	private int add(Body body) {
		bytes += body.size();
		made += body.size();
		if (free == NONE) {
			return bodies.add(body);
		}
		int id = free;
		free = ((Body.Free) bodies.get(id)).next();
		bodies.set(id, body);
		return id;
	}

	/** The bytes of a buffer or a string, not to be changed. */
	public byte[] bytes(int id) {
		return ((Body.Bytes) bodies.get(id)).bytes();
	}

	/** The bytes of a buffer or a string, to be changed in place. */
	public byte[] editableBytes(int id) {
		return ((Body.Bytes) editableBody(id)).bytes();
	}

	/** The elements of a package, not to be changed. */
	public Value[] elements(int id) {
		return ((Body.Elements) bodies.get(id)).values();
	}

	/** The elements of a package, to be changed in place. */
	public Value[] editableElements(int id) {
		return ((Body.Elements) editableBody(id)).values();
	}

	private Body editableBody(int id) {
		var body = bodies.get(id);
		var editable = body.editable(owner);
		if (editable != body) {
			bodies.set(id, editable);
		}
		return editable;
	}

	/** Other bytes for the same buffer or string. */
	public void replace(int id, byte[] content) {
		var body = new Body.Bytes(owner, content);
		made += body.size();
		bytes += body.size() - bodies.get(id).size();
		bodies.set(id, body);
	}

	/** Whether so much was made that it is time to {@link #collect}. */
	public boolean isFull() {
		return bytes >= look;
	}

	/** Takes away what none of the roots leads to. */
	public void collect(Consumer<Roots> roots) {
		var marked = new Roots();
		roots.accept(marked);
		marked.follow();
		bytes = 0;
		free = NONE;
		for (int id = bodies.size() - 1; id >= 0; id--) {
			if (marked.seen.get(id)) {
				bytes += bodies.get(id).size();
			} else {
				bodies.set(id, new Body.Free(free));
				free = id;
			}
		}
		look = Math.max(FIRST_LOOK, 2 * bytes);
	}

	/** Whether both hold the same at the same places, and would put the next object at the same. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Heap that && free == that.free && bytes == that.bytes && look == that.look
				&& bodies.equals(that.bodies);
	}

	@Override
	public int hashCode() {
		return 31 * bodies.size() + free;
	}

	/** What is held from outside of the heap. */
	public final class Roots {
		private final BitSet seen = new BitSet();
		private final Deque<Value[]> open = new ArrayDeque<>();

		private Roots() {
		}

		/** @param value may be null */
		public void add(Value value) {
			switch (value) {
				case null -> { }
				case Value.Text text -> seen.set(text.id());
				case Value.Buffer buffer -> seen.set(buffer.id());
				case Value.BufferField field -> seen.set(field.buffer());
				case Value.Package held -> add(held);
				case Value.Reference(var to) -> add(to);
				case Location.Element element -> add(element.of());
				case Location other -> { }
				case Value.Int other -> { }
				case Value.Method other -> { }
				case Value.Predefined other -> { }
				case Value.Region other -> { }
				case Value.OpenRegion other -> { }
				case FieldUnit other -> { }
				case Value.Mutex other -> { }
				case Value.Event other -> { }
				case Value.PowerResource other -> { }
				case Value.Processor other -> { }
				case Value.Container other -> { }
				case Value.Shared shared -> seen.set(shared.id());
				case Value.Unresolved other -> { }
			}
		}

		private void add(Value.Package held) {
			if (!seen.get(held.id())) {
				seen.set(held.id());
				open.add(elements(held.id()));
			}
		}

		private void follow() {
			while (!open.isEmpty()) {
				for (var value : open.removeLast()) {
					add(value);
				}
			}
		}
	}
}
