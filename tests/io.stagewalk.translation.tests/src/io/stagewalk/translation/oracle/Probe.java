package io.stagewalk.translation.oracle;

/** One instruction of a case. */
public record Probe(AtOperation operation, long address) {
	@Override
	public String toString() {
		return "AT " + operation + ", 0x" + Long.toHexString(address);
	}
}
