package io.stagewalk.acpi.xen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.view.MadtEntry;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;

/**
 * Dom0's MADT: the host's GICD, its first GICC once for each vCPU, redistributors, ITSs. GICv2m frames are left out.
 *
 * @see "xen/arch/arm/acpi/domain_build.c:acpi_create_madt"
 * @see "xen/arch/arm/gic-v3.c:gicv3_make_hwdom_madt"
 */
final class CraftedMadt {
	private static final int HEADER = 44, GICD = 24, GICR = 16, ITS = 20;
	private static final int GICC_V5 = 76, GICC_V6 = 80, FADT_V6 = 6;
	/** Fields of a GICC. */
	private static final int INTERFACE_NUMBER = 4, UID = 8, FLAGS = 12, PARKING = 16, PERFORMANCE = 20, GICV = 40, GICH = 48,
			MAINTENANCE = 56, REDISTRIBUTOR = 60, MPIDR = 68;
	private static final int ENABLED = 1;
	private static final int GICR_TYPE = 0xe;
	private static final int GICV3 = 3, GICV4 = 4;
	/** Register frames of a redistributor: two of 64 KiB, with GICv4 four. */
	private static final long REDISTRIBUTOR_SIZE = 2 * 0x10000, GICV4_REDISTRIBUTOR_SIZE = 4 * 0x10000;
	/**
	 * Of a vCPU's number, the bits that are its Aff0; the others are Aff1.
	 *
	 * @see "xen/arch/arm/include/asm/domain.h:vcpuid_to_vaffinity"
	 */
	private static final int AFFINITY_0_BITS = 4, AFFINITY_1_SHIFT = 8;

	private final Table host;
	private final Madt madt;
	private final CraftingRules rules;
	private final int processors;
	private final MadtEntry.Gicc gicc;
	private final int giccLength;
	private final List<String> notes = new ArrayList<>();

	/** Where redistributors are; the base of the first, and the bytes of all. */
	private record Redistributors(long base, long length) {
	}

	/** @throws TableException if the host's MADT cannot be read, or has no GICC or GICD */
	CraftedMadt(Table host, Table fadt, int processors, CraftingRules rules) throws TableException {
		this.host = host;
		this.rules = rules;
		this.processors = processors;
		madt = Madt.of(host);
		var first = madt.giccs().stream().findFirst();
		if (first.isEmpty()) {
			throw new TableException(host.field(HEADER, "GICC"), "a GICC", "none");
		}
		gicc = first.get();
		int known = switch (rules.giccLength()) {
			case ACPI_6 -> GICC_V6;
			case BY_FADT_REVISION -> fadt.header().revision() < FADT_V6 ? GICC_V5 : GICC_V6;
			case AS_HOST -> gicc.length();
		};
		giccLength = known;
		boolean refuses = switch (rules.giccLength()) {
			case ACPI_6 -> gicc.length() < known;
			case BY_FADT_REVISION -> gicc.length() != known;
			case AS_HOST -> false;
		};
		if (refuses) {
			notes.add("this Xen takes no GICC of " + gicc.length() + " bytes, and so does not boot: it wants " + known);
		} else if (gicc.length() != known) {
			notes.add("Dom0's GICCs say that they have " + gicc.length() + " bytes, but have " + known);
		}
	}

	List<String> notes() {
		return List.copyOf(notes);
	}

	/** Bytes that Xen takes the table to have before it makes it: with a GICR for each of the host's redistributor regions. */
	int estimate() {
		int more = isGicV3() ? GICR * regions().size() + ITS * translators().size() : 0;
		return HEADER + GICD + giccLength * processors + more;
	}

	/** The table; its length and checksum are right. */
	byte[] bytes() throws TableException {
		var gicd = madt.gicd();
		if (gicd.isEmpty()) {
			throw new TableException(host.field(HEADER, "GICD"), "a GICD", "none");
		}
		var made = new Packed().bytes(copy(0, HEADER)).bytes(copy(gicd.get().offset(), GICD));
		for (int cpu = 0; cpu < processors; cpu++) {
			made.bytes(gicc(cpu));
		}
		if (isGicV3()) {
			for (var region : needed()) {
				made.number(GICR_TYPE, 1).number(GICR, 1).zeros(2);
				made.number(region.base(), Long.BYTES).number(region.length(), Integer.BYTES);
			}
			translators().forEach(its -> made.bytes(copy(its.offset(), ITS)));
		}
		return TableHead.finished(made.toBytes());
	}

	private boolean isGicV3() {
		return madt.gicVersion() >= GICV3;
	}

	private byte[] gicc(int cpu) {
		var made = copy(gicc.offset(), giccLength);
		Packed.set(made, INTERFACE_NUMBER, cpu, Integer.BYTES);
		Packed.set(made, UID, cpu, Integer.BYTES);
		Packed.set(made, FLAGS, ENABLED, Integer.BYTES);
		Packed.set(made, PARKING, 0, Integer.BYTES);
		Packed.set(made, PERFORMANCE, 0, Integer.BYTES);
		Packed.set(made, GICV, 0, Long.BYTES);
		Packed.set(made, GICH, 0, Long.BYTES);
		Packed.set(made, MAINTENANCE, 0, Integer.BYTES);
		if (isGicV3()) {
			Packed.set(made, REDISTRIBUTOR, 0, Long.BYTES);
		}
		long affinity = cpu & (1 << AFFINITY_0_BITS) - 1 | (cpu >> AFFINITY_0_BITS & 0xff) << AFFINITY_1_SHIFT;
		Packed.set(made, MPIDR, affinity, Long.BYTES);
		return made;
	}

	/** Those that GICRs name; where there is none, that of each enabled processor. */
	private List<Redistributors> regions() {
		if (!madt.gicrs().isEmpty()) {
			return madt.gicrs().stream().map(gicr -> new Redistributors(gicr.base().value(), gicr.rangeLength())).toList();
		}
		long size = madt.gicVersion() == GICV4 ? GICV4_REDISTRIBUTOR_SIZE : REDISTRIBUTOR_SIZE;
		return madt.giccs().stream().filter(one -> (one.flags() & ENABLED) != 0 && one.redistributor().value() != 0)
				.map(one -> new Redistributors(one.redistributor().value(), size)).toList();
	}

	/** Xen counts two frames a vCPU, whatever the version. */
	private List<Redistributors> needed() {
		var regions = regions();
		if (rules.redistributors() == CraftingRules.Redistributors.ALL) {
			return regions;
		}
		long covered = 0;
		for (int i = 0; i < regions.size(); i++) {
			covered += regions.get(i).length() / REDISTRIBUTOR_SIZE;
			if (covered >= processors) {
				return regions.subList(0, i + 1);
			}
		}
		return regions;
	}

	private List<MadtEntry.Its> translators() {
		return rules.translators() == CraftingRules.Translators.COPIED ? madt.itss() : List.of();
	}

	/** Bytes of the host's table, and zeros behind its end. */
	private byte[] copy(int offset, int length) {
		var bytes = host.bytes();
		return Arrays.copyOfRange(bytes, offset, offset + length);
	}
}
