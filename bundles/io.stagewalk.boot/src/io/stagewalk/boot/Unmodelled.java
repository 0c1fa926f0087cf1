package io.stagewalk.boot;

import java.util.List;
import java.util.Optional;

import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.scenario.Statement.Smmu.FaultModel;

/** Settings of a scenario that the model takes no account of: it runs without them, and says so. */
final class Unmodelled {
	private Unmodelled() {
	}

	/** A note for each. */
	static List<String> notes(Scenario scenario) {
		return scenario.statements().stream().flatMap(statement -> what(statement)
				.map(what -> "line " + statement.source().line() + ": " + what + " is not modelled, and ignored").stream()).toList();
	}

	private static Optional<String> what(Statement statement) {
		return switch (statement) {
			case Statement.Smmu smmu -> smmu.faults() == FaultModel.STALL && smmu.variant() == SmmuVariant.NONE ? Optional.of("stall")
					: Optional.empty();
			default -> Optional.empty();
		};
	}
}
