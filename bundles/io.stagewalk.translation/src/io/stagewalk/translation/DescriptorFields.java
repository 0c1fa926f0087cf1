package io.stagewalk.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.stagewalk.memory.Address;

/**
 * Decodes descriptors for reading, under the registers of a regime.
 *
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats"
 */
public final class DescriptorFields {
	/** Name of the bits that are left to software. */
	public static final String SOFTWARE = "software";

	private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB", "PiB" };
	private static final int UNIT_BITS = 10;
	private static final List<String> TABLE_BITS = List.of("PXNTable", "UXNTable", "APTable[0]", "APTable[1]", "NSTable");

	private final TranslationRegime regime;
	private final LeafMeaning meaning;

	public DescriptorFields(TranslationRegime regime) {
		this.regime = regime;
		meaning = new LeafMeaning(regime);
	}

	/** What a descriptor is: {@code table at 0x48002000}, {@code 2 MiB block at 0x40000000}, {@code invalid}, {@code reserved}. */
	public static String kind(Descriptor descriptor) {
		if (!descriptor.isValid() && descriptor.softwareBits() == 0) {
			return "invalid";
		}
		var suffix = descriptor.isValid() ? "" : ", invalid to the hardware";
		if (!descriptor.isTable() && !descriptor.isLeaf()) {
			return "reserved" + suffix;
		}
		var what = descriptor.isTable() ? "table" : size(descriptor.span()) + (isPage(descriptor) ? " page" : " block");
		return what + " at " + Address.text(descriptor.outputAddress()) + suffix;
	}

	private static boolean isPage(Descriptor descriptor) {
		return descriptor.level() == TableFormat.LAST_LEVEL;
	}

	private static String size(long bytes) {
		int unit = Long.numberOfTrailingZeros(bytes) / UNIT_BITS;
		return (bytes >>> unit * UNIT_BITS) + " " + UNITS[unit];
	}

	/** Every field that the hardware, or software, finds something in; none of an invalid entry but bit 0. */
	public List<DescriptorField> of(Descriptor descriptor) {
		var fields = new ArrayList<DescriptorField>();
		fields.add(DescriptorField.of(descriptor, "V", 0, descriptor.isValid() ? "valid" : "invalid: the hardware stops here"));
		if (!descriptor.isValid() && descriptor.softwareBits() == 0) {
			return fields;
		}
		fields.add(DescriptorField.of(descriptor, "type", 1, type(descriptor)));
		switch (descriptor) {
			case Descriptor table when table.isTable() -> addTable(fields, table);
			case Stage1Descriptor leaf -> addLeaf(fields, leaf);
			case Stage2Descriptor leaf -> addLeaf(fields, leaf);
		}
		return fields;
	}

	private static String type(Descriptor descriptor) {
		return descriptor.isTable() ? "table" : !descriptor.isLeaf() ? "reserved at this level" : isPage(descriptor) ? "page" : "block";
	}

	private static void addTable(List<DescriptorField> fields, Descriptor table) {
		fields.add(address("next table", table, table.format().granule().bits()));
		if (table.stage() == Stage.STAGE1) {
			fields.add(DescriptorField.of(table, "PXNTable", 59, set(table, 59, "below nothing is executable to privileged code")));
			fields.add(DescriptorField.of(table, "UXNTable", 60, set(table, 60, "below nothing is executable to EL0")));
			fields.add(DescriptorField.of(table, "APTable", 62, 61, switch ((int) Bits.field(table.value(), 62, 61)) {
				case 1 -> "below EL0 has no access";
				case 2 -> "below nothing is writable";
				case 3 -> "below EL0 has no access and nothing is writable";
				default -> "";
			}));
			fields.add(DescriptorField.of(table, "NSTable", 63, set(table, 63, "below all is Non-secure")));
		}
		addSoftware(fields, table);
	}

	private static String set(Descriptor descriptor, int bit, String meaning) {
		return Bits.isSet(descriptor.value(), bit) ? meaning : "";
	}

	private static DescriptorField address(String name, Descriptor descriptor, int low) {
		return new DescriptorField(name, descriptor.format().lowBits() - 1, low, descriptor.outputAddress(),
				descriptor.format().lowBits() == 48 && descriptor.format() != TableFormat.KIB64_LPA ? ""
						: "upper bits stand in " + (descriptor.format().isLpa2() ? "[9:8]" : "[15:12]"));
	}

	private void addLeaf(List<DescriptorField> fields, Stage1Descriptor leaf) {
		int mair = regime.stage1().map(stage -> stage.mair(leaf.attrIndx())).orElse(0);
		fields.add(DescriptorField.of(leaf, "AttrIndx", 4, 2, String.format("MAIR byte 0x%02x: %s", mair,
				new MemoryAttributes(Attributes.ofMair(mair), Shareability.NON_SHAREABLE).type())));
		fields.add(DescriptorField.of(leaf, "NS", 5, ""));
		fields.add(DescriptorField.of(leaf, "AP", 7, 6, hasEl0() ? switch (leaf.ap()) {
			case 0 -> "privileged read and write";
			case 1 -> "read and write for all";
			case 2 -> "privileged read";
			default -> "read for all";
		} : leaf.ap() < 2 ? "read and write" : "read"));
		addCommon(fields, leaf);
		if (hasEl0()) {
			fields.add(DescriptorField.of(leaf, "nG", 11, leaf.notGlobal() ? "of one address space" : "global"));
		}
		fields.add(address("output", leaf, leaf.format().shift(leaf.level())));
		fields.add(DescriptorField.of(leaf, "DBM", 51, leaf.dbm() ? "writable, if hardware keeps the dirty state" : ""));
		fields.add(DescriptorField.of(leaf, "Contiguous", 52, ""));
		if (hasEl0()) {
			fields.add(DescriptorField.of(leaf, "PXN", 53, leaf.pxn() ? "not executable to privileged code" : ""));
			fields.add(DescriptorField.of(leaf, "UXN", 54, leaf.uxn() ? "not executable to EL0" : ""));
		} else {
			fields.add(DescriptorField.of(leaf, "XN", 54, leaf.uxn() ? "not executable" : ""));
		}
		addSoftware(fields, leaf);
	}

	/** Where there is none, nG and PXN are RES0 and bit 54 is XN. */
	private boolean hasEl0() {
		return regime.stage1().map(stage -> stage.regime().hasTwoRanges()).orElse(true);
	}

	private void addLeaf(List<DescriptorField> fields, Stage2Descriptor leaf) {
		fields.add(DescriptorField.of(leaf, "MemAttr", 5, 2,
				regime.stage2().map(stage -> meaning.attributes(leaf).type() + " for a Normal WB access").orElse("")));
		fields.add(DescriptorField.of(leaf, "S2AP", 7, 6, switch (leaf.s2ap()) {
			case 0 -> "no access";
			case 1 -> "read";
			case 2 -> "write";
			default -> "read and write";
		}));
		addCommon(fields, leaf);
		fields.add(address("output", leaf, leaf.format().shift(leaf.level())));
		fields.add(DescriptorField.of(leaf, "DBM", 51, leaf.dbm() ? "writable, if hardware keeps the dirty state" : ""));
		fields.add(DescriptorField.of(leaf, "Contiguous", 52, ""));
		fields.add(DescriptorField.of(leaf, "XN", 54, 53, executable(leaf)));
		addSoftware(fields, leaf);
	}

	private String executable(Stage2Descriptor leaf) {
		if (regime.stage2().isEmpty()) {
			return "";
		}
		var permissions = meaning.permissions(leaf);
		return "executable to " + who(permissions.privileged(), permissions.unprivileged());
	}

	private static String who(Set<Access> privileged, Set<Access> unprivileged) {
		boolean above = privileged.contains(Access.EXECUTE);
		boolean el0 = unprivileged.contains(Access.EXECUTE);
		return above && el0 ? "all" : above ? "EL1" : el0 ? "EL0" : "nobody";
	}

	private static void addCommon(List<DescriptorField> fields, Descriptor leaf) {
		if (!leaf.format().isLpa2()) {
			fields.add(DescriptorField.of(leaf, "SH", 9, 8, Shareability.of(leaf.sh()).text()));
		}
		fields.add(DescriptorField.of(leaf, "AF", 10, leaf.accessFlag() ? "accessed" : "not accessed yet"));
	}

	private static void addSoftware(List<DescriptorField> fields, Descriptor descriptor) {
		fields.add(DescriptorField.of(descriptor, SOFTWARE, 58, 55, ""));
	}

	/** The table bits [63:59] that were inherited, by name: {@code UXNTable PXNTable}; empty if there are none. */
	public static String inherited(int tableBits) {
		var names = new ArrayList<String>();
		for (int bit = TABLE_BITS.size() - 1; bit >= 0; bit--) {
			if (Bits.isSet(tableBits, bit)) {
				names.add(TABLE_BITS.get(bit));
			}
		}
		return String.join(" ", names);
	}
}
