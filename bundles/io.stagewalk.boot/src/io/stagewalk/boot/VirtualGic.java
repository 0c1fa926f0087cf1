package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.boot.linux.InterruptController;
import io.stagewalk.boot.linux.InterruptController.Redistributors;
import io.stagewalk.boot.machine.Given;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;

/**
 * The interrupt controller that Dom0 finds: where the host has its own, and with what Xen answers in its place.
 *
 * @see "xen/arch/arm/vgic-v2.c, vgic-v3.c; Arm GIC IHI 0069, 12 Programmers' Model"
 */
final class VirtualGic {
	private static final int GICV2 = 2;
	/** ITLinesNumber of a host that does not say: 256 interrupts. */
	private static final int DEFAULT_LINES = 256;
	private static final int MAX_LINES = 1020, LINES_STEP = 32;
	private static final long REDISTRIBUTOR_SIZE = 0x2_0000;
	private static final long TYPER = 0x4, PIDR2 = 0xffe8, ITARGETSR = 0x800, GICR_TYPER = 0x8;
	/** GICD_TYPER.IDbits: interrupt numbers of ten bits. */
	private static final long ID_BITS = 9L << 19;
	/** PIDR2.ArchRev: GICv3. */
	private static final long GICV3_PIDR2 = 0x30;
	private static final long LAST = 1L << 4, PLPIS = 1L;
	/** GICD_TYPER.LPIS. */
	private static final long LPIS = 1L << 17;
	/** GITS_TYPER: physical LPIs, 8 bytes an entry of an interrupt translation table, 16 bits of EventID and of DeviceID. */
	private static final long GITS_TYPER_VALUE = 1L | 7L << 4 | 15L << 8 | 15L << 13;
	private static final long GITS_IIDR = 0x4, GITS_IIDR_VALUE = 0x5800_034c, GITS_TYPER = 0x8;

	private final Scenario scenario;
	private final Platform host;
	private final XenVersion xen;
	private final Optional<Madt> madt;
	private final int cpus;

	VirtualGic(Scenario scenario, Platform host, XenVersion xen, int cpus) throws TableException {
		this.scenario = scenario;
		this.host = host;
		this.xen = xen;
		this.cpus = cpus;
		var table = host.table("APIC");
		madt = table.isPresent() ? Optional.of(Madt.of(table.get())) : Optional.empty();
	}

	private boolean isV2() {
		return madt.map(Madt::gicVersion).orElse(GICV2) == GICV2;
	}

	/** Empty without a distributor. */
	Optional<InterruptController> controller() throws TableException {
		var distributor = regions(Region.Purpose.GICD).stream().findFirst();
		if (distributor.isEmpty()) {
			return Optional.empty();
		}
		var interfaces = isV2() ? new InterruptController.CpuInterface(regions(Region.Purpose.GICC).stream().findFirst())
				: new Redistributors(redistributors(), translators());
		return Optional.of(new InterruptController(distributor.get(), lines(distributor.get().first()), interfaces));
	}

	/** Each region has as many as fit, until every CPU has one. */
	private List<Redistributors.Region> redistributors() throws TableException {
		var regions = new ArrayList<Redistributors.Region>();
		int left = cpus;
		for (var range : regions(Region.Purpose.GICR)) {
			var frames = new ArrayList<Long>();
			for (long at = range.first(); left > 0 && range.contains(AddressRange.ofLength(at, REDISTRIBUTOR_SIZE)); at += REDISTRIBUTOR_SIZE) {
				frames.add(at);
				left--;
			}
			if (!frames.isEmpty()) {
				regions.add(new Redistributors.Region(range, frames));
			}
		}
		return regions;
	}

	/** Interrupts of the host, as the scenario's word for GICD_TYPER has it, without those that a rounded number would add. */
	private int lines(long distributor) {
		int host = hostTyper(distributor).map(typer -> Math.min(MAX_LINES, LINES_STEP * ((int) (typer & 31) + 1))).orElse(DEFAULT_LINES);
		int spis = host - LINES_STEP;
		return Math.min(MAX_LINES, LINES_STEP * (Math.ceilDiv(spis, LINES_STEP) + 1));
	}

	private Optional<Long> hostTyper(long distributor) {
		return scenario.all(Statement.Memory.class).stream().filter(word -> word.address().value() == distributor)
				.map(word -> word.value() >>> Integer.SIZE).findFirst();
	}

	/** What a distributor, a redistributor or an ITS answers. */
	List<Given.Register> registers(Region region) throws TableException {
		var registers = new ArrayList<Given.Register>();
		var controller = controller();
		if (controller.isEmpty()) {
			return registers;
		}
		long base = region.range().first();
		if (region.purpose() == Region.Purpose.GICD) {
			long typer = controller.get().lines() / LINES_STEP - 1 + (controller.get().lines() % LINES_STEP == 0 ? 0 : 1);
			registers.add(new Given.Register(base + TYPER,
					typer | (isV2() ? Math.min(7, cpus - 1) << 5 : ID_BITS | (translators().isEmpty() ? 0 : LPIS))));
			registers.add(isV2() ? new Given.Register(base + ITARGETSR, 0x0101_0101) : new Given.Register(base + PIDR2, GICV3_PIDR2));
		} else if (region.purpose() == Region.Purpose.ITS) {
			registers.add(new Given.Register(base + PIDR2, GICV3_PIDR2));
			registers.add(new Given.Register(base + GITS_IIDR, GITS_IIDR_VALUE));
			registers.add(new Given.Register(base + GITS_TYPER, GITS_TYPER_VALUE));
		} else if (controller.get().interfaces() instanceof Redistributors all) {
			registers.add(new Given.Register(base + PIDR2, GICV3_PIDR2));
			int cpu = 0;
			for (var one : all.regions()) {
				for (long frame : one.frames()) {
					long last = frame == one.frames().getLast() ? LAST : 0;
					registers.add(new Given.Register(frame + GICR_TYPER,
							affinity(cpu) << 32 | (long) cpu << 8 | last | (all.its().isEmpty() ? 0 : PLPIS)));
					cpu++;
				}
			}
			registers.removeIf(register -> !region.range().contains(register.address()));
		}
		return registers;
	}

	/** Aff1 and Aff0 of a vCPU: sixteen share an Aff1. */
	private static long affinity(int cpu) {
		return (long) cpu >>> 4 << 8 | cpu & 15;
	}

	/** The ITSs that Dom0 has: those of the host, if Xen drives them. */
	private List<AddressRange> translators() throws TableException {
		return xen.does(Behaviour.COPIES_ITS) ? regions(Region.Purpose.ITS) : List.of();
	}

	private List<AddressRange> regions(Region.Purpose purpose) throws TableException {
		return Regions.booted(host).regions().stream().filter(region -> region.purpose() == purpose).map(Region::range).toList();
	}
}
