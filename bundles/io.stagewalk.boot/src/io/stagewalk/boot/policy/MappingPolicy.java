package io.stagewalk.boot.policy;

import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * Who maps device memory into Dom0's stage 2, beyond what Xen maps when it builds the domain. A value without state; the
 * methods are asked while the boot runs, and again whenever a state of it is computed again, so they have to be pure.
 *
 * <p>To offer a policy of one's own, implement this and name the class in
 * {@code META-INF/services/io.stagewalk.boot.policy.MappingPolicy}, for the command line, or in an extension of
 * {@code io.stagewalk.debug.policies}, for the IDE.
 */
public interface MappingPolicy {

	/** What it is called on the command line and in a scenario: lower-case words joined by hyphens. */
	String name();

	/** One sentence. */
	String description();

	/**
	 * Whether Linux, at a site, asks Xen to map before it maps in its own stage 1.
	 *
	 * @param range what Linux is about to map, in bytes; the hypercall is for whole pages
	 */
	default boolean asksAt(MappingSite site, AddressRange range) {
		return false;
	}

	/** Whether Xen answers a data abort on a permitted page by mapping it. */
	default boolean mapsOnFault(XenVersion version) {
		return false;
	}

	/** What Xen maps 1:1 before Dom0 starts. Of what this names only what {@code offered} permits is mapped, in whole pages. */
	default RangeSet mapsUpFront(UpFront offered) {
		return RangeSet.EMPTY;
	}
}
