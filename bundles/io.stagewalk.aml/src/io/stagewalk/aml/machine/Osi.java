package io.stagewalk.aml.machine;

import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Value;

/**
 * The method {@code _OSI}.
 *
 * @see "ACPI 6.5, 5.7.2 _OSI (Operating System Interfaces)"
 * @see "drivers/acpi/acpica/utosi.c; drivers/acpi/osi.c"
 */
final class Osi {
	private final Machine machine;

	Osi(Machine machine) {
		this.machine = machine;
	}

	Value answer(Value question) throws Fault {
		if (!(question instanceof Value.Text(int id))) {
			throw new Fault(Failure.Kind.TYPE, "expected the name of an interface as a string, found "
					+ machine.operands.type(question).aslName());
		}
		boolean known = machine.settings.interfaces().has(Conversion.text(machine.heap.bytes(id)));
		return new Value.Int(known ? machine.settings.width().ones() : 0);
	}
}
