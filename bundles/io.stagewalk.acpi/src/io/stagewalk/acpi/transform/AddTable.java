package io.stagewalk.acpi.transform;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;

/**
 * Gives the firmware one more table, which the XSDT lists. One without an address is put behind the tables that have one; a
 * DSDT or FACS is what the FADT points to from then on.
 */
public record AddTable(Table table) implements Transformation {

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> add(draft, table));
	}

	static int add(Draft draft, Table table) throws TableException {
		var room = table.address().isPresent() ? table.address() : draft.room(table.length());
		int number = draft.add(room.map(table::at).orElse(table));
		draft.report(Alteration.added(table, "the platform gets it"));
		if (room.isEmpty()) {
			return number;
		}
		var pointers = new Pointers(draft);
		switch (table.signature()) {
			case Signatures.DSDT -> pointers.found(Signatures.FADT, "X_DSDT", room.get());
			case Signatures.FACS -> pointers.found(Signatures.FADT, "X_FIRMWARE_CTRL", room.get());
			case Signatures.XSDT -> pointers.found(Signatures.RSDP, "XSDT Address", room.get());
			case Signatures.RSDP, Signatures.RSDT -> {
				// the firmware hands the RSDP over; the RSDT is of ACPI 1.0, and nothing on Arm reads it
			}
			default -> pointers.list(room.get());
		}
		return number;
	}

	@Override
	public String text() {
		return "add " + table.file();
	}
}
