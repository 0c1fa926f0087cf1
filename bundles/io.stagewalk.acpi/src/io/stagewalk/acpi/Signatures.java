package io.stagewalk.acpi;

import java.util.Set;

/** Signatures of the tables that this package knows. @see "ACPI 6.5, table 5.5 and 5.6" */
public final class Signatures {
	public static final String RSDP = "RSD PTR ";
	public static final String RSDT = "RSDT";
	public static final String XSDT = "XSDT";
	public static final String FACS = "FACS";
	public static final String DSDT = "DSDT";
	public static final String SSDT = "SSDT";
	public static final String FADT = "FACP";
	public static final String MADT = "APIC";
	public static final String GTDT = "GTDT";
	public static final String MCFG = "MCFG";
	public static final String SPCR = "SPCR";
	public static final String DBG2 = "DBG2";
	public static final String IORT = "IORT";
	public static final String BERT = "BERT";
	public static final String PCCT = "PCCT";
	public static final String HEST = "HEST";
	public static final String ERST = "ERST";
	public static final String APMT = "APMT";
	public static final String STAO = "STAO";

	/** Tables that no entry of the XSDT points to. */
	private static final Set<String> UNLISTED = Set.of(RSDP, RSDT, XSDT, DSDT, FACS);

	/** Tables that hold AML. */
	private static final Set<String> DEFINITION_BLOCKS = Set.of(DSDT, SSDT, "PSDT", "OSDT");

	private Signatures() {
	}

	/** Whether the tables of a signature hold AML behind their header, and no fields. */
	public static boolean isDefinitionBlock(String signature) {
		return DEFINITION_BLOCKS.contains(signature);
	}

	/** Whether the XSDT lists the tables of a signature; the others are found in another way. */
	public static boolean isListed(String signature) {
		return !UNLISTED.contains(signature);
	}
}
