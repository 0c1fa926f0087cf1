package io.stagewalk.translation;

/** The two stages of translation. */
public enum Stage {
	/** Of a virtual address, by tables that an operating system or a hypervisor keeps for itself. */
	STAGE1,
	/** Of an intermediate physical address, by tables that a hypervisor keeps for a guest. */
	STAGE2
}
