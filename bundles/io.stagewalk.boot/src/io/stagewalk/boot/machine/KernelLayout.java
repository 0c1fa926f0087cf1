package io.stagewalk.boot.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.builder.LinuxMemoryType;
import io.stagewalk.translation.builder.LinuxStage1.LinearMap;
import io.stagewalk.translation.builder.TableFrames;

/**
 * Where Dom0's Linux has what in its address space, decided before it runs: an arm64 kernel of 6.1 with 4 KiB pages, 48 bits
 * of virtual addresses and no KASLR.
 *
 * @param image       the kernel, guest physical
 * @param memory      all that is memory to Linux, in ascending order: RAM, and what the EFI memory map has as ACPI reclaim
 * @param acpi        of that, ACPI reclaim memory
 * @param earlyTables page tables that are part of the image
 * @param tables      frames of RAM from which page tables are taken later: of memblock, and then of the buddy allocator, run by run
 * @param given       what it finds in RAM and keeps there from the start
 * @param ips         TCR_EL1.IPS: the size of what stage 1 gives
 * @see "linux/arch/arm64/include/asm/memory.h and fixmap.h, of 6.1"
 */
public record KernelLayout(AddressRange image, RangeSet memory, RangeSet acpi, TableFrames earlyTables, List<TableFrames> tables,
		Given given, int ips) {

	/**
	 * @param deviceTree the page in which the device tree that Xen made begins
	 * @param memmap     where the {@code struct page}s of all sections of memory are, one block of 2 MiB a section; empty where there is no
	 *                   room
	 */
	public record Given(AddressRange deviceTree, Optional<AddressRange> memmap) {
	}

	public KernelLayout {
		tables = List.copyOf(tables);
	}

	/** PAGE_OFFSET: the linear map begins here. */
	public static final long PAGE_OFFSET = 0xffff_0000_0000_0000L;
	/** KIMAGE_VADDR and VMALLOC_START. */
	public static final long VMALLOC_START = 0xffff_8000_0800_0000L;
	/** VMEMMAP_START: one {@code struct page} of 64 bytes for each page of the linear map. */
	public static final long VMEMMAP_START = 0xffff_fc00_0000_0000L;
	/** How much memory one block of vmemmap describes: SECTION_SIZE_BITS. */
	public static final long SECTION = 1L << 27;
	/** ARM64_MEMSTART_ALIGN: PHYS_OFFSET is a multiple. */
	private static final long MEMSTART_ALIGNMENT = 1L << 30;
	/** Of the linear map. */
	private static final long LINEAR_SIZE = 1L << 47;
	/** TCR_EL1 as Linux leaves it, but for IPS: 48 bits for both ranges, 4 KiB, Write-Back walks, A1, AS, TBI0, TBI1, TBID1, NFD1. */
	private static final long TCR_EL1 = 0x50_0070_b550_3510L;
	private static final int IPS_SHIFT = 32;
	/** SCTLR_EL1 as Xen gives a new vCPU: stage 1 is off. */
	private static final long SCTLR_GUEST_INIT = 0x00c5_0078L;
	/** INIT_SCTLR_EL1_MMU_ON of an Armv8.0 core. */
	private static final long SCTLR_MMU_ON = 0x200_0000_34f4_d91dL;
	/** HCR_EL2 while Dom0 runs. */
	public static final HCR HCR_EL2 = new HCR(0x807c_663fL);
	/** What Dom0's CPUs can do. */
	public static final Features FEATURES = Features.ARMV8_0;

	/** Before {@code __enable_mmu}. */
	public static Stage1Registers registersAtReset() {
		return new Stage1Registers(SCTLR_GUEST_INIT, 0, 0, 0, 0);
	}

	/** From {@code __enable_mmu} on. */
	public Stage1Registers registers(long ttbr0, long ttbr1) {
		return new Stage1Registers(SCTLR_MMU_ON, TCR_EL1 | (long) ips << IPS_SHIFT, LinuxMemoryType.MAIR_EL1, ttbr0, ttbr1);
	}

	/** Stage 1 as registers describe it. */
	public static Stage1Regime regime(Stage1Registers registers) {
		return Stage1Regime.el1(registers, HCR_EL2, SecurityState.NON_SECURE, FEATURES);
	}

	/** PHYS_OFFSET, which stands at {@link #PAGE_OFFSET}. */
	public long physOffset() {
		return memory.isEmpty() ? 0 : memory.ranges().getFirst().first() & -MEMSTART_ALIGNMENT;
	}

	public LinearMap linearMap() {
		return new LinearMap(PAGE_OFFSET, physOffset(), Optional.empty());
	}

	/** Memory that has room in the linear map, in whole pages; Linux does without the rest. */
	public List<AddressRange> mapped() {
		long last = physOffset() + LINEAR_SIZE - 1;
		return memory.ranges().stream().filter(range -> Long.compareUnsigned(range.first(), last) < 0)
				.map(range -> new AddressRange(range.first(), Math.min(range.last(), last)).toPages()).toList();
	}

	/** {@code __phys_to_virt}, whether anything is mapped there or not. */
	public VA linear(long ipa) {
		return new VA(ipa - physOffset() + PAGE_OFFSET);
	}

	/** Sections of memory of which some is there, by their first addresses, in ascending order. */
	public List<Long> sections() {
		return mapped().stream().flatMapToLong(range -> LongStream.rangeClosed(range.first() / SECTION, range.last() / SECTION))
				.distinct().map(section -> section * SECTION).boxed().toList();
	}

	/** The frames that are drawn from when these have been used up. */
	public Optional<TableFrames> after(TableFrames frames) {
		int at = IntStream.range(0, tables.size()).filter(i -> tables.get(i).end() == frames.end()).findFirst().orElse(tables.size());
		return at + 1 < tables.size() ? Optional.of(tables.get(at + 1)) : Optional.empty();
	}

	/** Where the linear map's page of an address has its {@code struct page}. */
	public static long structPage(long linear) {
		return VMEMMAP_START + (linear - PAGE_OFFSET >>> 12) * 64;
	}
}
