package io.stagewalk.boot.linux;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DataTransfer;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/**
 * A function that goes over much memory, as clearing it does: a step for each access that aborts, and one for all the others.
 *
 * @param what      is gone over, for people
 * @param transfer  of its instructions
 * @param addresses guest physical, in order
 * @param next      index of the address that is next
 */
record Sweep(Function function, String what, Access access, DataTransfer transfer, Reach reach, List<Long> addresses, int next)
		implements Activation {

	/** At which virtual address an access is made. */
	enum Reach {
		/** Where the address itself is mapped. */
		ITSELF,
		/** Where its {@code struct page} is. */
		STRUCT_PAGE
	}

	/** Of a {@code struct page}, which is written first. */
	private static final long REFCOUNT = 0x34;

	Sweep {
		addresses = List.copyOf(addresses);
	}

	static Sweep of(Function function, String what, Access access, List<Long> addresses) {
		return new Sweep(function, what, access, DataTransfer.Other.NOT_DESCRIBED, Reach.ITSELF, addresses, 0);
	}

	/** The {@code struct page}s of these addresses are written, as {@code memmap_init} does it. */
	static Sweep initializing(List<Long> addresses) {
		return new Sweep(LinuxFunctions.MEMMAP_INIT, "the struct pages of a section", Access.WRITE,
				DataTransfer.SingleRegister.ofSize(Integer.BYTES), Reach.STRUCT_PAGE, addresses, 0);
	}

	/** Pages that are cleared before they become tables, by DC ZVA or several registers at a time; empty for none. */
	static Optional<Sweep> clearing(List<Long> frames) {
		return frames.isEmpty() ? Optional.empty() : Optional.of(of(LinuxFunctions.CLEAR_PAGE, "pages that become tables", Access.WRITE,
				frames.stream().map(frame -> frame << Address.PAGE_SHIFT).toList()));
	}

	/** Whether any of the accesses would abort as things are. */
	boolean faults(Machine machine) {
		var walker = walker(machine);
		return addresses.stream().anyMatch(address -> walker.walk(input(machine, address), access) instanceof Translation.Fault);
	}

	@Override
	public Transition step(Machine machine) {
		var walker = walker(machine);
		for (int i = next; i < addresses.size(); i++) {
			if (walker.walk(input(machine, addresses.get(i)), access) instanceof Translation.Fault fault) {
				return Aborts.taken(machine, new Sweep(function, what, access, transfer, reach, addresses, i), fault, transfer);
			}
		}
		var text = access.name().toLowerCase(Locale.ROOT) + " of " + what + (addresses.size() == 1 ? "" : ": " + addresses.size());
		return Transition.finish(machine, new Effect.Noted(text), Result.OK);
	}

	private static Walker walker(Machine machine) {
		return new Walker(machine.memory(), machine.dom0Regime());
	}

	private Address input(Machine machine, long ipa) {
		var kernel = machine.given().kernel();
		return switch (reach) {
			case ITSELF -> machine.stage1().input(ipa, kernel);
			case STRUCT_PAGE -> new VA(KernelLayout.structPage(kernel.linear(ipa).value()) + REFCOUNT);
		};
	}

	@Override
	public Activation returned(Result result) {
		return switch (result) {
			case Result.Retry retry -> this;
			case Result.Value value -> new Sweep(function, what, access, transfer, reach, addresses, next + 1);
			case Result.Abort abort -> new Aborts.Aborting(function, abort);
		};
	}
}
