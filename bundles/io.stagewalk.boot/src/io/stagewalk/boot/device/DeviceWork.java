package io.stagewalk.boot.device;

import io.stagewalk.boot.device.DmaTransfer.Content;
import io.stagewalk.boot.device.DmaTransfer.Job;
import io.stagewalk.boot.linux.ScenarioStep;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.Statement.Dma;
import io.stagewalk.scenario.Statement.Msi;
import io.stagewalk.scenario.Statement.Plug;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.translation.Access;

/** The statements of a scenario that a device carries out, as activations. */
public final class DeviceWork {
	/** A message is a write of a word. */
	private static final int MESSAGE_SIZE = 4;

	private DeviceWork() {
	}

	/** A transfer of a device. */
	public static ScenarioStep of(Dma dma, Requester requester) {
		return step(dma.source(), new Job(requester, dma.access(), dma.range(), Content.BUFFER));
	}

	/**
	 * A device signals an interrupt by a write.
	 *
	 * @param doorbell as the device was told it
	 */
	public static ScenarioStep of(Msi msi, Requester requester, long doorbell) {
		return step(msi.source(), new Job(requester, Access.WRITE, AddressRange.ofLength(doorbell, MESSAGE_SIZE), Content.MESSAGE));
	}

	/** A function appears, and the device is who does it. */
	public static ScenarioStep of(Plug plug, Requester requester, HotPlug work) {
		return ScenarioStep.of(plug.source(), new Actor.Device(requester.name(), requester.stream()), work, ScenarioStep.Within.KERNEL);
	}

	/** Whether what a device notes is that it has appeared, or is not there. @param innermost of its frames when it does */
	public static boolean isAboutPresence(Frame innermost) {
		return innermost instanceof HotPlug || innermost instanceof DmaTransfer transfer && transfer.isUntouched();
	}

	private static ScenarioStep step(SourceLine source, Job job) {
		return ScenarioStep.of(source, new Actor.Device(job.requester().name(), job.requester().stream()), DmaTransfer.of(job),
				ScenarioStep.Within.PROCESS);
	}
}
