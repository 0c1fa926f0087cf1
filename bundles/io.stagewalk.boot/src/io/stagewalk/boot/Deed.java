package io.stagewalk.boot;

import io.stagewalk.boot.linux.ScenarioStep;
import io.stagewalk.scenario.Statement;

/** A statement of the scenario, and the activation that carries it out. */
public record Deed(Statement.Action statement, ScenarioStep step) {

	/** In whose sequence it is: the actor that the statement names, else the CPU or device that carries it out. */
	public String sequence() {
		return statement.context().actor().orElseGet(() -> step.actor().label());
	}
}
