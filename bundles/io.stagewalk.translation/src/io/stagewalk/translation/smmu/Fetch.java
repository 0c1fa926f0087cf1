package io.stagewalk.translation.smmu;

import java.util.List;
import java.util.stream.Collectors;

import io.stagewalk.memory.PA;
import io.stagewalk.translation.HardwareUpdate;
import io.stagewalk.translation.WalkLevel;

/**
 * A structure that an SMMU read on the way to a translation.
 *
 * @param address  physical
 * @param dwords   one of a level 1 descriptor, else eight
 * @param location how stage 2 led there; empty where the address is a physical one
 * @param updates  what the hardware changed in the tables of stage 2 while it was led there
 */
public record Fetch(Structure structure, PA address, List<Long> dwords, List<WalkLevel> location, List<HardwareUpdate> updates) {

	/** What was read, by the names of SMMUv3 IHI 0070, chapter 5. */
	public enum Structure {
		L1STD, STE, L1CD, CD
	}

	public Fetch {
		dwords = List.copyOf(dwords);
		location = List.copyOf(location);
		updates = List.copyOf(updates);
	}

	/** The doublewords in words, without the zeros at the end. */
	public String text() {
		int last = dwords.size() - 1;
		while (last > 0 && dwords.get(last) == 0) {
			last--;
		}
		return dwords.subList(0, last + 1).stream().map(dword -> String.format("0x%016x", dword)).collect(Collectors.joining(" "));
	}

	@Override
	public String toString() {
		return structure + " at " + address + ": " + text();
	}
}
