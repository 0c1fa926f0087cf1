package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.linux.InterruptController.Trigger;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;

/**
 * What GICv2 and GICv3 have in common: offsets of a distributor's registers, and how Linux sets them up.
 *
 * @see "Arm GIC IHI 0069, 12.9 The GIC Distributor register descriptions; linux/drivers/irqchip/irq-gic-common.c"
 */
final class GicRegisters {
	static final long IGROUPR = 0x80, ISENABLER = 0x100, ICENABLER = 0x180, ICACTIVER = 0x380, IPRIORITYR = 0x400, ICFGR = 0xc00;
	private static final String COMMON = "drivers/irqchip/irq-gic-common.c";
	static final FunctionTable TABLE = new FunctionTable();
	private static final Function GIC_DIST_CONFIG = TABLE.function("gic_dist_config", COMMON);
	private static final Function GIC_CPU_CONFIG = TABLE.function("gic_cpu_config", COMMON);
	private static final int FIRST_SPI = 32;

	private GicRegisters() {
	}

	/** All SPIs: level-triggered, of one priority, not active and not enabled. */
	static Activation distConfig(long distributor, int lines) {
		var calls = new ArrayList<Activation>();
		for (int line = FIRST_SPI; line < lines; line += 16) {
			calls.add(write(GIC_DIST_CONFIG, distributor + ICFGR + line / 4, Integer.BYTES));
		}
		for (int line = FIRST_SPI; line < lines; line += 4) {
			calls.add(write(GIC_DIST_CONFIG, distributor + IPRIORITYR + line, Integer.BYTES));
		}
		for (int line = FIRST_SPI; line < lines; line += 32) {
			calls.add(write(GIC_DIST_CONFIG, distributor + ICACTIVER + line / 8, Integer.BYTES));
			calls.add(write(GIC_DIST_CONFIG, distributor + ICENABLER + line / 8, Integer.BYTES));
		}
		return Routine.of(GIC_DIST_CONFIG, calls);
	}

	/** The same for SGIs and PPIs. */
	static Activation cpuConfig(long base) {
		var calls = new ArrayList<Activation>();
		calls.add(write(GIC_CPU_CONFIG, base + ICACTIVER, Integer.BYTES));
		calls.add(write(GIC_CPU_CONFIG, base + ICENABLER, Integer.BYTES));
		for (int line = 0; line < FIRST_SPI; line += 4) {
			calls.add(write(GIC_CPU_CONFIG, base + IPRIORITYR + line, Integer.BYTES));
		}
		return Routine.of(GIC_CPU_CONFIG, calls);
	}

	/** The type of an SPI, which is level-triggered so far: what is right already is not written. */
	static List<Activation> setType(Function function, long register, Trigger trigger) {
		var look = MemoryAccess.read(function, register, Integer.BYTES);
		return trigger == Trigger.LEVEL ? List.of(look) : List.of(look, write(function, register, Integer.BYTES), look);
	}

	static Activation write(Function function, long address, int size) {
		return MemoryAccess.of(function, Access.WRITE, new IPA(address), size);
	}
}
