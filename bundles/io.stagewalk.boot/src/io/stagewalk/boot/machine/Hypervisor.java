package io.stagewalk.boot.machine;

import java.util.Optional;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.translation.builder.TableFrames;
import io.stagewalk.translation.builder.XenP2m;

/**
 * Xen's own state.
 *
 * @param p2m    Dom0's, once it has one
 * @param policy in force from now on
 * @param denied what Dom0 has no I/O memory permission for
 * @param frames of Xen's heap that are free, as long as the p2m does not have them
 */
public record Hypervisor(Optional<XenP2m> p2m, MappingPolicy policy, RangeSet denied, TableFrames frames) {

	public Hypervisor withP2m(XenP2m changed) {
		return new Hypervisor(Optional.of(changed), policy, denied, frames);
	}

	public Hypervisor withPolicy(MappingPolicy changed) {
		return new Hypervisor(p2m, changed, denied, frames);
	}

	public Hypervisor withDenied(RangeSet changed) {
		return new Hypervisor(p2m, policy, changed, frames);
	}

	public Hypervisor withFrames(TableFrames left) {
		return new Hypervisor(p2m, policy, denied, left);
	}

	/** @throws IllegalStateException before the domain was created */
	public XenP2m domainP2m() {
		return p2m.orElseThrow(() -> new IllegalStateException("the domain has no p2m yet"));
	}
}
