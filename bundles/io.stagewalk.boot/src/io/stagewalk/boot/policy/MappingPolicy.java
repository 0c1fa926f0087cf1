package io.stagewalk.boot.policy;

import io.stagewalk.boot.version.XenVersion;

/**
 * Who maps device memory into Dom0's stage 2, beyond what Xen maps when it builds the domain. A value without state; the
 * methods are asked while the boot runs.
 */
public interface MappingPolicy {

	/** What it is called on the command line and in a scenario. */
	String name();

	/** One sentence. */
	String description();

	/** Whether Linux, at a site, asks Xen to map before it maps in its own stage 1. */
	default boolean asksAt(MappingSite site) {
		return false;
	}

	/** Whether Xen answers a data abort on a permitted page by mapping it. */
	default boolean mapsOnFault(XenVersion version) {
		return false;
	}

	/** Whether Xen maps all that is not RAM, and not denied, before Dom0 starts. */
	default boolean mapsUpFront() {
		return false;
	}
}
