package io.stagewalk.aml.machine;

import java.util.Set;

import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Value;

/**
 * The method {@code _OSI}: what Linux says that it is. It does not say that it is Linux.
 *
 * @see "ACPI 6.5, 5.7.2 _OSI (Operating System Interfaces)"
 * @see "drivers/acpi/acpica/utosi.c; drivers/acpi/osi.c"
 */
final class Osi {
	private static final Set<String> INTERFACES = Set.of("Windows 2000", "Windows 2001", "Windows 2001 SP1", "Windows 2001.1",
			"Windows 2001 SP2", "Windows 2001.1 SP1", "Windows 2006", "Windows 2006.1", "Windows 2006 SP1", "Windows 2006 SP2",
			"Windows 2009", "Windows 2012", "Windows 2013", "Windows 2015", "Windows 2016", "Windows 2017", "Windows 2017.2",
			"Windows 2018", "Windows 2018.2", "Windows 2019", "Windows 2020", "Windows 2021", "Windows 2022",
			"Extended Address Space Descriptor", "Module Device", "Processor Device", "3.0 _SCP Extensions",
			"Processor Aggregator Device");

	private final Machine machine;

	Osi(Machine machine) {
		this.machine = machine;
	}

	Value answer(Value question) throws Fault {
		if (!(question instanceof Value.Text(int id))) {
			throw new Fault(Failure.Kind.TYPE, "expected the name of an interface as a string, found "
					+ machine.operands.type(question).aslName());
		}
		boolean known = INTERFACES.contains(Conversion.text(machine.heap.bytes(id)));
		return new Value.Int(known ? machine.settings.width().ones() : 0);
	}
}
