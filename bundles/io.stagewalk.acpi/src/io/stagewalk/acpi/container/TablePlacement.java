package io.stagewalk.acpi.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.RangeSet;

/** Finds an address for every table. */
final class TablePlacement {
	/** Where tables are placed if nothing is known of any: below 4 GiB, so that every pointer can name them. */
	static final long FIRST = 0x7ff0_0000L;
	/** A PC has its display and its BIOS below 1 MiB. */
	private static final long ABOVE_LEGACY = 1L << 20;
	private static final long END = 1L << 32;
	/** What a FACS needs, and the most that any table does. */
	private static final int ALIGNMENT = 64;

	private final List<Table> tables = new ArrayList<>();
	private final List<String> notes;
	private RangeSet taken = RangeSet.EMPTY;

	TablePlacement(List<Table> tables, List<String> notes) throws ContainerException, TableException {
		this.notes = notes;
		for (var table : tables) {
			add(trimmed(table));
		}
	}

	List<Table> tables() {
		return tables;
	}

	/** @throws IllegalArgumentException if the table passes the top of the address space */
	static AddressRange range(Table table) {
		return AddressRange.ofLength(table.address().orElseThrow().value(), table.length());
	}

	/** The first table that has a signature. */
	Optional<Table> find(String signature) {
		return tables.stream().filter(table -> table.signature().equals(signature)).findFirst();
	}

	/** Memory has no end of a file: what is behind a table's end could not be told from what else lies there. */
	private Table trimmed(Table table) throws TableException {
		int more = table.buffer().capacity() - (int) table.length();
		if (more == 0) {
			return table;
		}
		notes.add(table.file() + ": " + more + " bytes behind the table's end are left out");
		var same = Table.of(table.file(), Arrays.copyOf(table.bytes(), (int) table.length()));
		return table.address().map(same::at).orElse(same);
	}

	private void add(Table table) throws ContainerException {
		if (table.address().isPresent()) {
			var at = table.address().get();
			if (Long.compareUnsigned(at.value() + table.length() - 1, at.value()) < 0) {
				throw new ContainerException(table.file(), "address", "room for " + table.length() + " bytes, found " + at);
			}
			var other = tables.stream().filter(known -> known.address().isPresent() && range(known).overlaps(range(table))).findFirst();
			if (other.isPresent()) {
				throw new ContainerException(table.file(), "address", "an address where no other table lies, found " + range(table)
						+ " and " + other.get().file() + " at " + range(other.get()));
			}
			taken = taken.plus(range(table));
		}
		tables.add(table);
	}

	void place() throws ContainerException, TableException {
		var rsdp = find(Signatures.RSDP).map(table -> new RootPointer(table.bytes()));
		if (rsdp.isPresent()) {
			follow(Signatures.XSDT, rsdp.get().xsdt(), "the RSDP");
			follow(Signatures.RSDT, rsdp.get().rsdt(), "the RSDP");
		}
		var fadt = find(Signatures.FADT);
		if (fadt.isPresent()) {
			follow(Signatures.DSDT, Fadt.of(fadt.get()).dsdt().value(), fadt.get().file());
			follow(Signatures.FACS, Fadt.of(fadt.get()).facs().value(), fadt.get().file());
		}
		var root = find(Signatures.XSDT).or(() -> find(Signatures.RSDT));
		var entries = root.map(RootEntries::of).orElse(List.of());
		match(entries);
		for (int i = 0; i < tables.size(); i++) {
			if (tables.get(i).address().isEmpty()) {
				var address = free(tables.get(i).length(), entries);
				put(i, address, "a free address");
			}
		}
	}

	/** Where a pointer leads, the table must have lain, unless another one is there. */
	private void follow(String signature, long pointer, String from) {
		var table = find(signature).filter(found -> found.address().isEmpty());
		if (table.isPresent() && pointer != 0 && isFree(pointer, table.get().length())) {
			put(tables.indexOf(table.get()), pointer, "as " + from + " says");
		}
	}

	/**
	 * Tables without addresses take the places that the XSDT names and no table has. Which lay where is not known; the longest
	 * take the places with most room, so that if there is a way for all to fit, this is one.
	 */
	private void match(List<Long> entries) {
		var open = new ArrayList<>(entries.stream().distinct().filter(entry -> entry != 0 && !taken.contains(entry)).toList());
		open.sort(Comparator.comparingLong((Long entry) -> room(entry, entries)).reversed());
		var homeless = new ArrayList<>(
				tables.stream().filter(table -> table.address().isEmpty() && RootEntries.isListed(table)).toList());
		homeless.sort(Comparator.comparingLong(Table::length).reversed());
		for (int i = 0; i < Math.min(open.size(), homeless.size()); i++) {
			var table = homeless.get(i);
			if (table.length() <= room(open.get(i), entries) && isFree(open.get(i), table.length())) {
				put(tables.indexOf(table), open.get(i), "the root table has an entry for it or for another one without address");
			}
		}
	}

	/** Bytes up to the next table or entry. */
	private long room(long entry, List<Long> entries) {
		long room = Long.MAX_VALUE;
		for (long other : entries) {
			room = Long.compareUnsigned(other, entry) > 0 && other - entry > 0 ? Math.min(room, other - entry) : room;
		}
		for (var range : taken.ranges()) {
			long first = range.first();
			room = Long.compareUnsigned(first, entry) > 0 && first - entry > 0 ? Math.min(room, first - entry) : room;
		}
		return room;
	}

	private boolean isFree(long address, long length) {
		return Long.compareUnsigned(address + length - 1, address) >= 0 && !taken.overlaps(AddressRange.ofLength(address, length));
	}

	/** A place that nothing has and no entry names: close behind what is there already, if that leaves room below 4 GiB. */
	long free(long length, List<Long> entries) throws ContainerException {
		var avoided = taken.plus(entries.stream().map(entry -> new AddressRange(entry, entry).toPages()).toList());
		long behind = taken.ranges().stream().mapToLong(AddressRange::last).filter(last -> last >>> Integer.SIZE == 0).max()
				.orElse(FIRST - 1);
		var found = free(Math.max(behind + 1, ABOVE_LEGACY), length, avoided).or(() -> free(FIRST, length, avoided));
		return found.orElseThrow(() -> new ContainerException("tables", "", "room for " + length + " bytes below 4 GiB, found none"));
	}

	private static Optional<Long> free(long from, long length, RangeSet avoided) {
		long at = from + ALIGNMENT - 1 & -ALIGNMENT;
		for (var range : avoided.ranges()) {
			if (at + length <= END && range.overlaps(AddressRange.ofLength(at, length))) {
				at = range.last() + ALIGNMENT & -ALIGNMENT;
			}
		}
		boolean fits = Long.compareUnsigned(at, from) >= 0 && Long.compareUnsigned(at, END - length) <= 0;
		return fits ? Optional.of(at) : Optional.empty();
	}

	private void put(int index, long address, String why) {
		var table = tables.get(index).at(new PA(address));
		tables.set(index, table);
		taken = taken.plus(range(table));
		notes.add(table.file() + " is placed at " + new PA(address) + ": " + why);
	}

	/** Takes a table in another's place, or as a new one at its address; where that is not free, it moves to where there is room. */
	Table replace(Optional<Table> old, Table table) throws ContainerException {
		var there = old.flatMap(Table::address).or(table::address);
		if (old.isPresent()) {
			taken = taken.minus(range(old.get()));
		}
		var kept = there.filter(at -> isFree(at.value(), table.length()));
		var placed = table.at(kept.isPresent() ? kept.get() : new PA(free(table.length(), List.of())));
		taken = taken.plus(range(placed));
		if (old.isPresent()) {
			tables.set(tables.indexOf(old.get()), placed);
		} else {
			tables.addFirst(placed);
		}
		return placed;
	}
}
