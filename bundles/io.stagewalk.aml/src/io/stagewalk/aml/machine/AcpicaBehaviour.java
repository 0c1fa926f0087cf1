package io.stagewalk.aml.machine;

/** What one version of ACPICA does and another does not. */
public enum AcpicaBehaviour {
	/** Fields of {@code FFixedHW} are transferred in a buffer of 256 bytes (20221020 and later), before one access after the other. */
	FIXED_HARDWARE_IN_BUFFERS,
	/** {@code ToHexString} makes {@code 0x1F} of an integer (20240827 and later), before all digits without {@code 0x}. */
	HEXADECIMAL_WITH_PREFIX
}
