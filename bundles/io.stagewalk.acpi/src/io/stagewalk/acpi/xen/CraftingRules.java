package io.stagewalk.acpi.xen;

/**
 * In what versions and builds of Xen differ where they make Dom0's tables.
 *
 * @param giccLength     how long a GICC is
 * @param redistributors which get a GICR
 * @param translators    what becomes of the host's ITSs
 */
public record CraftingRules(GiccLength giccLength, Redistributors redistributors, Translators translators) {

	/** How many bytes of the host's first GICC are copied for each vCPU. What the entry says of its length is copied too. */
	public enum GiccLength {
		/** 80, the structure of ACPI 6.0 (up to 4.14). */
		ACPI_6,
		/**
		 * 76 if the FADT's revision is below 6, else 80 (4.15 to 4.21).
		 *
		 * @see "xen/arch/arm/include/asm/acpi.h:ACPI_MADT_GICC_LENGTH"
		 */
		BY_FADT_REVISION,
		/** As the host's says: 82 too (since 4.22). */
		AS_HOST
	}

	/** Which of the host's redistributor regions Dom0's MADT has. @see "xen/arch/arm/vgic-v3.c:vgic_v3_domain_init" */
	public enum Redistributors {
		/** All (up to 4.11). */
		ALL,
		/** From the first on as many as its vCPUs need (since 4.12). */
		NEEDED
	}

	/** What becomes of the host's ITSs. @see "xen/arch/arm/gic-v3-its.c:gicv3_its_make_hwdom_madt" */
	public enum Translators {
		/** There is no ITS driver: before 4.10, or built without CONFIG_HAS_ITS. */
		LEFT_OUT,
		/** Dom0 has each of them. */
		COPIED
	}
}
