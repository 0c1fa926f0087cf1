package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** No two packages need each other, be it by way of others, in one bundle or in several. */
class PackageCyclesTest {

	@Test
	void inTheEnginesClassFiles() throws Exception {
		var needs = new TreeMap<String, Set<String>>();
		for (var reference : EngineClasses.references()) {
			if (reference.to().startsWith("io.stagewalk.") && !reference.toPackage().equals(reference.fromPackage())) {
				needs.computeIfAbsent(reference.fromPackage(), name -> new TreeSet<>()).add(reference.toPackage());
			}
		}
		assertEquals(List.of(), cycles(needs));
	}

	@Test
	void inTheImportsOfAllBundles() {
		var needs = new TreeMap<String, Set<String>>();
		for (var bundle : Bundle.ours()) {
			for (var source : bundle.sources()) {
				var from = bundle.packageOf(source);
				Bundle.imports(source).stream().filter(to -> to.startsWith("io.stagewalk.") && !to.equals(from))
						.forEach(to -> needs.computeIfAbsent(from, name -> new TreeSet<>()).add(to));
			}
		}
		assertEquals(List.of(), cycles(needs));
	}

	/** The finder itself: one cycle by way of a third package, one direct, and none. */
	@Test
	void aCycleIsFound() {
		assertEquals(List.of("a needs b needs c needs a", "b needs c needs a needs b", "c needs a needs b needs c"),
				cycles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a", "d"), "d", Set.of())));
		assertEquals(List.of(), cycles(Map.of("a", Set.of("b", "c"), "b", Set.of("c"))));
	}

	/** For each package that needs itself, the shortest way round. */
	private static List<String> cycles(Map<String, Set<String>> needs) {
		var found = new ArrayList<String>();
		for (var start : new TreeSet<>(needs.keySet())) {
			var waysTo = new TreeMap<String, String>();
			var reached = new ArrayList<>(List.of(start));
			waysTo.put(start, start);
			for (int i = 0; i < reached.size(); i++) {
				var at = reached.get(i);
				for (var next : new TreeSet<>(needs.getOrDefault(at, Set.of()))) {
					if (next.equals(start)) {
						found.add(waysTo.get(at) + " needs " + start);
						i = reached.size();
						break;
					}
					if (waysTo.putIfAbsent(next, waysTo.get(at) + " needs " + next) == null) {
						reached.add(next);
					}
				}
			}
		}
		return found;
	}
}
