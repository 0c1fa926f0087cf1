package io.stagewalk.scenario;

import java.util.Optional;

/**
 * When something happens, and in whose sequence.
 *
 * @param placement at which point of the boot; empty if after it, in the order of the lines
 * @param actor     who keeps its own statements in order, whatever others do meanwhile; empty for those that all keep the
 *                  order of the lines
 */
public record Context(Optional<Placement> placement, Optional<String> actor) {
	/** After the boot, in the order of the lines. */
	public static final Context AFTER_BOOT = new Context(Optional.empty(), Optional.empty());

	/** The same actor at a point of the boot. */
	public Context at(Placement point) {
		return new Context(Optional.of(point), actor);
	}

	/** The same time in an actor's sequence. */
	public Context in(String name) {
		return new Context(placement, Optional.of(name));
	}
}
