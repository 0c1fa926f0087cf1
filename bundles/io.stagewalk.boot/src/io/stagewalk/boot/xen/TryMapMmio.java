package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.P2mType;

/**
 * {@code try_map_mmio}: true if the page was mapped, one to one, because Dom0 may have it. Whether it is RAM nobody asks.
 *
 * @param outcome what is to be returned, once it is known
 */
record TryMapMmio(long gfn, Outcome outcome) implements Activation {

	enum Outcome {
		UNKNOWN, MAPPED, FAILED
	}

	static TryMapMmio of(long gfn) {
		return new TryMapMmio(gfn, Outcome.UNKNOWN);
	}

	@Override
	public Function function() {
		return XenFunctions.TRY_MAP_MMIO;
	}

	@Override
	public Transition step(Machine machine) {
		if (outcome != Outcome.UNKNOWN) {
			return Transition.finish(machine, new Result.Value(outcome == Outcome.MAPPED ? 1 : 0));
		}
		var mapped = new TryMapMmio(gfn, Outcome.MAPPED);
		var version = machine.given().xen();
		var virtual = machine.given().cpuInterface().filter(cpu -> cpu.guest().contains(gfn << Address.PAGE_SHIFT));
		if (virtual.isPresent() && version.does(Behaviour.CPU_INTERFACE_ON_TOUCH)) {
			return Transition.call(machine, mapped, CpuInterface.touched(virtual.get(), gfn));
		}
		if (!machine.hypervisor().policy().mapsOnFault(version)) {
			return refused(machine, "this policy does not map on a fault");
		}
		int wanted = version.does(Behaviour.FAULT_NEEDS_TWO_PAGES) ? 2 : 1;
		if (machine.hypervisor().denied().overlaps(AddressRange.ofFrames(gfn, wanted))) {
			boolean isOwn = machine.hypervisor().denied().overlaps(AddressRange.ofFrames(gfn, 1));
			return refused(machine, isOwn ? "Dom0 has no permission for it"
					: "Dom0 has no permission for the page behind it, which Xen asks for too");
		}
		return Transition.call(machine, mapped,
				MapRegions.of(XenFunctions.MAP_REGIONS_P2MT, gfn, 1, gfn, P2mType.MMIO_DIRECT_C));
	}

	@Override
	public Activation returned(Result result) {
		return result.isTrue() ? new TryMapMmio(gfn, Outcome.FAILED) : this;
	}

	private Transition refused(Machine machine, String why) {
		return Transition.finish(machine, new Effect.Refused(AddressRange.ofFrames(gfn, 1), why), new Result.Value(0));
	}
}
