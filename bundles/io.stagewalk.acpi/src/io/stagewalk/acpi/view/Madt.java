package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/**
 * The interrupt controllers, in the order of the table.
 *
 * @see "ACPI 6.5, 5.2.12 Multiple APIC Description Table"
 */
public record Madt(List<MadtEntry> entries) {
	private static final int GICC = 0xb, GICD = 0xc, MSI_FRAME = 0xd, GICR = 0xe, ITS = 0xf;

	public Madt {
		entries = List.copyOf(entries);
	}

	/** @throws TableException if an entry has a length that cannot hold it or passes the end of the table */
	public static Madt of(Table table) throws TableException {
		return of(TableModel.of(table).sound(Signatures.MADT));
	}

	/** What a whole MADT says. @throws TableException if an entry is too short for what it is */
	public static Madt of(Group root) throws TableException {
		var entries = new ArrayList<MadtEntry>();
		for (var entry : root.groups("Interrupt Controller Structure")) {
			entries.add(entry(entry));
		}
		return new Madt(entries);
	}

	public Optional<MadtEntry.Gicd> gicd() {
		return all(MadtEntry.Gicd.class).stream().findFirst();
	}

	public List<MadtEntry.Gicc> giccs() {
		return all(MadtEntry.Gicc.class);
	}

	public List<MadtEntry.Gicr> gicrs() {
		return all(MadtEntry.Gicr.class);
	}

	public List<MadtEntry.Its> itss() {
		return all(MadtEntry.Its.class);
	}

	public List<MadtEntry.MsiFrame> msiFrames() {
		return all(MadtEntry.MsiFrame.class);
	}

	/** The GICv2 CPU interface's base, from the first GICC that has one. */
	public Optional<PA> giccBase() {
		return base(gicc -> gicc.base().value());
	}

	/** The virtual CPU interface's base, from the first GICC that has one. */
	public Optional<PA> gicvBase() {
		return base(gicc -> gicc.gicv().value());
	}

	/** The virtual interface control block's base, from the first GICC that has one. */
	public Optional<PA> gichBase() {
		return base(gicc -> gicc.gich().value());
	}

	/** GIC architecture version: as the GICD says; where it does not, 3 with redistributors and 2 without. */
	public int gicVersion() {
		int said = gicd().map(MadtEntry.Gicd::version).orElse(0);
		if (said != 0) {
			return said;
		}
		boolean redistributors = !gicrs().isEmpty() || giccs().stream().anyMatch(gicc -> gicc.redistributor().value() != 0);
		return redistributors ? 3 : 2;
	}

	private Optional<PA> base(ToLongFunction<MadtEntry.Gicc> which) {
		return giccs().stream().mapToLong(which).filter(base -> base != 0).mapToObj(PA::new).findFirst();
	}

	private <T extends MadtEntry> List<T> all(Class<T> kind) {
		return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static MadtEntry entry(Group entry) throws TableException {
		int at = entry.offset();
		int type = (int) entry.value("Subtable Type");
		return switch (type) {
			case GICC -> gicc(entry);
			case GICD -> new MadtEntry.Gicd(at, entry.value("Local GIC Hardware ID"), base(entry, "Base Address"),
					(int) entry.value("Version"));
			case MSI_FRAME -> new MadtEntry.MsiFrame(at, entry.value("MSI Frame ID"), base(entry, "Base Address"),
					entry.value("Flags (decoded below)"), (int) entry.value("SPI Count"), (int) entry.value("SPI Base"));
			case GICR -> new MadtEntry.Gicr(at, base(entry, "Base Address"), entry.value("Discovery Range Length"));
			case ITS -> new MadtEntry.Its(at, entry.value("Translation ID"), base(entry, "Base Address"));
			default -> new MadtEntry.Other(at, type);
		};
	}

	private static MadtEntry.Gicc gicc(Group entry) throws TableException {
		return new MadtEntry.Gicc(entry.offset(), entry.length(), entry.value("CPU Interface Number"), entry.value("Processor UID"),
				entry.value("Flags (decoded below)"), base(entry, "GICC"), base(entry, "GICV"), base(entry, "GICH"),
				base(entry, "GICR"), entry.value("MPIDR"));
	}

	private static PA base(Group entry, String name) throws TableException {
		return new PA(entry.value(name));
	}
}
