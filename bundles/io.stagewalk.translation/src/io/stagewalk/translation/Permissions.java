package io.stagewalk.translation;

import java.util.EnumSet;
import java.util.Set;

/**
 * What tables permit, the access flag and PSTATE.PAN left aside.
 *
 * @param privileged   to EL1, or to EL2 or EL3 in their own regimes
 * @param unprivileged to EL0; in a regime without EL0 the same
 */
public record Permissions(Set<Access> privileged, Set<Access> unprivileged) {

	public Permissions {
		privileged = Set.copyOf(privileged);
		unprivileged = Set.copyOf(unprivileged);
	}

	/** Of bits of {@link Request}. */
	static Permissions of(int privileged, int unprivileged) {
		return new Permissions(set(privileged), set(unprivileged));
	}

	private static Set<Access> set(int request) {
		var set = EnumSet.noneOf(Access.class);
		for (var access : Access.values()) {
			if ((request & access.request()) != 0) {
				set.add(access);
			}
		}
		return set;
	}

	/** What both permit. */
	public Permissions and(Permissions other) {
		return new Permissions(common(privileged, other.privileged), common(unprivileged, other.unprivileged));
	}

	private static Set<Access> common(Set<Access> a, Set<Access> b) {
		var common = EnumSet.noneOf(Access.class);
		common.addAll(a);
		common.retainAll(b);
		return common;
	}

	/** {@code RW-} if that is so for everybody, else {@code RW-/---}: privileged before unprivileged. */
	public String text() {
		return privileged.equals(unprivileged) ? text(privileged) : text(privileged) + "/" + text(unprivileged);
	}

	private static String text(Set<Access> set) {
		return (set.contains(Access.READ) ? "R" : "-") + (set.contains(Access.WRITE) ? "W" : "-")
				+ (set.contains(Access.EXECUTE) ? "X" : "-");
	}

	@Override
	public String toString() {
		return text();
	}
}
