package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;

/**
 * Xen's own sequences, with some of the invalidations left out: where a plain list of all that some frames were ever
 * translated to since the last invalidation finds two that must not be there together, the checker has reported a write since then.
 */
class MissingInvalidationTest {

	/** What the hardware may hold for one frame. */
	private record Seen(long mfn, int level, int memAttr, int sh) {
	}

	/** All that was seen of some frames since the last invalidation of everything. */
	private static final class Sightings {
		private final Map<Long, Set<Seen>> seen = new HashMap<>();

		void forget() {
			seen.clear();
		}

		/** @return whether a frame has been seen in two ways that exclude each other */
		boolean look(SimulatedMemory memory, Domain domain, List<Long> frames) {
			boolean conflict = false;
			var walker = new Walker(memory, TranslationRegime.of(domain.p2m.regime()));
			for (long gfn : frames) {
				if (walker.walk(IPA.ofFrame(gfn), Access.READ) instanceof Translation.Translated found
						&& found.leaf().orElseThrow() instanceof Stage2Descriptor leaf) {
					var all = seen.computeIfAbsent(gfn, frame -> new HashSet<>());
					all.add(new Seen(found.pa().frame(), leaf.level(), leaf.memAttr(), leaf.sh()));
					conflict |= all.size() > 1;
				}
			}
			return conflict;
		}
	}

	@Test
	void isReportedWhereTwoTranslationsMeet() {
		int[] conflicts = new int[1];
		Seeds.check(12, random -> conflicts[0] += run(random));
		assertTrue(conflicts[0] > 0);
	}

	private static int run(SplittableRandom random) throws Exception {
		var domain = new Domain(random);
		var checker = new BreakBeforeMake(TablesInUse.of(domain.p2m.regime()), BreakBeforeMake.Support.LEVEL0, domain.memory);
		var sightings = new Sightings();
		// a table where a block may still be held is reported as it is written, though no frame may be found below it until later
		boolean reported = false;
		for (int i = 0; i < 25; i++) {
			var memory = domain.memory;
			var events = new ArrayList<>(domain.change().events());
			var frames = domain.touched.stream().limit(40).toList();
			events.removeIf(event -> event instanceof TlbInvalidated && random.nextInt(3) > 0);
			sightings.look(memory, domain, frames);
			for (var event : events) {
				reported |= !checker.check(List.of(event)).isEmpty();
				switch (event) {
					case TlbInvalidated invalidated -> {
						sightings.forget();
						reported = false;
					}
					case DescriptorWrite write -> {
						memory = memory.write64(write.address().value(), write.after());
						if (sightings.look(memory, domain, frames)) {
							assertTrue(reported, "update " + i + " is not reported");
							// from here on the two would be reported once only
							return 1;
						}
					}
				}
			}
		}
		return 0;
	}
}
