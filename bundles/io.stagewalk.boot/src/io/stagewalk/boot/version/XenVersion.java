package io.stagewalk.boot.version;

import static io.stagewalk.boot.version.Behaviour.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.xen.CraftingRules;
import io.stagewalk.translation.builder.P2mEncoding;

/**
 * A version of Xen, as data: how it encodes p2m types, and what it does.
 *
 * @param name the first release that is so
 * @see FunctionHistory what its functions are called
 */
public record XenVersion(String name, P2mEncoding encoding, Set<Behaviour> behaviours) {

	private static final Set<Behaviour> V4_7 = EnumSet.of(EMULATES_FIRST, DENIES_ONE_PAGE_MORE, TAKES_GICC_OF_80_BYTES,
			COPIES_EVERY_REDISTRIBUTOR_REGION);
	private static final Set<Behaviour> V4_9 = with(V4_7, TRIES_MAPPED_PAGES_AGAIN, MAPS_ON_FAULT, FAULT_NEEDS_TWO_PAGES);
	private static final Set<Behaviour> V4_10 = with(V4_9, DENIES_ITS, COPIES_ITS);
	private static final Set<Behaviour> V4_12 = with(without(V4_10, COPIES_EVERY_REDISTRIBUTOR_REGION), LAZY_ROOT,
			INVALIDATES_LEVEL_MANY_TABLES);
	private static final Set<Behaviour> V4_15 = with(without(V4_12, TAKES_GICC_OF_80_BYTES), TAKES_GICC_BY_FADT_REVISION,
			DRIVES_SMMU_V3);
	private static final Set<Behaviour> V4_17 = with(without(V4_15, FAULT_NEEDS_TWO_PAGES), CLAMPS_52_BITS, DECODES_INSTRUCTIONS);
	private static final Set<Behaviour> V4_18 = with(V4_17, CPU_INTERFACE_ON_TOUCH);
	private static final Set<Behaviour> V4_20_4 = without(V4_18, DENIES_ONE_PAGE_MORE);
	private static final Set<Behaviour> V4_22 = without(without(without(V4_20_4, EMULATES_FIRST), INVALIDATES_LEVEL_MANY_TABLES),
			TAKES_GICC_BY_FADT_REVISION);

	/** Releases, ascending: those at which something changed, and those that people name. */
	public static final List<XenVersion> KNOWN = List.of(
			new XenVersion("4.7", P2mEncoding.SINGLE_MMIO, V4_7),
			new XenVersion("4.9", P2mEncoding.SINGLE_FOREIGN, V4_9),
			new XenVersion("4.10", P2mEncoding.SINGLE_FOREIGN, V4_10),
			new XenVersion("4.12", P2mEncoding.CURRENT, V4_12),
			new XenVersion("4.15", P2mEncoding.CURRENT, V4_15),
			new XenVersion("4.16", P2mEncoding.CURRENT, V4_15),
			new XenVersion("4.17", P2mEncoding.CURRENT, V4_17),
			new XenVersion("4.18", P2mEncoding.CURRENT, V4_18),
			new XenVersion("4.20", P2mEncoding.CURRENT, V4_18),
			new XenVersion("4.20.4", P2mEncoding.CURRENT, V4_20_4),
			new XenVersion("4.21", P2mEncoding.CURRENT, V4_18),
			new XenVersion("4.21.2", P2mEncoding.CURRENT, V4_20_4),
			new XenVersion("4.22", P2mEncoding.CURRENT, V4_22));

	/** The newest version known. */
	public static final XenVersion LATEST = KNOWN.getLast();

	public XenVersion {
		behaviours = Set.copyOf(behaviours);
	}

	public boolean does(Behaviour behaviour) {
		return behaviours.contains(behaviour);
	}

	/**
	 * The same built without CONFIG_HAS_ITS.
	 *
	 * @see "xen/arch/arm/include/asm/gic_v3_its.h"
	 */
	public XenVersion withoutIts() {
		return new XenVersion(name, encoding, without(without(behaviours, DENIES_ITS), COPIES_ITS));
	}

	/** How it makes Dom0's tables. */
	public CraftingRules crafting() {
		var gicc = does(TAKES_GICC_OF_80_BYTES) ? CraftingRules.GiccLength.ACPI_6
				: does(TAKES_GICC_BY_FADT_REVISION) ? CraftingRules.GiccLength.BY_FADT_REVISION : CraftingRules.GiccLength.AS_HOST;
		var redistributors = does(COPIES_EVERY_REDISTRIBUTOR_REGION) ? CraftingRules.Redistributors.ALL
				: CraftingRules.Redistributors.NEEDED;
		var translators = does(COPIES_ITS) ? CraftingRules.Translators.COPIED : CraftingRules.Translators.LEFT_OUT;
		return new CraftingRules(gicc, redistributors, translators);
	}

	/**
	 * The version itself, or the nearest older one at which something changed.
	 *
	 * @param text {@code 4.20}, {@code 4.20.4}, {@code 4.20.4-pre}
	 * @return empty if it is no version number, or older than all that are known
	 */
	public static Optional<XenVersion> nearest(String text) {
		return Release.nearest(text, KNOWN, XenVersion::name);
	}

	private static Set<Behaviour> with(Set<Behaviour> base, Behaviour... more) {
		var all = EnumSet.copyOf(base);
		all.addAll(List.of(more));
		return all;
	}

	private static Set<Behaviour> without(Set<Behaviour> base, Behaviour gone) {
		var left = EnumSet.noneOf(Behaviour.class);
		left.addAll(base);
		left.remove(gone);
		return left;
	}

	@Override
	public String toString() {
		return "Xen " + name;
	}
}
