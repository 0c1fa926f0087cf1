package io.stagewalk.boot.machine;

import io.stagewalk.memory.PA;
import io.stagewalk.translation.smmu.SMMUv3;

/**
 * An SMMU that somebody drives.
 *
 * @param base     of its registers: its name among others
 * @param hardware as its driver has set it up
 */
public record Smmu(PA base, Driver driver, SMMUv3 hardware, CommandQueue commands, EventQueue events) {

	/** Who drives it, and hears of its events. */
	public enum Driver {
		XEN, DOM0
	}

	public Smmu withHardware(SMMUv3 changed) {
		return new Smmu(base, driver, changed, commands, events);
	}

	public Smmu withCommands(CommandQueue changed) {
		return new Smmu(base, driver, hardware, changed, events);
	}

	public Smmu withEvents(EventQueue changed) {
		return new Smmu(base, driver, hardware, commands, changed);
	}
}
