package io.stagewalk.translation.builder;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.TableTree;

/**
 * The kernel's own stage-1 tables, as Linux 6.1 on arm64 keeps them: the linear map, vmalloc space with ioremap, the fixmap.
 * The tables of TTBR1_EL1, or those of an identity map in TTBR0_EL1.
 *
 * @param frames where further tables come from; of the granule's size, aligned to it
 * @param vmid   VTTBR_EL2.VMID under which the kernel runs
 * @see "linux/arch/arm64/mm/mmu.c"
 */
public record LinuxStage1(TableTree tables, Set<Option> options, TableFrames frames, int vmid) {

	/** How a kernel is configured. */
	public enum Option {
		/** Kernel memory is not global, as with the kernel's tables kept apart from EL0 (KPTI). */
		NON_GLOBAL,
		/** CONFIG_PTDUMP_DEBUGFS: vmalloc space has no blocks. */
		NO_HUGE_VMAP
	}

	/** What a mapping is restricted to. */
	public enum Flag {
		/** Pages only. */
		NO_BLOCK_MAPPINGS,
		/** No Contiguous bit. */
		NO_CONT_MAPPINGS,
		/** Tables made on the way forbid execution at EL1, by PXNTable. */
		NO_EXEC_MAPPINGS,
		/** Tables made on the way forbid nothing, as those of {@code early_fixmap_init}. */
		FIXMAP_TABLES,
		/** Global even where kernel memory is not. */
		GLOBAL
	}

	public LinuxStage1 {
		options = Set.copyOf(options);
	}

	LinuxStage1 with(TableFrames left) {
		return new LinuxStage1(tables, options, left, vmid);
	}

	/**
	 * Maps at boot: blocks and runs of contiguous descriptors by alignment of begin, end and output.
	 *
	 * @throws OutOfTableFramesException if a table was needed and no frame is left; nothing is changed then
	 * @throws BlockInTheWayException    if a block stands where a table is needed; nothing is changed then
	 * @see "linux/arch/arm64/mm/mmu.c:__create_pgd_mapping"
	 */
	public LinuxUpdate createMapping(SimulatedMemory memory, LinuxMapping mapping, Set<Flag> flags)
			throws OutOfTableFramesException, BlockInTheWayException {
		var writer = new LinuxTableWriter(this, memory, flags);
		writer.create(mapping);
		return writer.finish();
	}

	/**
	 * The linear map: all memory but what the kernel's text and read-only data occupy, and then that, without the
	 * Contiguous bit since it becomes read-only later.
	 *
	 * @param banks  the memory
	 * @param map    where memory goes
	 * @param flags  with rodata=full (the default of most distributions) all three of NO_BLOCK_MAPPINGS, NO_CONT_MAPPINGS and
	 *               NO_EXEC_MAPPINGS, without only the last
	 * @see "linux/arch/arm64/mm/mmu.c:map_mem"
	 */
	public LinuxUpdate mapMem(SimulatedMemory memory, List<AddressRange> banks, LinearMap map, Set<Flag> flags)
			throws OutOfTableFramesException, BlockInTheWayException {
		var writer = new LinuxTableWriter(this, memory, flags);
		for (var bank : banks) {
			writer.create(map.mapping(bank, PageProtection.PAGE_KERNEL_TAGGED));
		}
		var update = writer.finish();
		if (map.kernel().isEmpty()) {
			return update;
		}
		var text = map.mapping(map.kernel().get(), PageProtection.PAGE_KERNEL);
		var second = update.tables().createMapping(update.memory(), text, EnumSet.of(Flag.NO_CONT_MAPPINGS));
		return second.after(update);
	}

	/**
	 * Where memory is in the linear map.
	 *
	 * @param pageOffset PAGE_OFFSET, the first address
	 * @param physOffset PHYS_OFFSET, what it is the address of
	 * @param kernel     from {@code _stext} to {@code __init_begin}, physical; empty if it is not to be mapped apart
	 */
	public record LinearMap(long pageOffset, long physOffset, Optional<AddressRange> kernel) {

		/** A bank, or part of one, in it. */
		public LinuxMapping mapping(AddressRange memory, PageProtection protection) {
			return new LinuxMapping(memory.first() - physOffset | pageOffset, memory.first(), memory.length(), protection);
		}
	}

	/**
	 * Gives what is mapped other permissions, as {@code mark_rodata_ro} does; begin and size may split no block.
	 *
	 * @see "linux/arch/arm64/mm/mmu.c:update_mapping_prot"
	 */
	public LinuxUpdate updateMappingProt(SimulatedMemory memory, LinuxMapping mapping)
			throws OutOfTableFramesException, BlockInTheWayException {
		var writer = new LinuxTableWriter(this, memory, EnumSet.of(Flag.NO_CONT_MAPPINGS));
		writer.create(mapping);
		writer.flushKernelRange(mapping.virtual(), mapping.size());
		return writer.finish();
	}

	/**
	 * Maps device memory into vmalloc space, at an address that is chosen already; also vmap of what is physically
	 * contiguous. Blocks by alignment, of 2 MiB and 1 GiB with 4 KiB pages; never the Contiguous bit.
	 *
	 * @param mapping with {@link PageProtection#PROT_DEVICE_NGNRE} for {@code ioremap}
	 * @see "linux/mm/vmalloc.c:ioremap_page_range"
	 */
	public LinuxUpdate ioremap(SimulatedMemory memory, LinuxMapping mapping)
			throws OutOfTableFramesException, BlockInTheWayException {
		var writer = new LinuxTableWriter(this, memory);
		writer.vmap(mapping);
		return writer.finish();
	}

	/**
	 * Takes mappings of vmalloc space away. Tables stay.
	 *
	 * @param virtual first address
	 * @param size    bytes
	 * @see "linux/mm/vmalloc.c:vunmap_range, iounmap"
	 */
	public LinuxUpdate vunmap(SimulatedMemory memory, long virtual, long size) {
		var writer = new LinuxTableWriter(this, memory);
		writer.vunmap(virtual, size);
		writer.flushKernelRange(virtual, size);
		return writer.finish();
	}

	/**
	 * Maps one page, or more of them, of the fixmap.
	 *
	 * @see "linux/arch/arm64/mm/mmu.c:__set_fixmap"
	 */
	public LinuxUpdate setFixmap(SimulatedMemory memory, LinuxMapping mapping)
			throws OutOfTableFramesException, BlockInTheWayException {
		var flags = EnumSet.of(Flag.FIXMAP_TABLES, Flag.NO_CONT_MAPPINGS, Flag.NO_BLOCK_MAPPINGS);
		return createMapping(memory, mapping, flags);
	}

	/**
	 * Maps the text of the entry trampoline into the fixmap. It is always mapped, and so it is global even with KPTI.
	 *
	 * @see "linux/arch/arm64/mm/mmu.c:map_entry_trampoline"
	 */
	public LinuxUpdate mapEntryTrampoline(SimulatedMemory memory, long virtual, AddressRange text)
			throws OutOfTableFramesException, BlockInTheWayException {
		var mapping = new LinuxMapping(virtual, text.first(), text.length(), PageProtection.PAGE_KERNEL_ROX);
		return createMapping(memory, mapping,
				EnumSet.of(Flag.FIXMAP_TABLES, Flag.GLOBAL, Flag.NO_CONT_MAPPINGS, Flag.NO_BLOCK_MAPPINGS));
	}

	/**
	 * Takes a page away from the fixmap.
	 *
	 * @see "linux/arch/arm64/mm/mmu.c:__set_fixmap"
	 */
	public LinuxUpdate clearFixmap(SimulatedMemory memory, long virtual) {
		return vunmap(memory, virtual, tables.format().granule().size());
	}

	/**
	 * Changes pages that are mapped.
	 *
	 * @param range whole pages
	 * @return empty if some of it is not mapped by pages, which Linux answers with -EINVAL
	 * @see "linux/arch/arm64/mm/pageattr.c:__change_memory_common"
	 */
	public Optional<LinuxUpdate> changeMemory(SimulatedMemory memory, AddressRange range, PermissionChange change) {
		var writer = new LinuxTableWriter(this, memory);
		if (!writer.change(range.first(), range.length(), change)) {
			return Optional.empty();
		}
		writer.flushKernelRange(range.first(), range.length());
		return Optional.of(writer.finish());
	}
}
