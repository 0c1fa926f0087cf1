package io.stagewalk.boot;

import java.util.List;

import io.stagewalk.boot.machine.Machine;
import io.stagewalk.trace.Actor;

/**
 * A scenario taken apart: the machine that boots, and what is done when it has booted.
 *
 * @param start  before the first step, with nothing to be done after the boot
 * @param deeds  in the order of the lines
 * @param actors all who take part, Xen first
 */
public record Aftermath(Machine start, List<Deed> deeds, List<Actor> actors) {
	public Aftermath {
		deeds = List.copyOf(deeds);
		actors = List.copyOf(actors);
	}
}
