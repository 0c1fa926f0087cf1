package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/**
 * Where PCI configuration space is mapped.
 *
 * @see "PCI Firmware Specification 3.3, 4.1.2 MCFG Table Description"
 */
public record Mcfg(List<Allocation> allocations) {
	/** log2 of the configuration space of one bus: 32 devices of 8 functions of 4 KiB. */
	public static final int BUS_SHIFT = 20;

	private static final String ALLOCATION = "Configuration Space Base Address Allocation";
	/** Of an allocation, in bytes. */
	private static final int LENGTH = 16;

	/**
	 * The buses of one segment that are mapped in one piece.
	 *
	 * @param source   the field that says the base
	 * @param base     of bus 0, also where {@code firstBus} is another
	 * @param firstBus 0 to 255
	 * @param lastBus  {@code firstBus} to 255
	 * @param ecam     what the buses occupy: 1 MiB each
	 */
	public record Allocation(Field source, PA base, int segment, int firstBus, int lastBus, AddressRange ecam) {
	}

	public Mcfg {
		allocations = List.copyOf(allocations);
	}

	/**
	 * What Linux takes of it: the allocations that are whole. It keeps one whose buses descend too, but none of its buses is ever asked for.
	 *
	 * @throws TableException if the table is of another signature, or buses pass 2⁶⁴
	 * @see "drivers/acpi/pci_mcfg.c:pci_mcfg_parse, pci_mcfg_lookup"
	 */
	public static Mcfg asLinuxReads(Table table) throws TableException {
		var allocations = new ArrayList<Allocation>();
		for (var group : TableModel.of(table).whole(Signatures.MCFG).groups(ALLOCATION)) {
			boolean isWhole = group.offset() + LENGTH <= table.length();
			if (isWhole && group.value("Start Bus Number") <= group.value("End Bus Number")) {
				allocations.add(allocation(group));
			}
		}
		return new Mcfg(allocations);
	}

	/** What a whole MCFG says. @throws TableException if its buses descend or pass 2⁶⁴ */
	public static Mcfg of(Group root) throws TableException {
		var allocations = new ArrayList<Allocation>();
		for (var group : root.groups(ALLOCATION)) {
			allocations.add(allocation(group));
		}
		return new Mcfg(allocations);
	}

	private static Allocation allocation(Group group) throws TableException {
		var source = group.required("Base Address");
		long base = source.number();
		int first = (int) group.value("Start Bus Number");
		int last = (int) group.value("End Bus Number");
		if (last < first) {
			throw new TableException(group.required("End Bus Number").place(), first + " to 255", Integer.toString(last));
		}
		long end = base + ((last + 1L << BUS_SHIFT) - 1);
		if (Long.compareUnsigned(end, base) < 0) {
			throw new TableException(source.place(), "room for " + (last + 1) + " buses", "0x" + Long.toHexString(base));
		}
		return new Allocation(source, new PA(base), (int) group.value("Segment Group Number"), first, last,
				new AddressRange(base + ((long) first << BUS_SHIFT), end));
	}
}
