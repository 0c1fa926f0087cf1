package io.stagewalk.acpi.container;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.RangeSet;

/**
 * The tables of a machine, each at an address, and pointers that lead from an RSDP to all of them.
 *
 * @param tables all with addresses; RSDP and XSDT are made where they were missing
 * @param notes  what was placed, made, changed or left out
 */
public record MemoryLayout(List<Table> tables, List<String> notes) {
	/** Longest raw image that is written, 64 MiB: it has all addresses from the first table to the last. */
	public static final int MAX_RAW_LENGTH = 1 << 26;

	public MemoryLayout {
		tables = List.copyOf(tables);
		notes = List.copyOf(notes);
	}

	/** Whole pages with tables in them; what is between the tables is 0. */
	public record Segment(long first, byte[] bytes) {
	}

	/**
	 * Places what has no address yet: where a pointer leads if one does, else at free addresses below 4 GiB. Pointers are
	 * changed only if they lead elsewhere, and tables that are no part of the firmware's are left out.
	 *
	 * @throws ContainerException if two tables overlap, or one passes the top of the address space
	 * @throws TableException     if RSDP, XSDT, RSDT or FADT cannot be read
	 */
	public static MemoryLayout of(Contents contents) throws ContainerException, TableException {
		var notes = new ArrayList<String>();
		contents.dynamic()
				.forEach(table -> notes.add(table.file() + " is left out: AML loaded it, the firmware's tables do not name it"));
		contents.data().forEach(data -> notes.add("data/" + data.name() + " is left out: where it belongs is not known"));
		var placed = new TablePlacement(contents.tables(), notes);
		placed.place();
		new RootRepair(placed, notes).repair();
		return new MemoryLayout(placed.tables(), notes);
	}

	/** What has to lie in memory, ascending. */
	public List<Segment> segments() {
		var pages = new RangeSet(tables.stream().map(table -> TablePlacement.range(table).toPages()).toList());
		var segments = new ArrayList<Segment>();
		for (var range : pages.ranges()) {
			var bytes = new byte[(int) range.length()];
			for (var table : tables) {
				long at = table.address().orElseThrow().value();
				if (range.contains(at)) {
					table.buffer().get(bytes, (int) (at - range.first()), (int) table.length());
				}
			}
			segments.add(new Segment(range.first(), bytes));
		}
		return segments;
	}

	/** The memory that {@link #segments} make, to be read without a file. */
	public BufferMemory memory() {
		return BufferMemory.of(segments().stream()
				.map(segment -> new BufferMemory.Part(segment.first(), ByteBuffer.wrap(segment.bytes()))).toList());
	}

	/**
	 * All pages from the first segment to the last, as one file holds them.
	 *
	 * @throws ContainerException if that is more than {@link #MAX_RAW_LENGTH}
	 */
	public Segment raw() throws ContainerException {
		var segments = segments();
		long first = segments.getFirst().first();
		var all = new AddressRange(first, segments.getLast().first() + segments.getLast().bytes().length - 1);
		if (all.length() <= 0 || all.length() > MAX_RAW_LENGTH) {
			throw new ContainerException("tables from " + all, "", "at most " + MAX_RAW_LENGTH + " bytes for a raw image;"
					+ " an ELF core has only the pages with tables in them");
		}
		var bytes = new byte[(int) all.length()];
		for (var segment : segments) {
			System.arraycopy(segment.bytes(), 0, bytes, (int) (segment.first() - first), segment.bytes().length);
		}
		return new Segment(first, bytes);
	}
}
