package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;

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
 * @param registers     the registers in memory that the flags do not take away
 * @see "ACPI 6.5, 5.2.9 Fixed ACPI Description Table"
 */
public record Fadt(int majorRevision, int minorRevision, PA facs, PA dsdt, long flags, int armBootFlags,
		List<Register> registers) {
	/** PSCI_COMPLIANT in {@link #armBootFlags}. */
	public static final int PSCI_COMPLIANT = 1;
	/** PSCI_USE_HVC in {@link #armBootFlags}. */
	public static final int PSCI_USE_HVC = 2;
	/** RESET_REG_SUP in {@link #flags}. */
	public static final long RESET_REG_SUP = 1 << 10;
	/** HW_REDUCED_ACPI in {@link #flags}: there are no PM and GPE registers. */
	public static final long HW_REDUCED_ACPI = 1 << 20;

	private static final int V1_LENGTH = 116;
	private static final int RESET_OFFSET = 116;
	private static final List<String> FIXED_HARDWARE = List.of("X_PM1a_EVT_BLK", "X_PM1b_EVT_BLK", "X_PM1a_CNT_BLK",
			"X_PM1b_CNT_BLK", "X_PM2_CNT_BLK", "X_PM_TMR_BLK", "X_GPE0_BLK", "X_GPE1_BLK");
	private static final int FIXED_HARDWARE_OFFSET = 148;
	private static final List<String> SLEEP = List.of("SLEEP_CONTROL_REG", "SLEEP_STATUS_REG");
	private static final int SLEEP_OFFSET = 244;

	/** A register, and the byte of the table that names it. */
	public record Register(String name, int offset, GenericAddress address) {
	}

	public Fadt {
		registers = List.copyOf(registers);
	}

	/** @throws TableException if the table is not a whole FADT */
	public static Fadt of(Table table) throws TableException {
		var bytes = table.structure(Signatures.FADT, V1_LENGTH);
		long flags = bytes.u32(112, "Flags");
		int armBootFlags = bytes.has(129, 2) ? bytes.u16(129, "ARM_BOOT_ARCH") : 0;
		int minor = bytes.has(131, 1) ? bytes.u8(131, "FADT Minor Version") & 0xf : 0;
		return new Fadt(table.header().revision(), minor, new PA(pointer(bytes, 132, 36, "FIRMWARE_CTRL")),
				new PA(pointer(bytes, 140, 40, "DSDT")), flags, armBootFlags, registers(bytes, flags));
	}

	/** The 64-bit field where it is there and not 0, else the 32-bit one. */
	private static long pointer(Structure bytes, int wide, int narrow, String name) throws TableException {
		long extended = bytes.has(wide, 8) ? bytes.u64(wide, "X_" + name) : 0;
		return extended != 0 ? extended : bytes.u32(narrow, name);
	}

	private static List<Register> registers(Structure bytes, long flags) throws TableException {
		var found = new ArrayList<Register>();
		if ((flags & RESET_REG_SUP) != 0) {
			add(found, bytes, RESET_OFFSET, List.of("RESET_REG"));
		}
		if ((flags & HW_REDUCED_ACPI) == 0) {
			add(found, bytes, FIXED_HARDWARE_OFFSET, FIXED_HARDWARE);
		}
		add(found, bytes, SLEEP_OFFSET, SLEEP);
		return found;
	}

	private static void add(List<Register> found, Structure bytes, int first, List<String> names) throws TableException {
		int at = first;
		for (var name : names) {
			if (bytes.has(at, GenericAddress.LENGTH) && bytes.address(at, name).isMemory()) {
				found.add(new Register(name, at, bytes.address(at, name)));
			}
			at += GenericAddress.LENGTH;
		}
	}
}
