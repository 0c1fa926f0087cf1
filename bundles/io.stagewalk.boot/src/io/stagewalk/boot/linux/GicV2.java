package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.linux.InterruptController.Trigger;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Function;

/**
 * The driver of the GICv2: which registers it touches, and in which order, while the kernel boots.
 *
 * @see "linux/drivers/irqchip/irq-gic.c, of 6.1"
 */
final class GicV2 {
	private static final String FILE = "drivers/irqchip/irq-gic.c";
	static final FunctionTable TABLE = new FunctionTable();
	private static final Function GIC_V2_ACPI_INIT = TABLE.function("gic_v2_acpi_init", FILE);
	private static final Function GIC_INIT_BASES = TABLE.function("gic_init_bases", FILE);
	private static final Function GIC_DIST_INIT = TABLE.function("gic_dist_init", FILE);
	private static final Function GIC_CPU_INIT = TABLE.function("gic_cpu_init", FILE);
	private static final Function GIC_SET_TYPE = TABLE.function("gic_set_type", FILE);
	private static final Function GIC_SET_AFFINITY = TABLE.function("gic_set_affinity", FILE);
	private static final Function GIC_UNMASK_IRQ = TABLE.function("gic_unmask_irq", FILE);
	private static final Function GIC_SMP_INIT = TABLE.function("gic_smp_init", FILE);
	private static final long CTLR = 0x0, TYPER = 0x4, ITARGETSR = 0x800;
	private static final long GICC_CTLR = 0x0, GICC_PMR = 0x4, GICC_APR = 0xd0, GICC_IIDR = 0xfc;
	private static final int FIRST_SPI = 32, ACTIVE_PRIORITIES = 4;
	/** NR_IPI. */
	private static final int IPIS = 7;

	private final long distributor;
	private final int lines;
	private final Optional<AddressRange> cpuInterface;

	GicV2(InterruptController controller, Optional<AddressRange> cpuInterface) {
		distributor = controller.distributor().first();
		lines = controller.lines();
		this.cpuInterface = cpuInterface;
	}

	/** {@code gic_v2_acpi_init} on the first CPU. */
	Activation init(AddressRange registers) {
		var calls = new ArrayList<Activation>();
		cpuInterface.ifPresent(range -> calls.add(new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, range, "GICC")));
		calls.add(new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, registers, "GICD"));
		calls.add(Routine.of(GIC_INIT_BASES, MemoryAccess.read(GIC_INIT_BASES, distributor + TYPER, Integer.BYTES), distInit(), cpuInit(),
				Routine.of(GIC_SMP_INIT, enabled(IPIS))));
		return Routine.of(GIC_V2_ACPI_INIT, calls);
	}

	/** {@code gic_starting_cpu}, and what the timer and Xen's event channel want on every CPU that comes up. */
	List<Activation> start() {
		var calls = new ArrayList<Activation>();
		calls.add(cpuInit());
		calls.addAll(ppi(1));
		calls.addAll(ppi(1));
		calls.addAll(enabled(IPIS));
		return calls;
	}

	List<Activation> ppi(int looks) {
		var calls = new ArrayList<Activation>();
		for (int i = 0; i < looks; i++) {
			calls.add(MemoryAccess.read(GIC_SET_TYPE, distributor + GicRegisters.ICFGR + 4, Integer.BYTES));
		}
		calls.addAll(enabled(1));
		return calls;
	}

	/** An SPI is requested. */
	List<Activation> spi(int interrupt, Trigger trigger) {
		var calls = new ArrayList<>(GicRegisters.setType(GIC_SET_TYPE, distributor + GicRegisters.ICFGR + interrupt / 16 * 4L, trigger));
		calls.add(GicRegisters.write(GIC_UNMASK_IRQ, distributor + GicRegisters.ISENABLER + interrupt / 32 * 4L, Integer.BYTES));
		calls.add(GicRegisters.write(GIC_SET_AFFINITY, distributor + ITARGETSR + interrupt, Byte.BYTES));
		return calls;
	}

	private List<Activation> enabled(int times) {
		var calls = new ArrayList<Activation>();
		for (int i = 0; i < times; i++) {
			calls.add(GicRegisters.write(GIC_UNMASK_IRQ, distributor + GicRegisters.ISENABLER, Integer.BYTES));
		}
		return calls;
	}

	private Activation distInit() {
		var calls = new ArrayList<Activation>();
		calls.add(GicRegisters.write(GIC_DIST_INIT, distributor + CTLR, Integer.BYTES));
		calls.add(MemoryAccess.read(GIC_DIST_INIT, distributor + ITARGETSR, Integer.BYTES));
		for (int line = FIRST_SPI; line < lines; line += 4) {
			calls.add(GicRegisters.write(GIC_DIST_INIT, distributor + ITARGETSR + line, Integer.BYTES));
		}
		calls.add(GicRegisters.distConfig(distributor, lines));
		calls.add(GicRegisters.write(GIC_DIST_INIT, distributor + CTLR, Integer.BYTES));
		return Routine.of(GIC_DIST_INIT, calls);
	}

	private Activation cpuInit() {
		var calls = new ArrayList<Activation>();
		calls.add(MemoryAccess.read(GIC_CPU_INIT, distributor + ITARGETSR, Integer.BYTES));
		calls.add(GicRegisters.cpuConfig(distributor));
		cpuInterface.ifPresent(range -> {
			long base = range.first();
			calls.add(GicRegisters.write(GIC_CPU_INIT, base + GICC_PMR, Integer.BYTES));
			calls.add(MemoryAccess.read(GIC_CPU_INIT, base + GICC_IIDR, Integer.BYTES));
			for (int i = 0; i < ACTIVE_PRIORITIES; i++) {
				calls.add(GicRegisters.write(GIC_CPU_INIT, base + GICC_APR + i * 4L, Integer.BYTES));
			}
			calls.add(MemoryAccess.read(GIC_CPU_INIT, base + GICC_CTLR, Integer.BYTES));
			calls.add(GicRegisters.write(GIC_CPU_INIT, base + GICC_CTLR, Integer.BYTES));
		});
		return Routine.of(GIC_CPU_INIT, calls);
	}
}
