package io.stagewalk.aml.machine;

import java.util.function.Consumer;

/** Whoever wants to know what happens while AML is executed. */
@FunctionalInterface
public interface Observer {
	/** Nobody; then events are not even made. */
	Observer NONE = event -> { };

	/** How much somebody wants to know. */
	enum Detail {
		/** What reaches beyond AML: accesses, debug objects, notifications, waiting, tables, failures. */
		EFFECTS,
		/** Every statement, call and store too. */
		ALL
	}

	void saw(Event event);

	default Detail detail() {
		return Detail.EFFECTS;
	}

	/** Somebody who wants to know all. */
	static Observer ofAll(Consumer<Event> seen) {
		return new Observer() {
			@Override
			public void saw(Event event) {
				seen.accept(event);
			}

			@Override
			public Detail detail() {
				return Detail.ALL;
			}
		};
	}
}
