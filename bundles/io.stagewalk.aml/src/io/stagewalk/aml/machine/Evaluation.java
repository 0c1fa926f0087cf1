package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.aml.machine.Instruction.Action;
import io.stagewalk.aml.machine.Instruction.Use;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.Value;

/** What somebody outside asks for, as the one statement of a call that has the arguments as its locals. */
final class Evaluation {
	private static final int MAX_ARGUMENTS = 7;

	private Evaluation() {
	}

	static Activation of(Machine machine, NamePath path, List<Data> arguments) {
		if (arguments.size() > MAX_ARGUMENTS) {
			throw new IllegalArgumentException("expected at most " + MAX_ARGUMENTS + " arguments");
		}
		var asking = new Activation(machine.edit, Activation.Kind.EVALUATION, machine.newId(), Namespace.ROOT, null);
		var locals = new ArrayList<Term>();
		for (int i = 0; i < arguments.size(); i++) {
			asking.locals[i] = value(machine, arguments.get(i));
			locals.add(new Term.Local(0, i));
		}
		int count = machine.namespace.arguments(Namespace.ROOT, path);
		var name = new Term.Name(0, 0, path);
		var instruction = count < 0 ? new Instruction(Action.VALUE, Use.NONE, null, name, List.of(name), new int[] { -1 })
				: new Instruction(Action.CALL, Use.NONE, null, new Term.Call(0, 0, path, locals), locals, slots(locals.size()));
		asking.frame = new Frame(Frame.Kind.BODY, null, Namespace.ROOT, null, 0, machine.time, null);
		asking.statement = new Statement(null, 0, 0, new Instruction[] { instruction }, null);
		return asking;
	}

	private static int[] slots(int count) {
		var slots = new int[count];
		Arrays.fill(slots, -1);
		return slots;
	}

	private static Value value(Machine machine, Data data) {
		return switch (data) {
			case Data.Int(long number) -> new Value.Int(machine.settings.width().truncate(number));
			case Data.Text(String text) -> machine.heap.text(Conversion.bytes(text));
			case Data.Bytes bytes -> machine.heap.buffer(bytes.bytes());
			case Data.Elements(var elements) ->
				machine.heap.elements(elements.stream().map(element -> value(machine, element)).toArray(Value[]::new));
			case Data.Reference reference -> throw new IllegalArgumentException("expected data, not a reference");
			case Data.Other other -> null;
		};
	}
}
