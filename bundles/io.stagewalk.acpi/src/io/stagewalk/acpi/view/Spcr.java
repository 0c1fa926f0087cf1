package io.stagewalk.acpi.view;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.TableModel;

/**
 * The serial console.
 *
 * @param interfaceType 3 is an Arm PL011, 0xd and 0xe SBSA UARTs
 * @param base          address 0: no console
 * @see "Serial Port Console Redirection Table (SPCR), Microsoft"
 */
public record Spcr(int interfaceType, GenericAddress base) {

	/** @throws TableException if the table is not a whole SPCR */
	public static Spcr of(Table table) throws TableException {
		var root = TableModel.of(table).sound(Signatures.SPCR);
		var register = root.group("Serial Port Register")
				.orElseThrow(() -> new TableException(root.place("Serial Port Register"), "the register", "the end of the table"));
		return new Spcr((int) root.value("Interface Type"), GenericAddress.of(register));
	}
}
