package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A package is named for an idea, and begins with its bundle's name. */
class PackageNamesTest {
	private static final Set<String> IDEALESS = Set.of("util", "utils", "utility", "utilities", "helper", "helpers", "manager",
			"managers", "misc", "common");

	@Test
	void noneIsADrawerForTheRest() {
		var packages = Stream.concat(Bundle.ours().stream(), Bundle.tests().stream())
				.flatMap(bundle -> bundle.packages().stream()).distinct().toList();
		assertTrue(packages.size() > 20);
		assertEquals(List.of(), packages.stream().filter(name -> Stream.of(name.split("\\.")).anyMatch(IDEALESS::contains)).toList());
	}

	@Test
	void eachBeginsWithItsBundlesName() {
		for (var bundle : Bundle.ours()) {
			for (var name : bundle.packages()) {
				assertTrue((name + ".").startsWith(bundle.name() + "."), bundle.name() + ": " + name);
			}
		}
	}
}
