package io.stagewalk.aml.machine;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.value.Value;

/** A method that is being executed, or a table that is being loaded. A value, except for the machine that made it. */
final class Activation {
	/** What it is. */
	enum Kind {
		METHOD, TABLE,
		/** What somebody outside asks for: the call of a method, or the value of an object. */
		EVALUATION
	}

	private static final int LOCALS = 8;
	private static final int ARGUMENTS = 7;
	private static final int FIRST_STACK = 8;
	static final int LEVEL_STAYS = -1;

	final Edit owner;
	final Kind kind;
	/** Tells it from all others of the machine; owns the names that it declares. */
	final long id;
	/** The method's node, or the scope that the table is loaded into. */
	final int node;
	/** Who called it; null if nobody did. */
	Activation caller;
	final int depth;

	final Value[] locals;
	final Value[] arguments;
	Value[] stack;
	int stackSize;
	Frame frame;
	Statement statement;
	int pc;
	/** What it returns if it does not say. */
	Value lastResult;
	/** What a method {@code \_ERR} is asked about; null of every other. */
	ErrorMethod.Raised raised;
	/** Whether what it returns, or that it fails, is nothing to its caller. */
	boolean isAside;
	/** The level of synchronization to go back to. A method that is not serialized, or is so already, leaves the level as it is. */
	int syncBefore = LEVEL_STAYS;
	/** Nodes to be taken away at its end; of a table those of which packages have names to be looked up. */
	int[] noted;
	int notedCount;

	Activation(Edit owner, Kind kind, long id, int node, Activation caller) {
		this.owner = owner;
		this.kind = kind;
		this.id = id;
		this.node = node;
		this.caller = caller;
		this.depth = caller == null ? 1 : caller.depth + 1;
		this.locals = new Value[LOCALS];
		this.arguments = new Value[ARGUMENTS];
		this.stack = new Value[FIRST_STACK];
		this.noted = new int[0];
	}

	private Activation(Edit owner, Activation other) {
		this.owner = owner;
		this.kind = other.kind;
		this.id = other.id;
		this.node = other.node;
		this.caller = other.caller;
		this.depth = other.depth;
		this.locals = other.locals.clone();
		this.arguments = other.arguments.clone();
		this.stack = other.stack.clone();
		this.stackSize = other.stackSize;
		this.frame = other.frame;
		this.statement = other.statement;
		this.pc = other.pc;
		this.lastResult = other.lastResult;
		this.raised = other.raised;
		this.isAside = other.isAside;
		this.syncBefore = other.syncBefore;
		this.noted = other.noted.clone();
		this.notedCount = other.notedCount;
	}

	Activation editable(Edit edit) {
		return owner == edit ? this : new Activation(edit, this);
	}

	/** The block that the outermost frame is the body of. */
	Block bodyBlock() {
		var outermost = frame;
		while (outermost.kind() != Frame.Kind.BODY) {
			outermost = outermost.outer();
		}
		return outermost.block();
	}

	void push(Value value) {
		if (stackSize == stack.length) {
			stack = Arrays.copyOf(stack, 2 * stackSize);
		}
		stack[stackSize++] = value;
	}

	/** Takes the topmost values away. */
	void drop(int count) {
		for (int i = 0; i < count; i++) {
			stack[--stackSize] = null;
		}
	}

	void note(int id) {
		if (notedCount == noted.length) {
			noted = Arrays.copyOf(noted, Math.max(4, 2 * notedCount));
		}
		noted[notedCount++] = id;
	}

	/** Whether two calls are as far with the same values, and those that called them. */
	static boolean isSame(Activation a, Activation b) {
		var left = a;
		var right = b;
		while (left != right) {
			if (left == null || right == null || !left.holdsTheSame(right)) {
				return false;
			}
			left = left.caller;
			right = right.caller;
		}
		return true;
	}

	boolean holdsTheSame(Activation other) {
		return kind == other.kind && id == other.id && node == other.node && pc == other.pc && syncBefore == other.syncBefore
				&& Objects.equals(statement, other.statement) && Frame.isSame(frame, other.frame)
				&& Objects.equals(lastResult, other.lastResult) && Objects.equals(raised, other.raised) && isAside == other.isAside
				&& Arrays.equals(locals, other.locals)
				&& Arrays.equals(arguments, other.arguments) && Arrays.equals(stack, 0, stackSize, other.stack, 0, other.stackSize)
				&& Arrays.equals(noted, 0, notedCount, other.noted, 0, other.notedCount);
	}

	void forEachValue(Consumer<Value> seen) {
		Arrays.asList(locals).forEach(seen);
		Arrays.asList(arguments).forEach(seen);
		Arrays.asList(stack).forEach(seen);
		seen.accept(lastResult);
	}
}
