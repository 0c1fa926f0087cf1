package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A bundle knows those below it and no other. */
class DependenciesPointDownTest {

	@Test
	void everyBundleHasItsPlace() {
		for (var bundle : Bundle.ours()) {
			assertTrue(Layers.hasPlaceFor(bundle.name()), bundle.name());
		}
	}

	@Test
	void ofManifests() {
		var upward = new ArrayList<String>();
		for (var bundle : Bundle.ours()) {
			var allowed = Layers.below(bundle.name());
			bundle.header("Require-Bundle").stream()
					.filter(needed -> needed.startsWith("io.stagewalk.") && (needed.equals(bundle.name()) || !allowed.contains(needed)))
					.forEach(needed -> upward.add(bundle.name() + " -> " + needed));
			assertEquals(List.of(), bundle.header("Import-Package").stream().filter(name -> name.startsWith("io.stagewalk."))
					.toList(), bundle.name() + " imports packages of ours: require the bundle");
		}
		assertEquals(List.of(), upward);
	}

	/** What a class refers to, its bundle may know and its manifest requires. */
	@Test
	void ofClassFiles() throws Exception {
		var bundles = EngineClasses.bundlesByPackage();
		var manifests = EngineClasses.bundles();
		var wrong = new ArrayList<String>();
		for (var reference : EngineClasses.references()) {
			var from = bundles.get(reference.fromPackage());
			var to = bundles.get(reference.toPackage());
			if (to != null && !to.equals(from)) {
				boolean required = manifests.stream().filter(bundle -> bundle.name().equals(from))
						.anyMatch(bundle -> bundle.header("Require-Bundle").contains(to));
				if (!required || !Layers.below(from).contains(to)) {
					wrong.add(reference.toString());
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** The bundles that Eclipse's own are needed to compile, by their imports. */
	@Test
	void ofSources() {
		var bundles = EngineClasses.bundlesByPackage();
		var wrong = new ArrayList<String>();
		for (var bundle : Bundle.ours()) {
			var allowed = Layers.below(bundle.name());
			for (var source : bundle.sources()) {
				for (var name : Bundle.imports(source)) {
					var to = bundles.get(name);
					if (to == null ? name.startsWith("io.stagewalk.") : !allowed.contains(to)) {
						wrong.add(Repository.name(source) + " -> " + name);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noPackageIsInTwoBundles() {
		EngineClasses.bundlesByPackage().forEach((name, bundle) -> assertFalse(bundle.contains(" and "), name + ": " + bundle));
	}

	/** The order is one: nothing stands above itself. */
	@Test
	void theOrderHasNoCycle() {
		for (var bundle : Bundle.ours()) {
			for (var lower : Layers.below(bundle.name())) {
				assertTrue(lower.equals(bundle.name()) || !Layers.below(lower).contains(bundle.name()), lower);
			}
		}
	}
}
