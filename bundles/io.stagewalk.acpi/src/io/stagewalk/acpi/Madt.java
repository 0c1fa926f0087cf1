package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import io.stagewalk.memory.PA;

/**
 * The interrupt controllers, in the order of the table.
 *
 * @see "ACPI 6.5, 5.2.12 Multiple APIC Description Table"
 */
public record Madt(List<MadtEntry> entries) {
	/** Bytes before the first entry. */
	static final int FIRST_ENTRY = 44;
	private static final int GICC = 0xb, GICD = 0xc, MSI_FRAME = 0xd, GICR = 0xe, ITS = 0xf;

	public Madt {
		entries = List.copyOf(entries);
	}

	/** @throws TableException if an entry has a length that cannot hold it or passes the end of the table */
	public static Madt of(Table table) throws TableException {
		var bytes = table.structure(Signatures.MADT, FIRST_ENTRY);
		var entries = new ArrayList<MadtEntry>();
		for (int at = FIRST_ENTRY; at < bytes.length();) {
			int type = bytes.u8(at, "interrupt controller structure type");
			int length = length(bytes, at, type);
			entries.add(entry(table, type, bytes.part(at, length, name(type))));
			at += length;
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

	private static int length(Structure bytes, int at, int type) throws TableException {
		var field = name(type) + " length";
		int length = bytes.u8(at + 1, field);
		if (length < leastLength(type) || !bytes.has(at, length)) {
			throw bytes.unexpected(at + 1, field, leastLength(type) + " to " + Math.min(0xff, bytes.length() - at),
					Integer.toString(length));
		}
		return length;
	}

	private static int leastLength(int type) {
		return switch (type) {
			case GICC -> 76;
			case GICD, MSI_FRAME -> 24;
			case GICR -> 16;
			case ITS -> 20;
			default -> 2;
		};
	}

	private static String name(int type) {
		return switch (type) {
			case GICC -> "GICC";
			case GICD -> "GICD";
			case MSI_FRAME -> "GIC MSI frame";
			case GICR -> "GICR";
			case ITS -> "GIC ITS";
			default -> "structure of type 0x" + Integer.toHexString(type);
		};
	}

	private static MadtEntry entry(Table table, int type, Structure bytes) throws TableException {
		return switch (type) {
			case GICC -> gicc(bytes);
			case GICD -> new MadtEntry.Gicd(bytes.offset(), bytes.u32(4, "GIC ID"), new PA(bytes.u64(8, "Physical Base Address")),
					bytes.u8(20, "GIC version"));
			case MSI_FRAME -> new MadtEntry.MsiFrame(bytes.offset(), bytes.u32(4, "GIC MSI Frame ID"),
					new PA(bytes.u64(8, "Physical Base Address")), bytes.u32(16, "Flags"), bytes.u16(20, "SPI Count"),
					bytes.u16(22, "SPI Base"));
			case GICR -> new MadtEntry.Gicr(bytes.offset(), new PA(bytes.u64(4, "Discovery Range Base Address")),
					bytes.u32(12, "Discovery Range Length"));
			case ITS -> new MadtEntry.Its(bytes.offset(), bytes.u32(4, "GIC ITS ID"), new PA(bytes.u64(8, "Physical Base Address")));
			default -> new MadtEntry.Other(bytes.offset(), type, table.buffer().slice(bytes.offset(), bytes.length()));
		};
	}

	private static MadtEntry.Gicc gicc(Structure bytes) throws TableException {
		return new MadtEntry.Gicc(bytes.offset(), bytes.length(), bytes.u32(4, "CPU Interface Number"),
				bytes.u32(8, "ACPI Processor UID"), bytes.u32(12, "Flags"),
				new PA(bytes.u64(MadtEntry.Gicc.BASE, "Physical Base Address")), new PA(bytes.u64(MadtEntry.Gicc.GICV, "GICV")),
				new PA(bytes.u64(MadtEntry.Gicc.GICH, "GICH")),
				new PA(bytes.u64(MadtEntry.Gicc.REDISTRIBUTOR, "GICR Base Address")), bytes.u64(68, "MPIDR"));
	}
}
