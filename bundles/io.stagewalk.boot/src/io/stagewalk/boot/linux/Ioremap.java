package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * A function that maps a range in Linux' stage 1; under a policy that asks at this site, after a hypercall for its pages.
 *
 * @param what is mapped, for people
 */
public record Ioremap(Function function, MappingSite site, AddressRange range, String what) implements Activation {

	@Override
	public Transition step(Machine machine) {
		var mapping = new Mapping(function, range, what);
		return machine.hypervisor().policy().asksAt(site, range)
				? Transition.call(machine, mapping, Hypercall.mapDeviceMemory(range.toPages()))
				: mapping.step(machine);
	}

	private record Mapping(Function function, AddressRange range, String what) implements Activation {
		@Override
		public Transition step(Machine machine) {
			return Transition.finish(machine, new Effect.StageOneMapped(range, what), Result.OK);
		}
	}
}
