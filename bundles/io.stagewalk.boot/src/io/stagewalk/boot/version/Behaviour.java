package io.stagewalk.boot.version;

/** What one version of Xen does and another does not. */
public enum Behaviour {
	/** A data abort on a permitted page is answered by mapping it (4.9 and later). */
	MAPS_ON_FAULT,
	/** Mapping on a fault asks for permission of the page and the next one (4.9 to 4.16). */
	FAULT_NEEDS_TWO_PAGES,
	/** A translation fault on a page that is mapped by then is tried again (4.8 and later). */
	TRIES_MAPPED_PAGES_AGAIN,
	/**
	 * An access of which the syndrome tells nothing is decoded, after the p2m and the mapping on a fault were asked (4.17 and later).
	 * Before, it too is offered to the emulation first, which refuses it.
	 */
	DECODES_INSTRUCTIONS,
	/** The root is invalidated when the domain has been built (4.12 and later). */
	LAZY_ROOT,
	/**
	 * Of the root, as many tables are invalidated as the root's level says: none where it is level 0, one where it is level
	 * 1 (4.12 to 4.21). Later all of them.
	 */
	INVALIDATES_LEVEL_MANY_TABLES,
	/** An abort with a valid syndrome is offered to the emulation before the p2m is asked (4.21 and older). */
	EMULATES_FIRST,
	/** The deny list covers one page too many after the UART, GIC and ITS regions (before 4.20.4, 4.21.2, 4.22). */
	DENIES_ONE_PAGE_MORE,
	/** The ITS is on the deny list (4.10 and later). */
	DENIES_ITS,
	/** Physical addresses of 52 bits are taken as such of 48 (4.17 and later); older versions do not know them, and panic. */
	CLAMPS_52_BITS,
	/** The virtual CPU interface of a GICv2 is mapped on first touch (4.18 and later), else at domain creation. */
	CPU_INTERFACE_ON_TOUCH,
	/** There is a driver of SMMUv3s, though ACPI never leads to it (4.15 and later). */
	DRIVES_SMMU_V3,
	/** Of the host's GICC 80 bytes are copied into Dom0's MADT, and a shorter one is refused (4.14 and older). */
	TAKES_GICC_OF_80_BYTES,
	/**
	 * A GICC has the length that the FADT's revision tells, and is refused if it has another (4.15 to 4.21); later that of the
	 * host's.
	 */
	TAKES_GICC_BY_FADT_REVISION,
	/** Dom0's MADT has all redistributor regions of the host, whether its vCPUs need them or not (4.11 and older). */
	COPIES_EVERY_REDISTRIBUTOR_REGION,
	/** There is an ITS driver, and Dom0's MADT has the host's ITSs (4.10 and later). */
	COPIES_ITS
}
