package io.stagewalk.translation.oracle;

/**
 * Loads and stores, by their A64 encoding with registers 0 and offset 0.
 *
 * @see "Arm ARM DDI 0487, C4.1.94 Loads and Stores"
 */
enum Opcode {
	LDRB(0x3940_0000, 1), STRB(0x3900_0000, 1), LDRSB_W(0x39c0_0000, 1), LDRSB_X(0x3980_0000, 1), LDRH(0x7940_0000, 2),
	STRH(0x7900_0000, 2), LDRSH_W(0x79c0_0000, 2), LDRSH_X(0x7980_0000, 2), LDR_W(0xb940_0000, 4), STR_W(0xb900_0000, 4),
	LDRSW(0xb980_0000, 4), LDR_X(0xf940_0000, 8), STR_X(0xf900_0000, 8), LDTR_X(0xf840_0800, 8), STTR_X(0xf800_0800, 8),
	LDTRB(0x3840_0800, 1), STTRB(0x3800_0800, 1), LDTRSH_W(0x78c0_0800, 2), LDTRSW(0xb880_0800, 4), LDAR_X(0xc8df_fc00, 8),
	STLR_X(0xc89f_fc00, 8), LDAR_W(0x88df_fc00, 4), STLRB(0x089f_fc00, 1), LDARH(0x48df_fc00, 2),
	/** Of two registers. */
	LDP_X(0xa940_0000, 16), STP_X(0xa900_0000, 16), LDP_W(0x2940_0000, 8),
	/** With writeback: 8 and 1 are added to the base register. */
	LDR_X_POST(0xf840_8400, 8), STRB_POST(0x3800_1400, 1),
	LDXR_X(0xc85f_7c00, 8);

	private final int encoding;
	/** Bytes of memory. */
	final int size;

	Opcode(long encoding, int size) {
		this.encoding = (int) encoding;
		this.size = size;
	}

	int encode(int register, int base, int second) {
		return encoding | register | base << 5 | (isPair() ? second << 10 : 0);
	}

	boolean isStore() {
		return name().startsWith("ST");
	}

	boolean isPair() {
		return name().startsWith("LDP") || name().startsWith("STP");
	}

	/** Made as EL0 makes it, where that has a meaning. */
	boolean isUnprivileged() {
		return name().startsWith("LDTR") || name().startsWith("STTR");
	}

	boolean isSigned() {
		return name().startsWith("LDRS") || name().startsWith("LDTRS");
	}

	boolean isOrdered() {
		return name().startsWith("LDAR") || name().startsWith("STLR");
	}

	/** Whether the register is named as Xt. */
	boolean isWide() {
		return name().endsWith("_X") || name().endsWith("_X_POST") || name().endsWith("SW");
	}

	/** Whether a hypervisor is told the register: not with several registers, with writeback, or if exclusive. */
	boolean isDescribed() {
		return !isPair() && !name().endsWith("POST") && this != LDXR_X;
	}

	/** Bytes of one register's part. */
	int elementSize() {
		return isPair() ? size / 2 : size;
	}
}
