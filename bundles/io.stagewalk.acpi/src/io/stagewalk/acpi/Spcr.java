package io.stagewalk.acpi;

/**
 * The serial console.
 *
 * @param interfaceType 3 is an Arm PL011, 0xd and 0xe SBSA UARTs
 * @param base          address 0: no console
 * @see "Serial Port Console Redirection Table (SPCR), Microsoft"
 */
public record Spcr(int interfaceType, GenericAddress base) {
	static final int BASE = 40;
	private static final int LEAST_LENGTH = 80;

	/** @throws TableException if the table is not a whole SPCR */
	public static Spcr of(Table table) throws TableException {
		var bytes = table.structure(Signatures.SPCR, LEAST_LENGTH);
		return new Spcr(bytes.u8(36, "Interface Type"), bytes.address(BASE, "Base Address"));
	}
}
