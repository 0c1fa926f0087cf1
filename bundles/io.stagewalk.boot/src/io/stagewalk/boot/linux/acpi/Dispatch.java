package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.value.Value;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code acpi_ev_address_space_dispatch}: an access of AML to an address space goes to the space's handler, and what comes of it
 * back to the interpreter.
 *
 * @param found what was read; of a write that it is done
 */
record Dispatch(RegionRequest request, Progress progress, long found) implements Activation {
	/** What the kernel can map: PHYS_MASK of a kernel that is built for 48 bits. */
	private static final int PHYSICAL_BITS = 48;
	/** So that a method that waits for a register in vain is given up; firmware makes some dozens. */
	private static final int MAX_ACCESSES = 1 << 14;

	/** How far it is. */
	enum Progress {
		ASKED, ANSWERED, FAILED
	}

	static Activation of(RegionRequest request) {
		return new Dispatch(request, Progress.ASKED, 0);
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_EV_ADDRESS_SPACE_DISPATCH;
	}

	@Override
	public Transition step(Machine machine) {
		return switch (progress) {
			case ANSWERED -> answered(machine, new Answer.Value(found), Effect.NONE);
			case FAILED -> refused(machine, "AE_ERROR: no configuration space can be reached here");
			case ASKED -> asked(machine);
		};
	}

	private Transition asked(Machine machine) {
		int space = request.origin().space();
		if (AddressSpace.of(space).filter(RegionHandler.LINUX_SPACES::contains).isEmpty()) {
			return refused(machine, "AE_NOT_EXIST: no handler for region " + request.origin().region().shortText() + " in "
					+ AddressSpace.name(space));
		}
		var acpica = machine.acpica();
		int node = acpica.interpreter().namespace().find(Namespace.ROOT, request.origin().region());
		if (acpica.accesses() >= MAX_ACCESSES) {
			return refused(machine, "expected at most " + MAX_ACCESSES + " accesses of one evaluation");
		}
		if (request instanceof RegionRequest.Access access && space == AddressSpace.SYSTEM_MEMORY.number()) {
			return memory(machine, access, node);
		}
		if (request instanceof RegionRequest.Access access && space == AddressSpace.PCI_CONFIG.number()
				&& node != Namespace.NONE) {
			return Transition.call(machine.withAcpica(acpica.withOneAccess()), this, new ConfigHandler(access, node));
		}
		return answered(machine, Answer.Modelled.MODELLED, new Effect.Noted("of " + AddressSpace.name(space)
				+ " nobody knows anything: it keeps what is written to it"));
	}

	private Transition memory(Machine machine, RegionRequest.Access access, int node) {
		var acpica = machine.acpica();
		long last = access.address() + access.bits() / Byte.SIZE - 1;
		boolean isAddress = Long.compareUnsigned(access.address(), last) <= 0 && last >>> PHYSICAL_BITS == 0;
		var region = node == Namespace.NONE ? Optional.<Value.Region> empty() : acpica.interpreter().region(node);
		if (!isAddress || region.isEmpty()) {
			return refused(machine, "the kernel maps no address above its " + PHYSICAL_BITS + " bits");
		}
		var range = new AddressRange(access.address(), last);
		if (acpica.kernel().memory().overlaps(range)) {
			return refused(machine, "acpi_os_ioremap: requested region covers kernel memory @ " + Address.text(access.address()));
		}
		return Transition.call(machine.withAcpica(acpica.withOneAccess()), this,
				new SpaceHandler(access, range, new Acpica.Window(node, whole(region.get(), range))));
	}

	/** The region as far as it lies in the address space; the access itself, where it passes the region's end. */
	private static AddressRange whole(Value.Region region, AddressRange access) {
		long last = region.address() + region.length() - 1;
		boolean wraps = Long.compareUnsigned(last, access.last()) < 0 || last >>> PHYSICAL_BITS != 0;
		return new AddressRange(access.first(), wraps ? access.last() : last);
	}

	private Transition refused(Machine machine, String reason) {
		return answered(machine, new Answer.Refused(reason), new Effect.Noted(reason));
	}

	private static Transition answered(Machine machine, Answer answer, Effect effect) {
		var acpica = machine.acpica();
		return Transition.finish(machine.withAcpica(acpica.with(acpica.interpreter().answered(answer))), effect, Result.OK);
	}

	@Override
	public Activation returned(Result result) {
		if (!(result instanceof Result.Value(long value))) {
			return Activation.super.returned(result);
		}
		boolean hasFailed = value == ConfigHandler.FAILED && request.origin().space() == AddressSpace.PCI_CONFIG.number();
		return new Dispatch(request, hasFailed ? Progress.FAILED : Progress.ANSWERED, value);
	}

	@Override
	public List<Variable> variables() {
		var origin = request.origin();
		return List.of(new Variable("region", origin.region().shortText()), new Variable("field", origin.field().shortText()),
				new Variable("space", AddressSpace.name(origin.space())));
	}
}
