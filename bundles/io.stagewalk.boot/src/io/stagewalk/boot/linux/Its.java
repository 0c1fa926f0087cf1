package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Function;

/**
 * The driver of the ITSs: which of their registers it touches, and of redistributors those that have to do with LPIs. Xen answers
 * with a table of devices and one of collections.
 *
 * @param its their registers, without GITS_TRANSLATER or with it
 * @see "linux/drivers/irqchip/irq-gic-v3-its.c, of 6.1 and 6.12; Arm GIC IHI 0069, 12.18 The ITS register descriptions"
 */
record Its(List<AddressRange> its) {
	private static final String FILE = "drivers/irqchip/irq-gic-v3-its.c";
	static final FunctionTable TABLE = new FunctionTable();
	private static final Function ITS_INIT = TABLE.function("its_init", FILE);
	private static final Function ITS_ACPI_RESET = TABLE.function("its_acpi_reset", FILE);
	private static final Function ITS_PROBE_ONE = TABLE.function("its_probe_one", FILE);
	private static final Function ITS_MAP_ONE = TABLE.function("its_map_one", FILE);
	private static final Function ITS_ALLOC_TABLES = TABLE.function("its_alloc_tables", FILE);
	private static final Function ITS_PROBE_BASER_PSZ = TABLE.function("its_probe_baser_psz", FILE);
	private static final Function ITS_PARSE_INDIRECT_BASER = TABLE.function("its_parse_indirect_baser", FILE);
	private static final Function ITS_SETUP_BASER = TABLE.function("its_setup_baser", FILE);
	private static final Function ALLOCATE_LPI_TABLES = TABLE.function("allocate_lpi_tables", FILE);
	private static final Function ITS_CPU_INIT = TABLE.function("its_cpu_init", FILE);
	private static final Function ITS_CPU_INIT_LPIS = TABLE.function("its_cpu_init_lpis", FILE);
	private static final Function ITS_CPU_INIT_COLLECTION = TABLE.function("its_cpu_init_collection", FILE);
	private static final Function ITS_SEND_SINGLE_COMMAND = TABLE.function("its_send_single_command", FILE);
	private static final long CTLR = 0x0, IIDR = 0x4, TYPER = 0x8, CBASER = 0x80, CWRITER = 0x88, CREADR = 0x90, BASER = 0x100,
			PIDR2 = 0xffe8;
	private static final long GICR_CTLR = 0x0, GICR_TYPER = 0x8, GICR_PROPBASER = 0x70, GICR_PENDBASER = 0x78;
	/** GITS_BASERn. The first is the table of devices, the second that of collections; Xen has no others. */
	private static final int BASERS = 8, TABLES = 2, DEVICES = 0;

	Its {
		its = List.copyOf(its);
	}

	/** {@code its_init}. @param redistributor of the first CPU */
	Optional<Activation> init(Optional<Long> redistributor) {
		if (its.isEmpty()) {
			return Optional.empty();
		}
		var calls = new ArrayList<Activation>();
		its.forEach(one -> calls.add(reset(one)));
		its.forEach(one -> calls.add(probe(one)));
		redistributor.ifPresent(frame -> calls.add(read(ALLOCATE_LPI_TABLES, frame + GICR_CTLR, Integer.BYTES)));
		return Optional.of(Routine.of(ITS_INIT, calls));
	}

	/** {@code its_cpu_init} on a CPU with this redistributor. */
	Optional<Activation> start(Optional<Long> redistributor) {
		if (its.isEmpty() || redistributor.isEmpty()) {
			return Optional.empty();
		}
		long frame = redistributor.get();
		var calls = new ArrayList<Activation>();
		calls.add(read(ITS_CPU_INIT, frame + GICR_TYPER, Long.BYTES));
		calls.add(read(ITS_CPU_INIT, frame + GICR_CTLR, Integer.BYTES));
		calls.add(Routine.of(ITS_CPU_INIT_LPIS, read(ITS_CPU_INIT_LPIS, frame + GICR_CTLR, Integer.BYTES),
				write(ITS_CPU_INIT_LPIS, frame + GICR_PROPBASER, Long.BYTES), read(ITS_CPU_INIT_LPIS, frame + GICR_PROPBASER, Long.BYTES),
				write(ITS_CPU_INIT_LPIS, frame + GICR_PENDBASER, Long.BYTES), read(ITS_CPU_INIT_LPIS, frame + GICR_PENDBASER, Long.BYTES),
				read(ITS_CPU_INIT_LPIS, frame + GICR_CTLR, Integer.BYTES), write(ITS_CPU_INIT_LPIS, frame + GICR_CTLR, Integer.BYTES)));
		for (var one : its) {
			calls.add(Routine.of(ITS_CPU_INIT_COLLECTION, read(ITS_CPU_INIT_COLLECTION, one.first() + TYPER, Long.BYTES),
					read(ITS_CPU_INIT_COLLECTION, frame + GICR_TYPER, Long.BYTES), command(one), command(one)));
		}
		return Optional.of(Routine.of(ITS_CPU_INIT, calls));
	}

	/** Whoever drove it before, it has no tables now. */
	private static Activation reset(AddressRange its) {
		var calls = new ArrayList<>(mapped(its));
		for (int i = 0; i < BASERS; i++) {
			calls.add(write(ITS_ACPI_RESET, its.first() + baser(i), Long.BYTES));
		}
		calls.add(new Iounmap(LinuxFunctions.IOUNMAP, its));
		return Routine.of(ITS_ACPI_RESET, calls);
	}

	private static Activation probe(AddressRange its) {
		long base = its.first();
		var calls = new ArrayList<>(mapped(its));
		calls.add(read(ITS_PROBE_ONE, base + TYPER, Long.BYTES));
		calls.add(read(ITS_PROBE_ONE, base + IIDR, Integer.BYTES));
		calls.add(tables(base));
		calls.add(write(ITS_PROBE_ONE, base + CBASER, Long.BYTES));
		calls.add(read(ITS_PROBE_ONE, base + CBASER, Long.BYTES));
		calls.add(write(ITS_PROBE_ONE, base + CWRITER, Long.BYTES));
		calls.add(read(ITS_PROBE_ONE, base + CTLR, Integer.BYTES));
		calls.add(write(ITS_PROBE_ONE, base + CTLR, Integer.BYTES));
		return Routine.of(ITS_PROBE_ONE, calls);
	}

	private static List<Activation> mapped(AddressRange its) {
		return List.of(new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, its, "GITS"),
				read(ITS_MAP_ONE, its.first() + PIDR2, Integer.BYTES), read(ITS_MAP_ONE, its.first() + CTLR, Integer.BYTES));
	}

	/** Whether a table may have pages of 64 KiB, and that of devices, which is larger than two of them, two levels, is tried out. */
	private static Activation tables(long base) {
		var calls = new ArrayList<Activation>();
		for (int i = 0; i < BASERS; i++) {
			long register = base + baser(i);
			calls.add(read(ITS_ALLOC_TABLES, register, Long.BYTES));
			if (i < TABLES) {
				calls.add(tried(ITS_PROBE_BASER_PSZ, register));
			}
			if (i == DEVICES) {
				calls.add(tried(ITS_PARSE_INDIRECT_BASER, register));
			}
			if (i < TABLES) {
				calls.add(tried(ITS_SETUP_BASER, register));
			}
		}
		return Routine.of(ITS_ALLOC_TABLES, calls);
	}

	private static Activation tried(Function function, long register) {
		return Routine.of(function, read(function, register, Long.BYTES), write(function, register, Long.BYTES),
				read(function, register, Long.BYTES));
	}

	/** A command and the SYNC behind it: there must be room for both, and Xen is done with them at once. */
	private static Activation command(AddressRange its) {
		var look = read(ITS_SEND_SINGLE_COMMAND, its.first() + CREADR, Integer.BYTES);
		return Routine.of(ITS_SEND_SINGLE_COMMAND, look, look, look,
				write(ITS_SEND_SINGLE_COMMAND, its.first() + CWRITER, Integer.BYTES), look);
	}

	private static long baser(int index) {
		return BASER + (long) index * Long.BYTES;
	}

	private static Activation read(Function function, long address, int size) {
		return MemoryAccess.read(function, address, size);
	}

	private static Activation write(Function function, long address, int size) {
		return GicRegisters.write(function, address, size);
	}
}
