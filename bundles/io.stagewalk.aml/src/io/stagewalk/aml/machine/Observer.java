package io.stagewalk.aml.machine;

/** Whoever wants to know what happens while AML is executed. */
@FunctionalInterface
public interface Observer {
	/** Nobody; then events are not even made. */
	Observer NONE = event -> { };

	void saw(Event event);
}
