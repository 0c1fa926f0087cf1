package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Value;

/**
 * Operation regions: declared, announced, and looked for again where it could not be told where they are.
 *
 * @see "ACPI 6.5, 19.6, OperationRegion; 19.6, DataTableRegion; drivers/acpi/acpica/dsopcode.c; dsargs.c"
 */
final class RegionDeclarer {
	private static final int REG = NameSeg.of("_REG");

	private final Machine machine;

	RegionDeclarer(Machine machine) {
		this.machine = machine;
	}

	/** Names that the declaration uses have to be there, or it declares nothing. */
	void checkNames(Activation activation, Instruction in) throws Fault {
		for (int i = 1; i < in.operands.length; i++) {
			if (in.operands[i] instanceof Term.Name name) {
				machine.operands.find(activation, name.path());
			}
		}
	}

	/** The region that a declaration makes, before its operands are looked at: if they fail, it is there nevertheless. */
	Value.OpenRegion open(Statement declaration, int scope) {
		var in = declaration.code[declaration.code.length - 1];
		int space = in.opcode == Opcode.DATA_TABLE_REGION ? AddressSpace.DATA_TABLE.number() : (int) ((Term.Constant) in.operands[1]).value();
		return new Value.OpenRegion(space, declaration.block, declaration.start, scope);
	}

	/** @param node of the region that the declaration has made */
	void declare(Activation activation, Instruction in, int node) throws Fault {
		var region = region(activation, in);
		machine.namespace.set(node, region);
		announce(node, region.space());
	}

	private Value.Region region(Activation activation, Instruction in) throws Fault {
		if (in.opcode == Opcode.DATA_TABLE_REGION) {
			return new TableRegions(machine).region(activation, in);
		}
		long address = machine.operands.integer(activation, in, 2);
		return new Value.Region((int) ((Term.Constant) in.operands[1]).value(), address, machine.operands.integer(activation, in, 3));
	}

	/**
	 * Calls the {@code _REG} beside a region, if the region's address space is there by now. Whether that fails is nothing to the
	 * declaration.
	 *
	 * @see "drivers/acpi/acpica/evrgnini.c: acpi_ev_initialize_region"
	 */
	private void announce(int node, int space) {
		if (!machine.announced.contains(space)) {
			return;
		}
		int method = machine.namespace.child(machine.namespace.node(node).parent(), REG);
		if (machine.namespace.has(method) && machine.namespace.value(method) instanceof Value.Method) {
			try {
				machine.calls.callAside(method, new Value[] { new Value.Int(space), Value.Int.ONE });
			} catch (Fault fault) {
				machine.observer.saw(new Event.Skipped(new Failure(fault.kind(), fault.getMessage(), machine.place())));
			}
		}
	}

	/**
	 * The region where it is now, if that can be told by now. Operands that call methods cannot be worked out so late.
	 *
	 * @see "drivers/acpi/acpica/dsargs.c: acpi_ds_get_region_arguments"
	 */
	Value.Region found(int node, Value.OpenRegion open) throws Fault {
		var caller = machine.top;
		try {
			var region = evaluated(open);
			machine.namespace.set(node, region);
			return region;
		} catch (Fault fault) {
			throw fault.then(Kind.REGION_LIMIT);
		} catch (AmlException wrong) {
			throw new Fault(Kind.MALFORMED, wrong.expectation());
		} finally {
			machine.top = caller;
		}
	}

	private Value.Region evaluated(Value.OpenRegion open) throws Fault, AmlException {
		if (!machine.namespace.has(open.scope())) {
			throw new Fault(Kind.STALE_REFERENCE, "expected the scope of the region's declaration to be there still");
		}
		if (machine.top != null && machine.top.depth >= machine.settings.limits().callDepth()) {
			throw new Fault(Kind.CALL_DEPTH, "expected at most " + machine.settings.limits().callDepth() + " regions that depend on one another");
		}
		var declaring = new Activation(machine.edit, Activation.Kind.TABLE, machine.newId(), open.scope(), machine.top);
		declaring.frame = new Frame(Frame.Kind.BODY, open.block(), open.scope(), null, 0, machine.time, null);
		declaring.statement = machine.code.statement(declaring.frame, open.offset(), machine.namespace);
		machine.top = declaring;
		var code = declaring.statement.code;
		while (declaring.pc < code.length - 1) {
			var in = code[declaring.pc++];
			if (!isComputed(in)) {
				throw new Fault(Kind.NOT_SUPPORTED, "expected a region whose operands call no methods");
			}
			machine.execute(declaring, in);
		}
		return region(declaring, code[declaring.pc++]);
	}

	private static boolean isComputed(Instruction in) {
		return in.action == Instruction.Action.VALUE || in.action == Instruction.Action.OPERATE && switch (in.opcode) {
			case LOAD, LOAD_TABLE, UNLOAD -> false;
			default -> !in.opcode.isControl();
		};
	}
}
