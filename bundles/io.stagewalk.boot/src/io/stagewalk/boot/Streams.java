package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.scenario.Statement.PciFunction;

/**
 * Which StreamID each PCI function of a scenario has, by the IORT.
 *
 * @param byName of the functions that have a name
 * @param shared those that are to use Dom0's stage 2; empty where no SMMU is shared
 */
record Streams(Map<String, StreamID> byName, List<StreamID> shared) {

	/** @throws ScenarioException if an SMMU is to be shared and the IORT has none that could be */
	static Streams of(Scenario scenario, Platform host, SmmuVariant variant) throws TableException, ScenarioException {
		var table = host.table("IORT");
		Optional<Iort> iort = table.isPresent() ? Optional.of(Iort.of(table.get())) : Optional.empty();
		var byName = new LinkedHashMap<String, StreamID>();
		var shared = new ArrayList<IortRoute.Stream>();
		for (var function : scenario.all(PciFunction.class)) {
			var stream = iort.flatMap(known -> known.streamOf(function.address().segment(), function.address().requesterId()));
			// a function that no SMMU translates for still signs its accesses
			var id = stream.map(IortRoute.Stream::id).orElse(new StreamID(function.address().requesterId()));
			function.name().ifPresent(name -> byName.put(name, id));
			stream.ifPresent(shared::add);
		}
		if (variant != SmmuVariant.SHARED_STAGE2) {
			return new Streams(byName, List.of());
		}
		check(scenario, iort, shared);
		return new Streams(byName, shared.stream().map(IortRoute.Stream::id).distinct().toList());
	}

	private static void check(Scenario scenario, Optional<Iort> iort, List<IortRoute.Stream> shared) throws ScenarioException {
		var smmus = shared.stream().map(IortRoute.Stream::smmu).distinct().toList();
		if (smmus.size() == 1 && smmus.getFirst() instanceof IortNode.SmmuV3) {
			return;
		}
		var found = iort.isEmpty() ? "the platform has no IORT"
				: smmus.isEmpty() ? "the IORT leads no pci function of the scenario to an SMMU"
						: smmus.size() > 1 ? "the pci functions of the scenario are behind " + smmus.size() + " SMMUs"
								: "it is an SMMUv1 or v2";
		var message = "expected all pci functions behind one SMMUv3 that could be shared; " + found;
		throw new ScenarioException(scenario.first(Statement.Smmu.class).map(smmu -> Problem.of(smmu.source(), message))
				.orElseGet(() -> Problem.ofOption("smmu", message)));
	}

	/** @throws IllegalArgumentException if no function has the name, which the scenario's own rules exclude */
	StreamID of(String device) {
		return Optional.ofNullable(byName.get(device)).orElseThrow(() -> new IllegalArgumentException(device));
	}
}
