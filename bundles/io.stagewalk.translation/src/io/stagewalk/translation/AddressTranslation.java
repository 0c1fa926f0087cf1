package io.stagewalk.translation;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;

/**
 * Executes address translation instructions: as an access would translate, but the access flag counts as set where
 * hardware could set it, and no descriptor is updated.
 *
 * @see "Arm ARM DDI 0487, AArch64.AT"
 */
public final class AddressTranslation {
	private final PhysicalMemory memory;
	private final ProcessingElement core;

	public AddressTranslation(PhysicalMemory memory, ProcessingElement core) {
		this.memory = memory;
		this.core = core;
	}

	/**
	 * What an instruction finds; {@link PAR} encodes it.
	 *
	 * @param current how privileged code accesses memory now, which tells PSTATE.PAN
	 */
	public Translation execute(AtOperation operation, VA address, Privilege current) {
		var regime = core.regime(operation.regime(core));
		if (!operation.isTwoStage()) {
			regime = regime.stage1Only();
		}
		var privilege = operation.isUnprivileged() ? Privilege.UNPRIVILEGED
				: operation.looksAtPan() ? current : Privilege.PRIVILEGED;
		var walker = new Walker(memory, regime);
		walker.translate(address.value(), operation.access().request() | privilege.request() | Request.PROBE, 0);
		return walker.result();
	}
}
