package io.stagewalk.aml.machine;

import java.util.Optional;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.FieldElement;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Connection;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.FieldShape;
import io.stagewalk.aml.value.FieldShape.Link;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * Lists of fields of an operation region.
 *
 * @see "ACPI 6.5, 19.6, Field; 19.6, IndexField; 19.6, BankField; drivers/acpi/acpica/dsfield.c"
 */
final class FieldDeclarer {
	private static final int ACCESS_TYPE = 0xf;
	/** {@code AccessAs} gives no more bits. @see "drivers/acpi/acpica/dsfield.c:acpi_ds_get_field_names" */
	private static final int NEW_ACCESS_TYPE = 7;

	/** A bank has a number of 32 bits. @see "drivers/acpi/acpica/dsopcode.c: acpi_ds_eval_bank_field_operands" */
	private static final long BANK_VALUE = 0xffff_ffffL;

	private final Machine machine;
	private final Declarer declarer;

	FieldDeclarer(Machine machine, Declarer declarer) {
		this.machine = machine;
		this.declarer = declarer;
	}

	/** Makes the field of its shape. */
	@FunctionalInterface
	private interface Maker {
		FieldUnit make(FieldShape shape);
	}

	/** The names are there before what the fields belong to is looked for; they stay, without a field, if that is not there. */
	void declare(Activation activation, Instruction in) throws Fault {
		var fields = (Term.Fields) in.term;
		for (var element : fields.elements()) {
			if (element instanceof FieldElement.Named named) {
				add(activation, named);
			}
		}
		int flags = (int) ((Term.Constant) fields.operands().getLast()).value();
		int first = operand(activation, in, 0);
		if (in.opcode == Opcode.FIELD) {
			checkRegion(first);
			declare(activation, fields, flags, shape -> new FieldUnit.OfRegion(first, shape));
			new Channels(machine, first).declared();
			return;
		}
		int second = operand(activation, in, 1);
		checkField(second);
		if (in.opcode == Opcode.INDEX_FIELD) {
			checkField(first);
			declare(activation, fields, flags, shape -> new FieldUnit.OfIndex(first, second, shape));
		} else {
			checkRegion(first);
			long value = machine.operands.integer(activation, in, 2) & BANK_VALUE;
			declare(activation, fields, flags, shape -> new FieldUnit.OfBank(first, second, value, shape));
		}
	}

	/** A name that is there already stays what it is; the fields behind it do not move. */
	private void add(Activation activation, FieldElement.Named named) throws Fault {
		int scope = activation.frame.scope();
		if (machine.namespace.child(scope, named.name()) == Namespace.NONE) {
			declarer.add(activation, NamePath.relative(0, named.name()), null);
			return;
		}
		machine.observer.saw(new Event.Skipped(new Failure(Kind.ALREADY_EXISTS,
				"expected no object " + NamePath.relative(0, named.name()) + " to be there yet", machine.place())));
	}

	/** Fills the name, unless there is something already. */
	private void fill(Activation activation, FieldElement.Named named, FieldUnit unit) {
		int node = machine.namespace.child(activation.frame.scope(), named.name());
		if (machine.namespace.value(node) == null) {
			machine.namespace.set(node, unit);
		}
	}

	private int operand(Activation activation, Instruction in, int index) throws Fault {
		return machine.operands.find(activation, ((Term.Name) in.operands[index]).path());
	}

	private void checkRegion(int node) throws Fault {
		if (!(machine.namespace.value(node) instanceof Value.Region) && !(machine.namespace.value(node) instanceof Value.OpenRegion)) {
			throw new Fault(Kind.OPERAND_TYPE, "expected an operation region, " + machine.namespace.path(node) + " is none");
		}
	}

	private void checkField(int node) throws Fault {
		if (!(machine.namespace.value(node) instanceof FieldUnit)) {
			throw new Fault(Kind.OPERAND_TYPE, "expected a field, " + machine.namespace.path(node) + " is none");
		}
	}

	private void declare(Activation activation, Term.Fields fields, int firstFlags, Maker maker) throws Fault {
		long bit = 0;
		int flags = firstFlags;
		var link = Link.NONE;
		for (var element : fields.elements()) {
			switch (element) {
				case FieldElement.Reserved reserved -> bit += reserved.bits();
				case FieldElement.Access access -> {
					flags = flags & ~ACCESS_TYPE | access.type() & NEW_ACCESS_TYPE;
					link = link.accessed(access.attribute(), 0);
				}
				case FieldElement.ExtendedAccess access -> {
					flags = flags & ~ACCESS_TYPE | access.type() & NEW_ACCESS_TYPE;
					link = link.accessed(access.attribute(), access.length());
				}
				case FieldElement.Connection connection -> link = link.through(connection(activation, connection));
				case FieldElement.Named named -> {
					if (!FieldShape.isAccessType(flags & ACCESS_TYPE)) {
						throw new Fault(Kind.OPERAND_VALUE, "expected an access type of 0 to 5, not " + (flags & ACCESS_TYPE));
					}
					fill(activation, named, maker.make(new FieldShape(bit, named.bits(), flags, link)));
					link = link.next();
					bit += named.bits();
				}
			}
		}
	}

	private Optional<Connection> connection(Activation activation, FieldElement.Connection connection) throws Fault {
		return switch (connection.connection()) {
			case Term.Name name -> Optional.of(new Connection.Named(machine.operands.find(activation, name.path())));
			case Term.Buffer template -> Optional.of(new Connection.Written(new Data.Bytes(
					activation.statement.block.table().bytes(template.dataStart(), template.end()))));
			case Term other -> Optional.empty();
		};
	}
}
