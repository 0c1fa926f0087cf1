package io.stagewalk.translation.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Holds QEMU, both readings of {@link NaiveWalker} and other translators against each other, in every bit. QEMU has to do what
 * the architecture says with the {@link Deviation deviations} on; a translator has to do what the architecture says, which is
 * what QEMU did wherever no deviation matters.
 */
final class Comparison {
	private static final int DIFFERENCES_SHOWN = 3;
	private static final NaiveWalker ARCHITECTURE = new NaiveWalker();

	private final List<Translator> translators;
	private final NaiveWalker likeQemu;
	private final List<String> differences = new ArrayList<>();
	private int different;
	private int compared;
	private int deviating;
	private int unanswered;

	Comparison(List<Translator> translators) {
		this(translators, EnumSet.allOf(Deviation.class));
	}

	Comparison(List<Translator> translators, Set<Deviation> deviations) {
		this.translators = translators;
		this.likeQemu = new NaiveWalker(deviations);
	}

	void add(String name, QemuAnswers qemu) {
		var machine = qemu.machine();
		for (var probe : machine.probes()) {
			long expected = ARCHITECTURE.par(machine, probe);
			long imitated = likeQemu.par(machine, probe);
			long answered = qemu.par(machine, probe);
			compared++;
			unanswered += answered == NaiveWalker.NO_ANSWER ? 1 : 0;
			deviating += imitated != expected ? 1 : 0;
			check(imitated, answered, () -> name + ", QEMU: " + machine + "\n" + probe);
			for (var translator : translators) {
				check(expected, translator.par(machine, probe),
						() -> name + ", " + translator.getClass().getSimpleName() + ": " + machine + "\n" + probe);
			}
		}
	}

	private void check(long expected, long actual, Supplier<String> where) {
		if (expected == actual) {
			return;
		}
		different++;
		if (differences.size() < DIFFERENCES_SHOWN) {
			differences.add("%s\nexpected PAR_EL1 0x%016x, was 0x%016x".formatted(where.get(), expected, actual));
		}
	}

	/** The first differences, with all that is needed to look into them; empty where there are none. */
	String differences() {
		return different == 0 ? "" : different + " differences; the first:\n" + String.join("\n\n", differences);
	}

	@Override
	public String toString() {
		return compared + " instructions compared, " + deviating + " where QEMU deviates as known, " + unanswered
				+ " which it cannot be asked";
	}
}
