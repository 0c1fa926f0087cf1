package io.stagewalk.boot.linux.apei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.view.Erst;
import io.stagewalk.boot.linux.GetTable;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.Within;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** {@code erst_init}: maps the registers of all instructions, asks where error records are kept, and maps that. */
public final class ErrorRecords {
	private static final int NOOP = 4, STALL = 0xc, GOTO = 0xf;
	private static final int READ = 0, READ_VALUE = 1, WRITE = 2, WRITE_VALUE = 3;

	private ErrorRecords() {
	}

	/**
	 * @param entries nothing where there is no ERST
	 * @param place   of the table
	 */
	public static Activation erstInit(List<Erst.Entry> entries, Optional<AddressRange> place) {
		var calls = new ArrayList<Activation>();
		calls.add(GetTable.of("ERST", place));
		if (!entries.isEmpty()) {
			var used = entries.stream().filter(ErrorRecords::usesRegister).toList();
			var maps = used.stream().map(entry -> Register.of(entry.register())).takeWhile(Optional::isPresent)
					.map(register -> register.get().map("ERST register")).toList();
			calls.add(Routine.of(ApeiFunctions.APEI_EXEC_PRE_MAP_GARS, maps));
			calls.add(maps.size() == used.size() ? GetRange.of(entries)
					: Act.note(ApeiFunctions.ERST_INIT, "a register that cannot be used"));
		}
		return Routine.of(ApeiFunctions.ERST_INIT, calls);
	}

	private static boolean usesRegister(Erst.Entry entry) {
		return entry.instruction() != NOOP && entry.instruction() != STALL && entry.instruction() != GOTO;
	}

	/** What is asked for, in this order. */
	private enum Question {
		BASE(0xd), LENGTH(0xe), ATTRIBUTES(0xf);

		private final int action;

		Question(int action) {
			this.action = action;
		}
	}

	/** An instruction that is part of the answer to a question. */
	private record Step(Question question, Erst.Entry entry) {
	}

	/**
	 * {@code erst_get_erange}, and then the range is mapped.
	 *
	 * @param next   index of the instruction
	 * @param base   of the range, as far as is known
	 * @param length of the range, likewise
	 */
	private record GetRange(List<Step> steps, int next, long base, long length, State state) implements Activation {
		enum State {
			ASKING, MAPPED
		}

		static GetRange of(List<Erst.Entry> entries) {
			var steps = new ArrayList<Step>();
			for (var question : Question.values()) {
				entries.stream().filter(entry -> entry.action() == question.action && entry.instruction() <= WRITE_VALUE)
						.forEach(entry -> steps.add(new Step(question, entry)));
			}
			return new GetRange(List.copyOf(steps), 0, 0, 0, State.ASKING);
		}

		@Override
		public Function function() {
			return ApeiFunctions.ERST_GET_ERANGE;
		}

		@Override
		public Transition step(Machine machine) {
			if (state == State.MAPPED) {
				return Transition.finish(machine, Result.OK);
			}
			if (next < steps.size()) {
				var entry = steps.get(next).entry;
				var register = Register.of(entry.register()).orElseThrow();
				boolean writes = entry.instruction() == WRITE || entry.instruction() == WRITE_VALUE;
				return Transition.call(machine, this,
						Within.of(List.of(ApeiFunctions.APEI_EXEC_RUN), writes ? register.write() : register.read()));
			}
			boolean wraps = Long.compareUnsigned(base + length - 1, base) < 0;
			if (length == 0 || wraps) {
				return Transition.finish(machine, new Effect.Noted("no range for error records"), Result.OK);
			}
			return Transition.call(machine, new GetRange(steps, next, base, length, State.MAPPED), new Ioremap(
					LinuxFunctions.IOREMAP_CACHE, MappingSite.IOREMAP, AddressRange.ofLength(base, length), "error records"));
		}

		@Override
		public Activation returned(Result result) {
			if (!(result instanceof Result.Value value) || state == State.MAPPED) {
				return Activation.super.returned(result);
			}
			var step = steps.get(next);
			long read = value.value() >>> step.entry.register().bitOffset() & step.entry.mask();
			return switch (step.entry.instruction()) {
				case READ -> answered(step.question, read);
				case READ_VALUE -> answered(step.question, read == (step.entry.value() & step.entry.mask()) ? 1 : 0);
				default -> new GetRange(steps, next + 1, base, length, state);
			};
		}

		private GetRange answered(Question question, long value) {
			return new GetRange(steps, next + 1, question == Question.BASE ? value : base, question == Question.LENGTH ? value : length,
					state);
		}
	}
}
