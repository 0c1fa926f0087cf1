package io.stagewalk.boot.linux.apei;

import java.util.Optional;

import io.stagewalk.boot.linux.GetTable;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.Iounmap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;

/** {@code bert_init}: maps the boot error region and prints what the last boot left there. */
public final class BootErrors {
	private BootErrors() {
	}

	/**
	 * @param region empty where there is no BERT, or one without a region
	 * @param place  of the table
	 */
	public static Activation bertInit(Optional<AddressRange> region, Optional<AddressRange> place) {
		var get = GetTable.of("BERT", place);
		return region.filter(range -> range.length() >= ErrorStatus.SIZE).map(range -> Routine.of(ApeiFunctions.BERT_INIT, get,
				new Ioremap(LinuxFunctions.IOREMAP_CACHE, MappingSite.IOREMAP, range, "boot error region"), PrintAll.of(range),
				new Iounmap(LinuxFunctions.IOUNMAP, range)))
				.orElseGet(() -> Routine.of(ApeiFunctions.BERT_INIT, get));
	}

	/**
	 * {@code bert_print_all}: one block after the other, until one has no error or does not fit.
	 *
	 * @param at    the block
	 * @param state what is next of it
	 * @param page  next page of it that is to be read
	 */
	private record PrintAll(AddressRange region, long at, State state, long page) implements Activation {
		enum State {
			LENGTH, STATUS, CHECK, CLEAR
		}

		static PrintAll of(AddressRange region) {
			return new PrintAll(region, region.first(), State.LENGTH, 0);
		}

		@Override
		public Function function() {
			return ApeiFunctions.BERT_PRINT_ALL;
		}

		@Override
		public Transition step(Machine machine) {
			long remain = region.last() - at + 1;
			if (remain < ErrorStatus.SIZE) {
				return Transition.finish(machine, Result.OK);
			}
			var found = ErrorStatus.at(machine.memory(), at);
			return switch (state) {
				case LENGTH -> Transition.call(machine, in(State.STATUS, at), MemoryAccess.read(function(), at + 8, Integer.BYTES));
				case STATUS -> found.length() > remain
						? Transition.finish(machine, new Effect.Noted("Truncated status block (length: " + found.length() + ")"), Result.OK)
						: Transition.call(machine, in(State.CHECK, at | Address.PAGE_SIZE - 1), MemoryAccess.read(function(), at, Integer.BYTES));
				case CHECK -> check(machine, found);
				case CLEAR -> Transition.call(machine, new PrintAll(region, at + Math.max(found.length(), ErrorStatus.SIZE), State.LENGTH, 0),
						MemoryAccess.of(function(), Access.WRITE, new IPA(at), Integer.BYTES));
			};
		}

		private Transition check(Machine machine, ErrorStatus found) {
			if (found.blockStatus() == 0) {
				return Transition.finish(machine, new Effect.Noted("no more error records"), Result.OK);
			}
			if (!found.isSound()) {
				return Transition.finish(machine, new Effect.Noted("Invalid error record."), Result.OK);
			}
			long next = page + 1;
			return next < at + found.length()
					? Transition.call(machine, in(State.CHECK, next | Address.PAGE_SIZE - 1),
							MemoryAccess.read(ApeiFunctions.CPER_ESTATUS_CHECK, next, Integer.BYTES))
					: Transition.next(machine, Effect.NONE, in(State.CLEAR, page));
		}

		private PrintAll in(State next, long read) {
			return new PrintAll(region, at, next, read);
		}
	}
}
