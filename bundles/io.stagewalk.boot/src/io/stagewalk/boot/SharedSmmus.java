package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.iort.IdRange;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.boot.xen.SharedSmmu;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.smmu.SmmuFeatures.StallModel;

/** The SMMUs that a Xen would take that reads the IORT and lets them share Dom0's stage 2. */
final class SharedSmmus {
	/** Most StreamIDs of an SMMU that get an entry: 64 MiB of a stream table. */
	static final long MAX_STREAMS = 1 << 20;

	private final Scenario scenario;
	private final int paBits;
	private final Stalling stalling;

	SharedSmmus(Scenario scenario, int paBits, Stalling stalling) {
		this.scenario = scenario;
		this.paBits = paBits;
		this.stalling = stalling;
	}

	/** @throws ScenarioException if there is none, or one that cannot be shared so */
	List<SharedSmmu> of(Streams streams) throws ScenarioException {
		if (streams.bySmmu().isEmpty()) {
			throw problem("expected an IORT that leads devices to SMMUs that could be shared; this platform's leads none");
		}
		var shared = new ArrayList<SharedSmmu>();
		for (var entry : streams.bySmmu().entrySet()) {
			shared.add(shared(entry));
		}
		return List.copyOf(shared);
	}

	private SharedSmmu shared(Map.Entry<IortNode.Smmu, List<IdRange>> entry) throws ScenarioException {
		var smmu = entry.getKey();
		if (!(smmu instanceof IortNode.SmmuV3)) {
			throw problem("expected SMMUv3s to be shared; found an " + smmu.description() + ", and Xen's driver of these knows device trees only");
		}
		long largest = entry.getValue().getLast().last();
		if (entry.getValue().stream().mapToLong(IdRange::count).sum() > MAX_STREAMS) {
			throw problem("expected at most " + MAX_STREAMS + " StreamIDs at an SMMU; the IORT leads more to the " + smmu.description());
		}
		var identity = SmmuIdentity.of(scenario, smmu.base(), Long.SIZE - Long.numberOfLeadingZeros(largest), paBits);
		if (!SmmuIdentity.isSaid(scenario, smmu.base())) {
			identity = identity.as(stalling);
		}
		var features = identity.features();
		if (stalling == Stalling.ON_FAULT && features.stallModel() == StallModel.TERMINATE) {
			throw problem("expected an SMMU that can stall; IDR0.STALL_MODEL of the " + smmu.description() + " is 0b01, it only terminates");
		}
		if (!features.s2p()) {
			throw problem("expected an SMMU with a stage 2; IDR0.S2P of the " + smmu.description() + " is 0");
		}
		if (largest >>> features.sidSize() != 0) {
			throw problem(String.format("expected StreamIDs of at most %d bits, IDR1.SIDSIZE of the %s; the IORT leads 0x%x there",
					features.sidSize(), smmu.description(), largest));
		}
		return new SharedSmmu(smmu.base(), features, entry.getValue().stream()
				.map(range -> new SharedSmmu.Streams(new StreamID((int) range.first()), new StreamID((int) range.last()))).toList(), stalling);
	}

	private ScenarioException problem(String message) {
		return new ScenarioException(scenario.first(Statement.Smmu.class).filter(smmu -> smmu.variant() == SmmuVariant.SHARED_STAGE2)
				.map(smmu -> scenario.problem(smmu, SmmuVariant.SHARED_STAGE2.text(), message)).orElseGet(() -> Problem.ofOption("smmu", message)));
	}
}
