package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.CommandQueue.Command;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.SmmuCommands;

/**
 * {@code iommu_iotlb_flush}: after each change of a stage 2 that SMMUs share, each of them forgets all that it knows of the
 * domain.
 *
 * @see "xen/arch/arm/p2m.c:__p2m_set_entry, xen/drivers/passthrough/arm/smmu-v3.c:arm_smmu_iotlb_flush_all"
 */
final class SmmuFlush {
	private SmmuFlush() {
	}

	/** Whether there is anybody to be told: an SMMU that was never told anything has no stream of the domain. */
	static boolean isNeeded(Machine machine) {
		return !sharing(machine).isEmpty();
	}

	private static List<Smmu> sharing(Machine machine) {
		return machine.io().ofXen().stream().filter(smmu -> smmu.commands().produced() > 0).toList();
	}

	static Activation of(Machine machine) {
		int vmid = machine.hypervisor().domainP2m().regime().vmid();
		return Routine.of(XenFunctions.IOMMU_IOTLB_FLUSH, sharing(machine).stream().map(smmu -> new SmmuCommands(
				XenFunctions.ARM_SMMU_IOTLB_FLUSH_ALL, smmu.base(), List.of(Command.invalidate(vmid), Command.sync()))).toList());
	}
}
