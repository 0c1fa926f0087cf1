package io.stagewalk.acpi.view;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/**
 * The fixed ACPI description table. Fields that its revision does not have are 0.
 *
 * @param majorRevision the header's revision
 * @param minorRevision 5.1 is the first that Arm machines may have
 * @param facs          X_FIRMWARE_CTRL, else FIRMWARE_CTRL; 0 where there is no FACS
 * @param dsdt          X_DSDT, else DSDT
 * @param flags         32 bits
 * @param armBootFlags  16 bits
 * @see "ACPI 6.5, 5.2.9 Fixed ACPI Description Table"
 */
public record Fadt(int majorRevision, int minorRevision, PA facs, PA dsdt, long flags, int armBootFlags) {
	/** PSCI_COMPLIANT in {@link #armBootFlags}. */
	public static final int PSCI_COMPLIANT = 1;
	/** PSCI_USE_HVC in {@link #armBootFlags}. */
	public static final int PSCI_USE_HVC = 2;
	/** RESET_REG_SUP in {@link #flags}. */
	public static final long RESET_REG_SUP = 1 << 10;
	/** HW_REDUCED_ACPI in {@link #flags}: there are no PM and GPE registers. */
	public static final long HW_REDUCED_ACPI = 1 << 20;

	private static final int MINOR = 0xf;

	/** @throws TableException if the table is not a whole FADT */
	public static Fadt of(Table table) throws TableException {
		return of(TableModel.of(table).sound(Signatures.FADT));
	}

	/** What a whole FADT says. @throws TableException if it is shorter than that of ACPI 1.0 */
	public static Fadt of(Group root) throws TableException {
		return new Fadt((int) root.value("Revision"), (int) root.number("FADT Minor Revision").orElse(0) & MINOR,
				new PA(pointer(root, "FIRMWARE_CTRL")), new PA(pointer(root, "DSDT")), root.value("Flags"),
				(int) root.number("ARM_BOOT_ARCH").orElse(0));
	}

	/** The 64-bit field where it is there and not 0, else the 32-bit one. */
	private static long pointer(Group root, String name) throws TableException {
		var extended = root.number("X_" + name);
		return extended.orElse(0) == 0 ? root.value(name) : extended.getAsLong();
	}
}
