package io.stagewalk.translation.oracle;

/**
 * One access of a case.
 *
 * @param level    exception level that makes it, 0 to 2
 * @param opcode   null for a fetch
 * @param register Rt, 0 to 31; the second register of a pair is another one, and so is the base
 * @param address  of what is loaded, stored or fetched
 */
record AbortProbe(int level, Opcode opcode, int register, long address) {
	private static final int REGISTERS = 31;

	boolean isFetch() {
		return opcode == null;
	}

	/** The instruction, 32 bits. */
	int instruction() {
		return isFetch() ? 0 : opcode.encode(register, (register + 7) % REGISTERS, second());
	}

	int second() {
		return (register + 1) % REGISTERS;
	}

	@Override
	public String toString() {
		return "EL" + level + (isFetch() ? " fetches" : " " + opcode + " x" + register) + " 0x" + Long.toHexString(address);
	}
}
