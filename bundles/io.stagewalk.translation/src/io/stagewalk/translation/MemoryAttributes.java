package io.stagewalk.translation;

/**
 * The memory type of an access.
 *
 * @param encoding as in a byte of MAIR_ELx: 0b0000dd00 for Device; else the outer attributes in bits [7:4] and the inner ones
 *                 in bits [3:0], of which 0b0100 is Non-cacheable, 0b00rw and 0b10rw Write-Through, 0b01rw and 0b11rw Write-Back
 * @see "Arm ARM DDI 0487, D24.2 MAIR_EL1"
 */
public record MemoryAttributes(int encoding, Shareability shareability) {
	private static final String[] DEVICE = { "nGnRnE", "nGnRE", "nGRE", "GRE" };

	static MemoryAttributes ofPacked(int packed) {
		return new MemoryAttributes(packed & 0xff, Shareability.of(packed >>> Attributes.SH_SHIFT));
	}

	/** As {@link Attributes} has it. */
	int packed() {
		return Attributes.packed(encoding & 0xff, shareability.sh());
	}

	public boolean isDevice() {
		return encoding >>> 4 == 0;
	}

	/** {@code Device-nGnRE}, {@code Normal WB}, {@code Normal oWB iNC}. */
	public String type() {
		if (isDevice()) {
			return "Device-" + DEVICE[encoding >>> 2 & 3];
		}
		var outer = cacheability(encoding >>> 4);
		var inner = cacheability(encoding & 15);
		return "Normal " + (outer.equals(inner) ? outer : "o" + outer + " i" + inner);
	}

	private static String cacheability(int half) {
		return half == Attributes.HALF_NON_CACHEABLE ? "NC" : Attributes.isWriteBack(half) ? "WB" : "WT";
	}

	@Override
	public String toString() {
		return type() + ", " + shareability.text();
	}
}
