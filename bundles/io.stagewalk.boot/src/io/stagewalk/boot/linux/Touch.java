package io.stagewalk.boot.linux;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.StreamMatchingSmmu;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.Access;

/** An access that a scenario wants, for which the memory is mapped in stage 1 where it is not yet. */
record Touch(Activation map, MemoryAccess access) implements Activation {
	/** Of an SMMUv3: two pages of 64 KiB. */
	private static final long SMMU_REGISTERS = 2 << 16;

	@Override
	public Function function() {
		return access.function();
	}

	@Override
	public Transition step(Machine machine) {
		if (!isMapped(machine)) {
			return Transition.call(machine, this, map);
		}
		var smmu = access.access() == Access.WRITE ? drivenAt(machine, access.address().value()) : Optional.<PA> empty();
		return smmu.map(base -> Transition.next(machine, new Effect.Noted("a write to the registers of the SMMU at " + base
				+ ", of which nobody knows the value: what it would do to the SMMU is not modelled"), (Activation) access))
						.orElseGet(() -> access.step(machine));
	}

	/** The SMMU of Dom0 that has its registers there. */
	private static Optional<PA> drivenAt(Machine machine, long address) {
		var bases = Stream.concat(machine.io().smmus().stream().filter(smmu -> smmu.driver() == Smmu.Driver.DOM0).map(Smmu::base),
				machine.io().older().stream().map(StreamMatchingSmmu::base));
		return bases.filter(base -> AddressRange.ofLength(base.value(), SMMU_REGISTERS).contains(address)).findFirst();
	}

	private boolean isMapped(Machine machine) {
		long address = access.address().value();
		var stage1 = machine.stage1();
		return !stage1.isOn() || stage1.covering(address).isPresent() || machine.given().kernel().memory().contains(address);
	}

	@Override
	public Activation returned(Result result) {
		return result instanceof Result.Abort abort ? new Aborts.Aborting(function(), abort) : access;
	}

	@Override
	public List<Variable> variables() {
		return access.variables();
	}
}
