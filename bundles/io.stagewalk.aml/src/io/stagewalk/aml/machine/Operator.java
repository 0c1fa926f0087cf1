package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Stores.Manner;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.Value;

/** Carries out operations: gathers operands, leaves the rest to who knows, stores the result. */
final class Operator {
	/** As many references to references are followed. */
	private static final int LONGEST_CHAIN = 255;

	private final Machine machine;
	private final Operands operands;
	private final Stores stores;
	private final Strings strings;
	private final References references;
	private final Synchronization synchronization;

	Operator(Machine machine) {
		this.machine = machine;
		this.operands = machine.operands;
		this.stores = new Stores(machine);
		this.strings = new Strings(machine);
		this.references = new References(machine);
		this.synchronization = new Synchronization(machine);
	}

	void operate(Activation activation, Instruction in) throws Fault {
		var opcode = in.opcode;
		if (Arithmetic.isBinary(opcode)) {
			long left = operands.integer(activation, in, 0);
			long right = operands.integer(activation, in, 1);
			var result = new Value.Int(Arithmetic.binary(opcode, left, right, machine.settings.width()));
			machine.finish(activation, in, stores.store(result, operands.target(activation, in, 2), Manner.CONVERT));
			return;
		}
		if (opcode == Opcode.LOAD || opcode == Opcode.LOAD_TABLE || opcode == Opcode.UNLOAD) {
			new Tables(machine).operate(activation, in);
			return;
		}
		machine.finish(activation, in, result(activation, in));
	}

	private Value integer(long value) {
		return new Value.Int(machine.settings.width().truncate(value));
	}

	private Value truth(boolean holds) {
		return new Value.Int(holds ? machine.settings.width().ones() : 0);
	}

	/** @return null if there is none */
	private Value result(Activation activation, Instruction in) throws Fault {
		return switch (in.opcode) {
			case STORE -> stored(activation, in, source(activation, in), Manner.CONVERT);
			case COPY_OBJECT -> stored(activation, in, operands.argument(activation, in, 0), Manner.COPY);
			case INCREMENT -> counted(activation, in, 1);
			case DECREMENT -> counted(activation, in, -1);
			case DIVIDE -> divided(activation, in);
			case NOT, FIND_SET_LEFT_BIT, FIND_SET_RIGHT_BIT, FROM_BCD, TO_BCD -> stored(activation, in,
					new Value.Int(Arithmetic.unary(in.opcode, operands.integer(activation, in, 0), machine.settings.width())), manner(in.opcode));
			case L_AND -> {
				long left = operands.integer(activation, in, 0);
				yield truth(operands.integer(activation, in, 1) != 0 && left != 0);
			}
			case L_OR -> {
				long left = operands.integer(activation, in, 0);
				yield truth(operands.integer(activation, in, 1) != 0 || left != 0);
			}
			case L_NOT -> truth(operands.integer(activation, in, 0) == 0);
			case L_EQUAL, L_GREATER, L_LESS -> {
				var left = operands.computed(activation, in, 0);
				yield truth(new Comparison(machine).holds(in.opcode, left, operands.computed(activation, in, 1)));
			}
			case MATCH -> new Comparison(machine).match(activation, in);
			case CONCATENATE, CONCATENATE_RES_TEMPLATE, MID, BUFFER ->
				stored(activation, in, strings.make(activation, in), Manner.CONVERT);
			case TO_BUFFER, TO_DECIMAL_STRING, TO_HEX_STRING, TO_INTEGER, TO_STRING ->
				stored(activation, in, strings.convert(activation, in), Manner.REPLACE);
			case PACKAGE, VAR_PACKAGE -> new Packages(machine).make(activation, in);
			case REF_OF, COND_REF_OF, DEREF_OF, INDEX, SIZE_OF, OBJECT_TYPE -> references.operate(activation, in);
			case ACQUIRE -> synchronization.acquire(operands.raw(activation, in, 0));
			case WAIT -> synchronization.await(operands.raw(activation, in, 0), operands.integer(activation, in, 1));
			case TIMER -> integer(machine.time);
			case REVISION -> integer(machine.settings.interpreter().version().number());
			default -> {
				act(activation, in);
				yield null;
			}
		};
	}

	/** What is stored. Other objects than data are stored to {@code Debug} only, unless code is forgiven that. */
	private Value source(Activation activation, Instruction in) throws Fault {
		var source = operands.source(activation, in, 0);
		if (source instanceof Location.Node && !machine.settings.isForgiving() && operands.target(activation, in, 1) != Location.Sink.DEBUG) {
			throw operands.operandType("an integer, a string, a buffer, a package or a reference", source);
		}
		return source;
	}

	/** Operations without a result. */
	private void act(Activation activation, Instruction in) throws Fault {
		switch (in.opcode) {
			case RELEASE -> synchronization.release(operands.raw(activation, in, 0));
			case SIGNAL -> synchronization.signal(operands.raw(activation, in, 0));
			case RESET -> synchronization.reset(operands.raw(activation, in, 0));
			case SLEEP -> synchronization.sleep(operands.integer(activation, in, 0));
			case STALL -> synchronization.stall(operands.integer(activation, in, 0));
			case NOTIFY -> references.notify(operands.raw(activation, in, 0), operands.integer(activation, in, 1));
			case FATAL -> {
				int type = (int) operands.integer(activation, in, 0);
				var fatal = new Event.Fatal(type, operands.integer(activation, in, 1), operands.integer(activation, in, 2));
				if (machine.observer != Observer.NONE) {
					machine.observer.saw(fatal);
				}
			}
			case DEBUG -> { }
			default -> throw new AssertionError(in.opcode);
		}
	}

	/** Operators that convert explicitly do not convert once more. */
	private static Manner manner(Opcode opcode) {
		return opcode == Opcode.FROM_BCD || opcode == Opcode.TO_BCD ? Manner.REPLACE : Manner.CONVERT;
	}

	/** Stores a result in the last operand, if that is a target; gives the result, or what came of storing it. */
	private Value stored(Activation activation, Instruction in, Value result, Manner manner) throws Fault {
		return in.opcode == Opcode.BUFFER ? result
				: stores.store(result, operands.target(activation, in, in.operands.length - 1), manner);
	}

	/** Linux counts integers, strings and buffers only; others what a reference leads to, too. */
	private Value counted(Activation activation, Instruction in, int by) throws Fault {
		if (in.operands[0] instanceof Term.Local(var start, int index) && activation.locals[index] instanceof Value.Int(long before)) {
			var result = integer(before + by);
			activation.locals[index] = result;
			return result;
		}
		Location target = operands.target(activation, in, 0);
		if (operands.raw(activation, in, 0) instanceof Value.Reference reference && !(target instanceof Location.Element)) {
			machine.tolerate(operands.operandType("an integer, a string or a buffer", reference));
		}
		var before = operands.resolve(activation, target instanceof Location.Element ? new Value.Reference(target) : target);
		if (before instanceof Value.Reference) {
			machine.tolerate(operands.operandType("an integer, a string or a buffer", before));
		}
		// a chain may lead back to where it began
		for (int hops = 0; before instanceof Value.Reference(var to) && hops < LONGEST_CHAIN; hops++) {
			target = to;
			before = to instanceof Location.Element element ? operands.element(element) : operands.resolve(activation, to);
		}
		return stores.store(new Value.Int(operands.integer(before) + by), target, Manner.CONVERT);
	}

	private Value divided(Activation activation, Instruction in) throws Fault {
		long dividend = operands.integer(activation, in, 0);
		long divisor = operands.integer(activation, in, 1);
		var remainder = integer(Arithmetic.binary(Opcode.MOD, dividend, divisor, machine.settings.width()));
		var quotient = integer(Long.divideUnsigned(dividend, divisor));
		stores.store(remainder, operands.target(activation, in, 2), Manner.CONVERT);
		stores.store(quotient, operands.target(activation, in, 3), Manner.CONVERT);
		return quotient;
	}
}
