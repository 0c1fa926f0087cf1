package io.stagewalk.translation.builder;

import java.util.EnumSet;
import java.util.Set;

import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;
import io.stagewalk.translation.builder.LinuxStage1.Flag;
import io.stagewalk.translation.builder.LinuxStage1.Option;
import io.stagewalk.translation.tlb.TlbiOperation;

/** One operation of Linux on kernel tables: goes down from the root and writes. */
final class LinuxTableWriter {
	private static final long VALID = 1;
	private static final long TABLE_OR_PAGE = 1L << 1;
	private static final long SH_INNER = 3L << 8;
	private static final long ACCESS_FLAG = 1L << 10;
	private static final long NG = 1L << 11;
	private static final long PXN_TABLE = 1L << 59;
	private static final long UXN_TABLE = 1L << 60;

	private final LinuxStage1 kernel;
	private final TableTree tables;
	private final TableFormat format;
	private final TableEditor editor;
	private final Set<Flag> flags;
	private final long tableBits;

	LinuxTableWriter(LinuxStage1 kernel, SimulatedMemory memory, Set<Flag> flags) {
		this.kernel = kernel;
		this.flags = flags;
		tables = kernel.tables();
		format = tables.format();
		editor = new TableEditor(memory, kernel.frames());
		tableBits = flags.contains(Flag.FIXMAP_TABLES) ? 0
				: flags.contains(Flag.NO_EXEC_MAPPINGS) ? UXN_TABLE | PXN_TABLE : UXN_TABLE;
	}

	LinuxTableWriter(LinuxStage1 kernel, SimulatedMemory memory) {
		this(kernel, memory, EnumSet.noneOf(Flag.class));
	}

	LinuxUpdate finish() {
		return new LinuxUpdate(kernel.with(editor.frames()), editor.memory(), editor.events());
	}

	/** @see "linux/arch/arm64/mm/mmu.c:__create_pgd_mapping, alloc_init_pud, alloc_init_cont_pmd, alloc_init_cont_pte" */
	void create(LinuxMapping mapping) throws OutOfTableFramesException, BlockInTheWayException {
		create(tables.root(), tables.startLevel(), mapping);
	}

	private void create(long table, int level, LinuxMapping mapping) throws OutOfTableFramesException, BlockInTheWayException {
		boolean joins = level >= 2;
		long run = format.span(level) * (joins ? format.contiguousEntries(level) : 1);
		for (long done = 0; done < mapping.size();) {
			var part = mapping.part(done, run);
			boolean joined = joins && part.isAligned(run) && !flags.contains(Flag.NO_CONT_MAPPINGS);
			createRun(table, level, joined ? part.with(part.protection().contiguous()) : part);
			done += part.size();
		}
	}

	private void createRun(long table, int level, LinuxMapping run) throws OutOfTableFramesException, BlockInTheWayException {
		long span = format.span(level);
		for (long done = 0; done < run.size();) {
			var part = run.part(done, span);
			long address = tables.descriptorAddress(table, level, part.virtual());
			boolean block = hasBlocks(level) && part.isAligned(span) && !flags.contains(Flag.NO_BLOCK_MAPPINGS);
			if (block || level == TableFormat.LAST_LEVEL) {
				editor.write(address, level, leaf(part, level));
			} else {
				create(tableBelow(address, level, part.virtual()), level + 1, part);
			}
			done += part.size();
		}
	}

	/** The blocks that Linux uses, fewer than the architecture has. */
	private boolean hasBlocks(int level) {
		return level == 2 || level == 1 && format.granule() == Granule.KIB4;
	}

	private long leaf(LinuxMapping mapping, int level) {
		boolean global = !kernel.options().contains(Option.NON_GLOBAL) || flags.contains(Flag.GLOBAL);
		return format.encode(mapping.physical()) | mapping.protection().bits() | ACCESS_FLAG | VALID
				| (format.isLpa2() ? 0 : SH_INNER) | (global ? 0 : NG)
				| (level == TableFormat.LAST_LEVEL ? TABLE_OR_PAGE : 0);
	}

	private long tableBelow(long address, int level, long virtual) throws OutOfTableFramesException, BlockInTheWayException {
		long entry = editor.read(address);
		if (entry == 0) {
			long table = editor.allocate(format.granule());
			editor.write(address, level, format.encode(table) | tableBits | TABLE_OR_PAGE | VALID);
			return table;
		}
		if ((entry & TABLE_OR_PAGE) == 0) {
			throw new BlockInTheWayException(new VA(virtual), level);
		}
		return format.tableAddress(entry);
	}

	/**
	 * Blocks where virtual and physical addresses allow, and no Contiguous bit.
	 *
	 * @see "linux/mm/vmalloc.c:vmap_range_noflush, vmap_try_huge_pmd"
	 */
	void vmap(LinuxMapping mapping) throws OutOfTableFramesException, BlockInTheWayException {
		vmap(tables.root(), tables.startLevel(), mapping);
	}

	private void vmap(long table, int level, LinuxMapping mapping) throws OutOfTableFramesException, BlockInTheWayException {
		long span = format.span(level);
		boolean blocks = hasBlocks(level) && !kernel.options().contains(Option.NO_HUGE_VMAP);
		for (long done = 0; done < mapping.size();) {
			var part = mapping.part(done, span);
			long address = tables.descriptorAddress(table, level, part.virtual());
			if (blocks && part.isAligned(span)) {
				freeTable(address, level, part.virtual());
			}
			if (blocks && part.isAligned(span) || level == TableFormat.LAST_LEVEL) {
				editor.write(address, level, leaf(part, level));
			} else {
				vmap(tableBelow(address, level, part.virtual()), level + 1, part);
			}
			done += part.size();
		}
	}

	/** @see "linux/arch/arm64/mm/mmu.c:pmd_free_pte_page, pud_free_pmd_page" */
	private void freeTable(long address, int level, long virtual) {
		long entry = editor.read(address);
		if ((entry & (VALID | TABLE_OR_PAGE)) != (VALID | TABLE_OR_PAGE)) {
			return;
		}
		if (level + 1 < TableFormat.LAST_LEVEL) {
			for (int i = 0; i < format.entries(); i++) {
				freeTable(format.tableAddress(entry) + (long) i * Long.BYTES, level + 1, virtual + i * format.span(level + 1));
			}
		}
		editor.write(address, level, 0);
		editor.invalidate(TlbiOperation.VAAE1.of(TlbiOperation.register(virtual, 0), kernel.vmid()));
	}

	/** @see "linux/mm/vmalloc.c:vunmap_range_noflush" */
	void vunmap(long virtual, long size) {
		vunmap(tables.root(), tables.startLevel(), new LinuxMapping(virtual, 0, size, PageProtection.PAGE_KERNEL));
	}

	private void vunmap(long table, int level, LinuxMapping range) {
		for (long done = 0; done < range.size();) {
			var part = range.part(done, format.span(level));
			long address = tables.descriptorAddress(table, level, part.virtual());
			long entry = editor.read(address);
			if (level < TableFormat.LAST_LEVEL && (entry & TABLE_OR_PAGE) != 0) {
				vunmap(format.tableAddress(entry), level + 1, part);
			} else {
				editor.write(address, level, 0);
			}
			done += part.size();
		}
	}

	/** @return whether all of it was mapped by pages; what comes before the first that was not is changed all the same */
	boolean change(long virtual, long size, PermissionChange change) {
		long page = format.granule().size();
		for (long done = 0; done < size; done += page) {
			long table = tables.root();
			long address = tables.descriptorAddress(table, tables.startLevel(), virtual + done);
			for (int level = tables.startLevel(); level < TableFormat.LAST_LEVEL; level++) {
				long entry = editor.read(address);
				if ((entry & (VALID | TABLE_OR_PAGE)) != (VALID | TABLE_OR_PAGE)) {
					return false;
				}
				address = tables.descriptorAddress(format.tableAddress(entry), level + 1, virtual + done);
			}
			editor.write(address, TableFormat.LAST_LEVEL, change.applied(editor.read(address)));
		}
		return true;
	}

	/**
	 * Page by page, or everything if that is too many pages.
	 *
	 * @see "linux/arch/arm64/include/asm/tlbflush.h:flush_tlb_kernel_range"
	 */
	void flushKernelRange(long virtual, long size) {
		long page = format.granule().size();
		if (size > format.entries() * page) {
			editor.invalidate(TlbiOperation.VMALLE1.ofVmid(kernel.vmid()));
			return;
		}
		for (long done = 0; done < size; done += page) {
			editor.invalidate(TlbiOperation.VAALE1.of(TlbiOperation.register(virtual + done, 0), kernel.vmid()));
		}
	}
}
