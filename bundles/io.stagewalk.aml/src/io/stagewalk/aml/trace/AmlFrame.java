package io.stagewalk.aml.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.machine.Call;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.value.Data;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Variable;

/**
 * A method that is being executed, or a table that is being loaded, as a frame. Whoever executes AML within something larger puts
 * {@link #of} on top of its own frames:
 *
 * <pre>
 * var lines = new AslLines();
 * for (var frame : AmlFrame.of(state, lines).reversed()) {
 * 	stack = stack.push(frame);
 * }
 * </pre>
 *
 * @param function  the method's absolute path and the table's disassembly
 * @param variables arguments and locals that have a value
 * @param source    the statement that it is at
 */
public record AmlFrame(Function function, List<Variable> variables, Optional<SourceLine> source) implements Frame {
	public AmlFrame {
		variables = List.copyOf(variables);
	}

	/** The frames of everything that is being executed, the innermost first. */
	public static List<AmlFrame> of(State state, AslLines lines) {
		return state.calls().stream().map(call -> of(call, state, lines)).toList();
	}

	/** One of them. */
	public static AmlFrame of(Call call, State state, AslLines lines) {
		var variables = new ArrayList<Variable>();
		add(variables, "Arg", call.arguments());
		add(variables, "Local", call.locals());
		return bare(call, state, lines).with(variables);
	}

	/** One of them, of which nobody wants to see the variables: it holds on to nothing of the state. */
	static AmlFrame bare(Call call, State state, AslLines lines) {
		var source = lines.at(call.place(), state.tables());
		return new AmlFrame(new Function(call.method().toString(), source.map(SourceLine::file).orElse("")), List.of(), source);
	}

	/** The call stack of bare frames. */
	static CallStack bareStack(State state, AslLines lines) {
		return stack(state.calls().stream().map(call -> bare(call, state, lines)).toList());
	}

	/** A call stack of frames, the innermost first. */
	static CallStack stack(List<AmlFrame> frames) {
		var stack = CallStack.EMPTY;
		for (var frame : frames.reversed()) {
			stack = stack.push(frame);
		}
		return stack;
	}

	private AmlFrame with(List<Variable> all) {
		return new AmlFrame(function, all, source);
	}

	private static void add(List<Variable> variables, String name, List<Data> values) {
		for (int i = 0; i < values.size(); i++) {
			if (!ValueText.isUnset(values.get(i))) {
				variables.add(ValueText.variable(name + i, values.get(i)));
			}
		}
	}
}
