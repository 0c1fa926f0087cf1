package io.stagewalk.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.target.KernelListing.Row;
import io.stagewalk.translation.builder.LinuxMapping;
import io.stagewalk.translation.builder.LinuxMemoryType;
import io.stagewalk.translation.builder.LinuxStage1;
import io.stagewalk.translation.builder.LinuxStage1.Flag;
import io.stagewalk.translation.builder.LinuxStage1.LinearMap;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.PageProtection;
import io.stagewalk.translation.builder.PermissionChange;
import io.stagewalk.translation.builder.TableEvent;
import io.stagewalk.translation.builder.TableFrames;

/**
 * A kernel's tables made again from what a listing says is mapped, in the order of a boot. Of a row only its addresses and
 * what it is count; how it is mapped (level, Contiguous bit, tables) is the builder's to find.
 */
final class LinuxKernel {
	private static final long PAGE_END = 0xffff_8000_0000_0000L;
	private static final long VMALLOC_END = 0xffff_fbff_f000_0000L;
	private static final long FIXADDR_TOP = 0xffff_fbff_fe00_0000L;
	private static final long VMEMMAP_START = 0xffff_fc00_0000_0000L;
	private static final long PAGE = 4096;
	private static final long MIB = 1 << 20;
	/** Where neither recorded machine has memory. */
	private static final long TABLES = 0x20_0000_0000L >>> 12;
	private static final int TABLE_COUNT = 1024;

	private final List<Row> rows;
	final List<TableEvent> events = new ArrayList<>();
	final SimulatedMemory before;
	final LinuxStage1 empty;
	LinuxStage1 kernel;
	SimulatedMemory memory;

	LinuxKernel(KernelListing listing) {
		rows = listing.rows();
		boolean nonGlobal = rows.getFirst().field("nG") == 1;
		empty = new LinuxStage1(KernelListing.tables(TABLES << 12), nonGlobal ? Set.of(LinuxStage1.Option.NON_GLOBAL) : Set.of(),
				new TableFrames(TABLES + 1, TABLES + TABLE_COUNT), 0);
		before = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(TABLES, TABLE_COUNT));
		kernel = empty;
		memory = before;
	}

	private void take(LinuxUpdate update) {
		kernel = update.tables();
		memory = update.memory();
		events.addAll(update.events());
	}

	/** Everything, in order. */
	LinuxKernel build() throws Exception {
		mapKernel();
		mapMem();
		for (var row : rows(row -> at(row, VMALLOC_END, FIXADDR_TOP))) {
			fixmap(row);
		}
		for (var row : rows(row -> at(row, PAGE_END, VMALLOC_END) && !isImage(row))) {
			vmalloc(row);
		}
		for (var row : rows(row -> at(row, FIXADDR_TOP, VMEMMAP_START))) {
			take(kernel.ioremap(memory, mapping(row, PageProtection.PAGE_KERNEL.as(LinuxMemoryType.DEVICE_NGNRE))));
		}
		for (var row : rows(row -> at(row, VMEMMAP_START, 0))) {
			vmemmap(row);
		}
		return this;
	}

	private List<Row> rows(Predicate<Row> chosen) {
		return merged(rows.stream().filter(chosen).toList());
	}

	private static boolean at(Row row, long from, long to) {
		return row.range().first() >= from && (to == 0 || row.range().first() < to);
	}

	/** Neighbours that lead to neighbours with the same protection are one: they were split where level or Cont change. */
	private static List<Row> merged(List<Row> rows) {
		var merged = new ArrayList<Row>();
		for (var row : rows) {
			var last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && last.range().last() + 1 == row.range().first() && last.offset() == row.offset()
					&& protection(last).equals(protection(row))) {
				merged.set(merged.size() - 1, new Row(new AddressRange(last.range().first(), row.range().last()), last.output(),
						0, last.fields()));
			} else {
				merged.add(row);
			}
		}
		return merged;
	}

	private static List<Integer> protection(Row row) {
		return List.of(row.field("Attr"), row.field("AP"), row.field("DBM"), row.field("PXN"), row.field("sw"));
	}

	private static LinuxMapping mapping(Row row, PageProtection protection) {
		return new LinuxMapping(row.range().first(), row.output(), row.range().length(), protection);
	}

	private static boolean isExecutable(Row row) {
		return row.field("PXN") == 0;
	}

	private static boolean isReadOnly(Row row) {
		return row.field("AP") == 2;
	}

	/** The image is what lies as far from its memory as the kernel's text, which is the largest executable row. */
	private boolean isImage(Row row) {
		var text = rows.stream().filter(LinuxKernel::isExecutable).filter(each -> each.range().length() > MIB).findFirst();
		return at(row, PAGE_END, VMALLOC_END) && row.offset() == text.orElseThrow().offset();
	}

	private void mapKernel() throws Exception {
		for (var row : rows(this::isImage)) {
			if (isExecutable(row)) {
				take(kernel.createMapping(memory, mapping(row, PageProtection.PAGE_KERNEL_ROX), Set.of()));
			} else if (isReadOnly(row)) {
				take(kernel.createMapping(memory, mapping(row, PageProtection.PAGE_KERNEL), EnumSet.of(Flag.NO_CONT_MAPPINGS)));
				take(kernel.updateMappingProt(memory, mapping(row, PageProtection.PAGE_KERNEL_RO)));
			} else {
				take(kernel.createMapping(memory, mapping(row, PageProtection.PAGE_KERNEL), Set.of()));
			}
		}
	}

	/** With rodata=full, as the recorded kernels are. */
	private void mapMem() throws Exception {
		var linear = rows.stream().filter(row -> row.range().first() < PAGE_END).toList();
		long offset = linear.getFirst().offset();
		var text = rows(row -> row.range().first() < PAGE_END && row.field("Attr") == 0).getFirst();
		var banks = new ArrayList<AddressRange>();
		for (var row : linear) {
			var bank = AddressRange.ofLength(row.output(), row.range().length());
			if (row.field("Attr") == 0) {
				continue;
			}
			if (!banks.isEmpty() && banks.getLast().last() + 1 == bank.first()) {
				banks.set(banks.size() - 1, new AddressRange(banks.getLast().first(), bank.last()));
			} else {
				banks.add(bank);
			}
		}
		var map = new LinearMap(0xffff_0000_0000_0000L, 0xffff_0000_0000_0000L - offset,
				Optional.of(AddressRange.ofLength(text.output(), text.range().length())));
		take(kernel.mapMem(memory, banks, map,
				EnumSet.of(Flag.NO_BLOCK_MAPPINGS, Flag.NO_CONT_MAPPINGS, Flag.NO_EXEC_MAPPINGS)));
		take(kernel.updateMappingProt(memory, mapping(text, PageProtection.PAGE_KERNEL_RO)));
		for (var row : linear) {
			if (row.field("Attr") != 0 && isReadOnly(row)) {
				change(row, PermissionChange.SET_MEMORY_RO);
			}
		}
	}

	private void change(Row row, PermissionChange change) {
		take(kernel.changeMemory(memory, row.range(), change).orElseThrow());
	}

	/** The device tree is mapped in one piece, the trampoline's text is what can be executed, its data what cannot. */
	private void fixmap(Row row) throws Exception {
		if (row.range().length() >= 2 * MIB) {
			take(kernel.createMapping(memory, mapping(row, PageProtection.PAGE_KERNEL_RO), EnumSet.of(Flag.FIXMAP_TABLES)));
		} else if (isExecutable(row)) {
			var text = AddressRange.ofLength(row.output(), row.range().length());
			take(kernel.mapEntryTrampoline(memory, row.range().first(), text));
		} else {
			take(kernel.setFixmap(memory, mapping(row, PageProtection.PAGE_KERNEL_RO)));
		}
	}

	/** What PTE_DIRTY is clear of was mapped by ioremap; the rest page by page, and some of it changed later. */
	private void vmalloc(Row row) throws Exception {
		var type = LinuxMemoryType.values()[row.field("Attr")];
		if (row.field("sw") == 0) {
			take(kernel.ioremap(memory, mapping(row, PageProtection.PROT_NORMAL.as(type))));
			return;
		}
		for (long done = 0; done < row.range().length(); done += PAGE) {
			take(kernel.ioremap(memory, new LinuxMapping(row.range().first() + done, row.output() + done, PAGE,
					PageProtection.PAGE_KERNEL.as(type))));
		}
		if (isReadOnly(row)) {
			change(row, PermissionChange.SET_MEMORY_RO);
		}
		if (isExecutable(row)) {
			change(row, PermissionChange.SET_MEMORY_X);
		}
	}

	/** By blocks where memory for them was found. */
	private void vmemmap(Row row) throws Exception {
		var protection = row.field("sw") == 0 ? PageProtection.PROT_SECT_NORMAL : PageProtection.PAGE_KERNEL;
		take(kernel.ioremap(memory, mapping(row, protection)));
	}
}
