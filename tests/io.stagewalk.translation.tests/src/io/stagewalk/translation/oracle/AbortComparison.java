package io.stagewalk.translation.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.stagewalk.translation.oracle.Mmu.NotAskable;

/**
 * Holds QEMU, both readings of the naive walker and the engine against each other: QEMU has to do what the architecture says
 * with the {@link Deviation deviations} on, the engine what the architecture says.
 */
final class AbortComparison {
	private static final int DIFFERENCES_SHOWN = 3;
	private static final NaiveWalker ARCHITECTURE = new NaiveWalker();

	private final NaiveWalker likeQemu;
	private final List<String> differences = new ArrayList<>();
	private final Map<String, Integer> counts = new TreeMap<>();
	private int different;
	private int compared;
	private int deviating;
	private int beyond;

	AbortComparison() {
		this(EnumSet.allOf(Deviation.class));
	}

	AbortComparison(Set<Deviation> deviations) {
		this.likeQemu = new NaiveWalker(deviations);
	}

	void add(String name, AbortCase asked, List<AbortOutcome> outcomes) {
		for (int i = 0; i < outcomes.size(); i++) {
			add(name + ", " + asked.probes().get(i), asked, asked.probes().get(i), outcomes.get(i));
		}
	}

	private void add(String name, AbortCase asked, AbortProbe probe, AbortOutcome qemu) {
		compared++;
		counts.merge(kind(qemu), 1, Integer::sum);
		counts.merge("by EL" + probe.level() + (asked.isHost() ? " of a host" : ""), 1, Integer::sum);
		if (!qemu.updates().isEmpty()) {
			counts.merge("descriptors updated, " + (AbortOutcome.isSupervisorCall(qemu.esr()) ? "made" : "aborted"), 1, Integer::sum);
		}
		if ((qemu.esr() >>> 26 & 0x3e) == 0x24 && (qemu.esr() & 1 << 24) != 0) {
			counts.merge("ISV", 1, Integer::sum);
		}
		var imitated = outcome(asked, probe, new NaiveMmu(asked, likeQemu));
		boolean told = imitated != null && imitated.hpfar().isPresent();
		check(imitated, told ? qemu : qemu.withoutHpfar(), name + ", QEMU", asked);
		var expected = outcome(asked, probe, new NaiveMmu(asked, ARCHITECTURE));
		if (expected == null) {
			beyond++;
			return;
		}
		deviating += expected.equals(imitated) ? 0 : 1;
		check(expected, outcome(asked, probe, new EngineMmu(asked)), name + ", engine", asked);
	}

	/** Null where the architecture's answer leads the program astray; QEMU was asked since its own does not. */
	private static AbortOutcome outcome(AbortCase asked, AbortProbe probe, Mmu mmu) {
		try {
			return new AbortProgram(asked, probe, mmu).run();
		} catch (NotAskable | IllegalArgumentException e) {
			return null;
		}
	}

	private void check(AbortOutcome expected, AbortOutcome actual, String name, AbortCase asked) {
		if (expected != null && expected.equals(actual)) {
			return;
		}
		different++;
		if (differences.size() < DIFFERENCES_SHOWN) {
			differences.add("%s:\n%s\nexpected %s\nbut was  %s".formatted(name, asked, expected, actual));
		}
	}

	private static String kind(AbortOutcome qemu) {
		if (AbortOutcome.isSupervisorCall(qemu.esr())) {
			return "made";
		}
		int status = (int) qemu.esr() & 0x3f;
		String fault = switch (status >> 2) {
			case 0 -> "address size";
			case 1 -> "translation";
			case 2 -> "access flag";
			case 3 -> "permission";
			case 4 -> status == 16 ? "external" : "external on walk";
			case 5 -> "external on walk";
			default -> "level -1";
		};
		return (qemu.esr() >>> 26 < 0x24 ? "fetch, " : "data, ") + fault + ((qemu.esr() & 1 << 7) != 0 ? ", S1PTW" : "");
	}

	/** How often each kind of outcome was seen, and with what besides. */
	Map<String, Integer> counts() {
		return counts;
	}

	int compared() {
		return compared;
	}

	/** The first differences, with all that is needed to look into them; empty where there are none. */
	String differences() {
		return different == 0 ? "" : different + " differences; the first:\n" + String.join("\n\n", differences);
	}

	@Override
	public String toString() {
		return compared + " accesses compared, " + deviating + " where QEMU deviates as known, " + beyond
				+ " where only QEMU's answer leads back to the program; " + counts;
	}
}
