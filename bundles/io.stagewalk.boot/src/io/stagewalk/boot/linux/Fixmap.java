package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.LinuxMapping;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.PageProtection;

/**
 * Maps pages at fixed virtual addresses while there is no vmalloc space yet, or takes them away again.
 *
 * @param virtual where they are mapped
 * @param pages   whole pages
 * @param what    is mapped, for people
 * @see "linux/mm/early_ioremap.c; linux/arch/arm64/include/asm/fixmap.h"
 */
public record Fixmap(Function function, Change change, VA virtual, AddressRange pages, PageProtection protection, String what)
		implements Activation {
	/** FIX_PTE: a page for a table while it is being cleared. Where a Debian kernel of 6.1 has it. */
	private static final VA FIX_PTE = new VA(0xffff_fbff_fda3_5000L);
	/** FIX_BTMAP_BEGIN: the first slot of {@code early_memremap}; one page higher. */
	private static final long FIRST_SLOT = 0xffff_fbff_fda3_6000L;
	private static final long SLOT_SIZE = 256 << 10;

	/** FIX_FDT: 4 MiB below the top of the fixmap. */
	private static final VA FIX_FDT = new VA(0xffff_fbff_fdc0_0000L);

	/** FIX_APEI_GHES_IRQ: above the slots and the pages of the trampoline and of other contexts. */
	private static final VA FIX_APEI_GHES_IRQ = new VA(0xffff_fbff_fdbf_d000L);

	enum Change {
		SET, CLEAR
	}

	/**
	 * @param slot  0 to 6, the first that is free
	 * @param range at most the size of a slot; what goes beyond is not mapped
	 */
	static Fixmap earlyMemremap(int slot, AddressRange range, String what) {
		return new Fixmap(LinuxFunctions.EARLY_MEMREMAP, Change.SET, new VA(FIRST_SLOT + slot * SLOT_SIZE), clipped(range),
				PageProtection.PAGE_KERNEL, what);
	}

	static Fixmap earlyMemunmap(int slot, AddressRange range, String what) {
		return new Fixmap(LinuxFunctions.EARLY_MEMUNMAP, Change.CLEAR, new VA(FIRST_SLOT + slot * SLOT_SIZE), clipped(range),
				PageProtection.PAGE_KERNEL, what);
	}

	/** The device tree that Xen made, read-only; the blocks around it are left out. */
	static Fixmap deviceTree(AddressRange page) {
		return new Fixmap(LinuxFunctions.FIXMAP_REMAP_FDT, Change.SET, FIX_FDT, page, PageProtection.PAGE_KERNEL_RO, "device tree");
	}

	/** For a page that is to become a table. */
	static Fixmap pteSetFixmap(long frame) {
		return new Fixmap(LinuxFunctions.SET_FIXMAP, Change.SET, FIX_PTE, AddressRange.ofFrames(frame, 1),
				PageProtection.PAGE_KERNEL, "a page that becomes a table,");
	}

	static Fixmap pteClearFixmap(long frame) {
		return new Fixmap(LinuxFunctions.SET_FIXMAP, Change.CLEAR, FIX_PTE, AddressRange.ofFrames(frame, 1),
				PageProtection.PAGE_KERNEL, "a page that becomes a table,");
	}

	/** Maps a page of an error status block, as the EFI memory map says it is: memory, or a device's. */
	public static Fixmap ghesMap(Machine machine, AddressRange page) {
		return new Fixmap(LinuxFunctions.GHES_MAP, Change.SET, FIX_APEI_GHES_IRQ, page, ghesProtection(machine, page), "error status block");
	}

	/** Gives the page up again. */
	public static Fixmap ghesUnmap(Machine machine, AddressRange page) {
		return new Fixmap(LinuxFunctions.GHES_UNMAP, Change.CLEAR, FIX_APEI_GHES_IRQ, page, ghesProtection(machine, page), "error status block");
	}

	/** @see "arch/arm64/kernel/acpi.c:__acpi_get_mem_attribute" */
	private static PageProtection ghesProtection(Machine machine, AddressRange page) {
		return machine.given().kernel().memory().contains(page) ? PageProtection.PAGE_KERNEL : PageProtection.PROT_DEVICE_NGNRNE;
	}

	private static AddressRange clipped(AddressRange range) {
		var pages = range.toPages();
		return pages.length() <= SLOT_SIZE && pages.length() > 0 ? pages : AddressRange.ofLength(pages.first(), SLOT_SIZE);
	}

	@Override
	public Transition step(Machine machine) {
		return switch (change) {
			case SET -> TableChange.of(machine, this, (tables, memory) -> tables.setFixmap(memory,
					new LinuxMapping(virtual.value(), pages.first(), pages.length(), protection)), this::set);
			case CLEAR -> TableChange.of(machine, this, (tables, memory) -> tables.vunmap(memory, virtual.value(), pages.length()),
					this::cleared);
		};
	}

	private Transition set(Machine machine, LinuxUpdate update) {
		var effect = new Effect.StageOneMapped(pages, what, virtual, mapping().attributes(), update.writes());
		return Transition.finish(machine.withStage1(machine.stage1().plus(mapping())), effect, Result.OK);
	}

	private Transition cleared(Machine machine, LinuxUpdate update) {
		var effect = new Effect.StageOneUnmapped(pages, virtual, update.writes());
		return Transition.finish(machine.withStage1(machine.stage1().minus(mapping())), effect, Result.OK);
	}

	private KernelMapping mapping() {
		return new KernelMapping(virtual, pages, protection, KernelMapping.Kind.FIXMAP, 1);
	}
}
