package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.SmmuStructures;
import io.stagewalk.boot.machine.SmmuStructures.Wish;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * {@code iommu_setup}: Xen takes the SMMUs that it is to share. Without any it uses none, as every released Xen with ACPI.
 */
final class SmmuSetup {
	private SmmuSetup() {
	}

	static Activation of(List<SharedSmmu> smmus) {
		return smmus.isEmpty() ? Act.note(XenFunctions.IOMMU_SETUP, "I/O virtualisation disabled (-ENODEV)")
				: Routine.of(XenFunctions.IOMMU_SETUP, smmus.stream().map(Probe::new).toList());
	}

	/** {@code arm_smmu_device_probe}: queues as large as the SMMU has them, and a stream table in which every stream aborts. */
	private record Probe(SharedSmmu smmu) implements Activation {
		/** PTM, RECINVSID, E2H. */
		private static final int CR2 = 7;
		private static final int MOST_LOG2 = 19;

		@Override
		public Function function() {
			return XenFunctions.ARM_SMMU_DEVICE_PROBE;
		}

		@Override
		public Transition step(Machine machine) {
			var wish = new Wish(smmu.base(), Smmu.Driver.XEN, CR2, MOST_LOG2, MOST_LOG2);
			var made = SmmuStructures.of(machine.memory(), machine.hypervisor().frames(), smmu.features(), wish);
			return made.map(structures -> Transition.finish(with(machine, structures), new Effect.Noted(structures.text()), Result.OK))
					.orElseGet(() -> Transition.next(machine, Effect.NONE,
							new Panic(function(), "no frames for the queues and the stream table (-ENOMEM)")));
		}

		private static Machine with(Machine machine, SmmuStructures made) {
			return machine.withMemory(made.memory()).withIo(machine.io().with(made.smmu()))
					.withHypervisor(machine.hypervisor().withFrames(made.left()));
		}
	}
}
