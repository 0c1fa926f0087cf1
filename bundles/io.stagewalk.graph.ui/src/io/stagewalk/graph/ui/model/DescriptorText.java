package io.stagewalk.graph.ui.model;

import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.builder.P2mEncoding;

/**
 * Stage-2 descriptors, decoded for reading.
 *
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats, VMSAv8-64 stage 2"
 */
final class DescriptorText {
	private DescriptorText() {
	}

	/** What an entry is: {@code table at 0x48002000}, {@code 2 MiB block at 0x40000000}, {@code nothing}. */
	static String kind(Descriptor entry) {
		if (!DescriptorPath.isUsed(entry)) {
			return entry.value() == 0 ? "nothing" : "nothing that hardware or Xen uses";
		}
		var size = Sizes.text(entry.span());
		var what = entry.isTable() ? "table" : !entry.isLeaf() ? "reserved" : isPage(entry) ? size + " page" : size + " block";
		return what + " at " + Address.text(entry.outputAddress());
	}

	private static boolean isPage(Descriptor entry) {
		return entry.level() == TableFormat.LAST_LEVEL;
	}

	/** Every field of a leaf: its name, its bits, its value and what that means. */
	static List<String> fields(Stage2Descriptor leaf, P2mEncoding encoding) {
		return List.of(
				field("V", "[0]", bit(leaf.isValid()), leaf.isValid() ? "valid" : "invalid: the hardware does not use it"),
				field("type", "[1]", bit((leaf.value() & 2) != 0), isPage(leaf) ? "page" : "block"),
				field("MemAttr", "[5:2]", binary(leaf.memAttr(), 4),
						(Stage2Attributes.isDevice(leaf) ? "Device-" : "Normal, ") + Stage2Attributes.memory(leaf)),
				field("S2AP", "[7:6]", binary(leaf.s2ap(), 2), switch (leaf.s2ap()) {
					case 0 -> "no access";
					case 1 -> "read";
					case 2 -> "write";
					default -> "read and write";
				}),
				field("SH", "[9:8]", binary(leaf.sh(), 2), switch (leaf.sh()) {
					case 0 -> "non-shareable";
					case 2 -> "outer shareable";
					case 3 -> "inner shareable";
					default -> "reserved";
				}),
				field("AF", "[10]", bit(leaf.accessFlag()), leaf.accessFlag() ? "accessed" : "the first access faults"),
				field("OA", "[47:" + TableFormat.KIB4.shift(leaf.level()) + "]", Address.text(leaf.outputAddress()), "output address"),
				field("contiguous", "[52]", bit(leaf.contiguous()), ""),
				field("XN", "[54:53]", binary(leaf.xn(), 2), (leaf.xn() & 2) == 0 ? "executable" : "execute never"),
				field("p2m type", "[58:55]", Integer.toString(leaf.softwareBits()), encoding.type(leaf.softwareBits()).text()));
	}

	private static String field(String name, String bits, String value, String meaning) {
		return String.format("  %-10s %-8s %-11s %s", name, bits, value, meaning).stripTrailing();
	}

	private static String bit(boolean set) {
		return set ? "1" : "0";
	}

	private static String binary(int value, int width) {
		var digits = Integer.toBinaryString(value);
		return "0b" + "0".repeat(width - digits.length()) + digits;
	}
}
