package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.tlb.StaleTranslation;
import io.stagewalk.translation.tlb.Tlb;
import io.stagewalk.translation.tlb.TlbContext;
import io.stagewalk.translation.tlb.TlbRequest;

/**
 * A TLB that drops nothing by itself never holds what the tables no longer say, as long as software's invalidations reach it;
 * when they do not, it does.
 */
class StaleTranslationTest {

	/** A TLB that watches tables being changed, and makes accesses in between. */
	private static final class Watcher {
		private final TlbContext context;
		private Tlb tlb = Tlb.EMPTY;

		Watcher(TranslationRegime regime) {
			context = new TlbContext(regime, 1);
		}

		void hear(List<TableEvent> events) {
			for (var event : events) {
				if (event instanceof TlbInvalidated(var invalidation)) {
					tlb = tlb.without(invalidation);
				}
			}
		}

		void touch(PhysicalMemory memory, List<Address> addresses) {
			for (var address : addresses) {
				tlb = tlb.filled(memory, context, address);
			}
		}

		List<StaleTranslation> stale(PhysicalMemory memory, List<Address> addresses) {
			return addresses.stream().map(address -> StaleTranslation.of(tlb, memory, context,
					new TlbRequest(address, Access.READ, Privilege.PRIVILEGED))).flatMap(Optional::stream).toList();
		}
	}

	@Test
	void neverOfXen() {
		Seeds.check(20, random -> assertEquals(List.of(), xen(random, true)));
	}

	@Test
	void neverOfLinux() {
		Seeds.check(15, random -> assertEquals(List.of(), linux(random, true)));
	}

	/** Not in every case, but in one of so many. */
	@Test
	void withoutInvalidations() {
		var seeds = new ArrayList<StaleTranslation>();
		Seeds.check(10, random -> seeds.addAll(random.nextBoolean() ? xen(random, false) : linux(random, false)));
		assertTrue(!seeds.isEmpty());
	}

	private static List<StaleTranslation> xen(SplittableRandom random, boolean hears) throws Exception {
		var domain = new Domain(random);
		var watcher = new Watcher(TranslationRegime.of(domain.p2m.regime()));
		var stale = new ArrayList<StaleTranslation>();
		for (int i = 0; i < 30; i++) {
			var update = random.nextInt(8) == 0
					? domain.take(domain.p2m.invalidateRoot(domain.memory, domain.p2m.regime().rootTables()))
					: domain.change();
			if (hears) {
				watcher.hear(update.events());
			}
			var touched = domain.touched.stream().<Address>map(IPA::ofFrame).toList();
			stale.addAll(watcher.stale(domain.memory, touched));
			watcher.touch(domain.memory, touched);
		}
		return stale;
	}

	private static List<StaleTranslation> linux(SplittableRandom random, boolean hears) throws Exception {
		var kernel = new Kernel(random);
		var watcher = new Watcher(TranslationRegime.of(kernel.regime));
		var stale = new ArrayList<StaleTranslation>();
		int heard = 0;
		for (int i = 0; i < 12; i++) {
			kernel.ioremap();
			if (hears) {
				watcher.hear(kernel.events.subList(heard, kernel.events.size()));
			}
			heard = kernel.events.size();
			var touched = kernel.touched.stream().<Address>map(VA::new).toList();
			stale.addAll(watcher.stale(kernel.memory, touched));
			watcher.touch(kernel.memory, touched);
		}
		return stale;
	}
}
