package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.linux.InterruptController.Redistributors;
import io.stagewalk.boot.linux.InterruptController.Trigger;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Function;

/**
 * The driver of the GICv3: which registers it touches, and in which order, while the kernel boots.
 *
 * @see "linux/drivers/irqchip/irq-gic-v3.c, of 6.1"
 */
final class GicV3 {
	private static final String FILE = "drivers/irqchip/irq-gic-v3.c";
	static final FunctionTable TABLE = new FunctionTable();
	private static final Function GIC_INIT_BASES = TABLE.function("gic_init_bases", FILE);
	private static final Function GIC_ITERATE_RDISTS = TABLE.function("gic_iterate_rdists", FILE);
	private static final Function GIC_DIST_INIT = TABLE.function("gic_dist_init", FILE);
	private static final Function GIC_CPU_INIT = TABLE.function("gic_cpu_init", FILE);
	private static final Function GIC_ENABLE_REDIST = TABLE.function("gic_enable_redist", FILE);
	private static final Function GIC_SET_TYPE = TABLE.function("gic_set_type", FILE);
	private static final Function GIC_SET_AFFINITY = TABLE.function("gic_set_affinity", FILE);
	private static final Function GIC_MASK_IRQ = TABLE.function("gic_mask_irq", FILE);
	private static final Function GIC_UNMASK_IRQ = TABLE.function("gic_unmask_irq", FILE);
	private static final Function GIC_SMP_INIT = TABLE.function("gic_smp_init", FILE);
	private static final long CTLR = 0x0, TYPER = 0x4, IIDR = 0x8, TYPER2 = 0xc, IROUTER = 0x6000, PIDR2 = 0xffe8;
	private static final long GICR_TYPER = 0x8, GICR_WAKER = 0x14;
	/** Where a redistributor has its registers of SGIs and PPIs. */
	private static final long SGI_BASE = 0x1_0000;
	private static final int FIRST_SPI = 32;
	/** NR_IPI. */
	private static final int IPIS = 7;

	private final long distributor;
	private final int lines;
	private final Redistributors redistributors;
	private final Its its;

	GicV3(InterruptController controller, Redistributors redistributors) {
		distributor = controller.distributor().first();
		lines = controller.lines();
		this.redistributors = redistributors;
		this.its = new Its(redistributors.its());
	}

	/** {@code gic_acpi_init} on the first CPU. */
	Activation init(AddressRange registers) {
		var calls = new ArrayList<Activation>();
		calls.add(new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, registers, "GICD"));
		calls.add(read(LinuxFunctions.GIC_ACPI_INIT, distributor + PIDR2, Integer.BYTES));
		redistributors.regions().forEach(region -> calls
				.add(new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, region.range(), "GICR")));
		var init = new ArrayList<>(List.of(read(GIC_INIT_BASES, distributor + TYPER, Integer.BYTES),
				read(GIC_INIT_BASES, distributor + IIDR, Integer.BYTES), read(GIC_INIT_BASES, distributor + TYPER2, Integer.BYTES),
				updateProperties(), distInit(), cpuInit(0), Routine.of(GIC_SMP_INIT, enabled(0, IPIS)),
				read(GIC_INIT_BASES, distributor + TYPER, Integer.BYTES)));
		its.init(redistributors.frame(0)).ifPresent(init::add);
		its.start(redistributors.frame(0)).ifPresent(init::add);
		calls.add(Routine.of(GIC_INIT_BASES, init));
		return Routine.of(LinuxFunctions.GIC_ACPI_INIT, calls);
	}

	/** {@code gic_starting_cpu}, and what the timer and Xen's event channel want on every CPU that comes up. */
	List<Activation> start(int cpu) {
		var calls = new ArrayList<Activation>();
		calls.add(cpuInit(cpu));
		calls.add(read(LinuxFunctions.GIC_STARTING_CPU, distributor + TYPER, Integer.BYTES));
		its.start(redistributors.frame(cpu)).ifPresent(calls::add);
		calls.addAll(ppi(cpu, 1));
		calls.addAll(ppi(cpu, 1));
		calls.addAll(enabled(cpu, IPIS));
		return calls;
	}

	/** A per-CPU interrupt is requested and enabled: its type is looked at, and is right already. */
	List<Activation> ppi(int cpu, int looks) {
		var calls = new ArrayList<Activation>();
		for (int i = 0; i < looks; i++) {
			redistributors.frame(cpu).ifPresent(frame -> calls.add(read(GIC_SET_TYPE, frame + SGI_BASE + GicRegisters.ICFGR + 4, Integer.BYTES)));
		}
		calls.addAll(enabled(cpu, 1));
		return calls;
	}

	/** An SPI is requested: enabled, and then disabled again for as long as its way to a CPU changes. */
	List<Activation> spi(int interrupt, Trigger trigger) {
		long bits = interrupt / 32 * 4L;
		var enable = write(GIC_UNMASK_IRQ, distributor + GicRegisters.ISENABLER + bits, Integer.BYTES);
		var calls = new ArrayList<>(GicRegisters.setType(GIC_SET_TYPE, distributor + GicRegisters.ICFGR + interrupt / 16 * 4L, trigger));
		calls.add(enable);
		calls.add(Routine.of(GIC_SET_AFFINITY, read(GIC_SET_AFFINITY, distributor + GicRegisters.ISENABLER + bits, Integer.BYTES),
				write(GIC_MASK_IRQ, distributor + GicRegisters.ICENABLER + bits, Integer.BYTES),
				read(GIC_MASK_IRQ, distributor + CTLR, Integer.BYTES),
				write(GIC_SET_AFFINITY, distributor + IROUTER + interrupt * 8L, Long.BYTES), enable));
		return calls;
	}

	private List<Activation> enabled(int cpu, int times) {
		var calls = new ArrayList<Activation>();
		for (int i = 0; i < times; i++) {
			redistributors.frame(cpu).ifPresent(frame -> calls.add(write(GIC_UNMASK_IRQ, frame + SGI_BASE + GicRegisters.ISENABLER, Integer.BYTES)));
		}
		return calls;
	}

	/** Every redistributor is asked for its type, by the walk and by who walks, and for what it controls. */
	private Activation updateProperties() {
		var calls = new ArrayList<Activation>();
		for (var region : redistributors.regions()) {
			calls.add(read(GIC_ITERATE_RDISTS, region.range().first() + PIDR2, Integer.BYTES));
			for (long frame : region.frames()) {
				calls.add(read(GIC_ITERATE_RDISTS, frame + GICR_TYPER, Long.BYTES));
				calls.add(read(GIC_ITERATE_RDISTS, frame + GICR_TYPER, Long.BYTES));
				calls.add(read(GIC_ITERATE_RDISTS, frame + CTLR, Integer.BYTES));
			}
		}
		return Routine.of(GIC_ITERATE_RDISTS, calls);
	}

	private Activation distInit() {
		var calls = new ArrayList<Activation>();
		calls.add(write(GIC_DIST_INIT, distributor + CTLR, Integer.BYTES));
		calls.add(read(GIC_DIST_INIT, distributor + CTLR, Integer.BYTES));
		for (int line = FIRST_SPI; line < lines; line += 32) {
			calls.add(write(GIC_DIST_INIT, distributor + GicRegisters.IGROUPR + line / 8, Integer.BYTES));
		}
		calls.add(GicRegisters.distConfig(distributor, lines));
		calls.add(write(GIC_DIST_INIT, distributor + CTLR, Integer.BYTES));
		calls.add(read(GIC_DIST_INIT, distributor + CTLR, Integer.BYTES));
		for (int line = FIRST_SPI; line < lines; line++) {
			calls.add(write(GIC_DIST_INIT, distributor + IROUTER + line * 8L, Long.BYTES));
		}
		return Routine.of(GIC_DIST_INIT, calls);
	}

	private Activation cpuInit(int cpu) {
		var calls = new ArrayList<Activation>();
		calls.add(Routine.of(GIC_ITERATE_RDISTS, find(cpu)));
		redistributors.frame(cpu).ifPresent(frame -> {
			calls.add(Routine.of(GIC_ENABLE_REDIST, read(GIC_ENABLE_REDIST, frame + GICR_WAKER, Integer.BYTES),
					write(GIC_ENABLE_REDIST, frame + GICR_WAKER, Integer.BYTES), read(GIC_ENABLE_REDIST, frame + GICR_WAKER, Integer.BYTES)));
			calls.add(write(GIC_CPU_INIT, frame + SGI_BASE + GicRegisters.IGROUPR, Integer.BYTES));
			calls.add(GicRegisters.cpuConfig(frame + SGI_BASE));
			calls.add(read(GIC_CPU_INIT, frame + CTLR, Integer.BYTES));
		});
		return Routine.of(GIC_CPU_INIT, calls);
	}

	/** Goes through the redistributors until one is this CPU's. */
	private List<Activation> find(int cpu) {
		var calls = new ArrayList<Activation>();
		int left = cpu + 1;
		for (var region : redistributors.regions()) {
			if (left > 0) {
				calls.add(read(GIC_ITERATE_RDISTS, region.range().first() + PIDR2, Integer.BYTES));
			}
			for (long frame : region.frames()) {
				if (left-- > 0) {
					calls.add(read(GIC_ITERATE_RDISTS, frame + GICR_TYPER, Long.BYTES));
					calls.add(read(GIC_ITERATE_RDISTS, frame + GICR_TYPER, Long.BYTES));
				}
			}
		}
		return calls;
	}

	private static Activation read(Function function, long address, int size) {
		return MemoryAccess.read(function, address, size);
	}

	private static Activation write(Function function, long address, int size) {
		return GicRegisters.write(function, address, size);
	}
}
