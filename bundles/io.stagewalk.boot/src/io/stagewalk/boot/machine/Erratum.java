package io.stagewalk.boot.machine;

/** Defects of cores that Xen works around. */
public enum Erratum {
	/** HPFAR_EL2 may be wrong for a Translation fault of stage 2 when stage 1 would fault too. */
	CORTEX_A57_834220
}
