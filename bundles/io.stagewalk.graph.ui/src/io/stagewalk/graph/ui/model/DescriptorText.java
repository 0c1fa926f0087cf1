package io.stagewalk.graph.ui.model;

import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.DescriptorField;
import io.stagewalk.translation.DescriptorFields;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.builder.XenP2m;

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
	static List<String> fields(Stage2Descriptor leaf, XenP2m p2m) {
		return new DescriptorFields(TranslationRegime.of(p2m.regime())).of(leaf).stream().map(field -> line(field, leaf, p2m)).toList();
	}

	private static String line(DescriptorField field, Stage2Descriptor leaf, XenP2m p2m) {
		boolean isType = field.name().equals(DescriptorFields.SOFTWARE);
		var name = isType ? "p2m type" : field.name();
		var value = isType ? Integer.toString(leaf.softwareBits()) : field.digits();
		var meaning = isType ? p2m.encoding().type(leaf.softwareBits()).text() : field.meaning();
		return String.format("  %-10s %-8s %-11s %s", name, field.bits(), value, meaning).stripTrailing();
	}
}
