package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.builder.LinuxStage1;

/**
 * Dom0's own stage 1: what its CPUs have in their registers of EL1, and what Linux keeps in the tables.
 *
 * @param registers the same on every CPU
 * @param kernel    the tables of TTBR1_EL1, once there are some
 * @param user      the tables of TTBR0_EL1, of the process that maps device memory
 * @param mappings  outside of the linear map, the newest first
 * @param taken     virtual addresses of vmalloc space that are not free, with a page after each mapping
 */
public record GuestStage1(Stage1Registers registers, Optional<LinuxStage1> kernel, Optional<LinuxStage1> user,
		List<KernelMapping> mappings, RangeSet taken) {
	/** The largest alignment of what {@code ioremap} maps: IOREMAP_MAX_ORDER. */
	private static final long MAX_ALIGNMENT = 1L << 30;

	public GuestStage1 {
		mappings = List.copyOf(mappings);
	}

	/** Stage 1 is off. */
	public static GuestStage1 off() {
		return new GuestStage1(KernelLayout.registersAtReset(), Optional.empty(), Optional.empty(), List.of(), RangeSet.EMPTY);
	}

	public boolean isOn() {
		return registers.m();
	}

	public GuestStage1 with(Stage1Registers changed, LinuxStage1 tables) {
		return new GuestStage1(changed, Optional.of(tables), user, mappings, taken);
	}

	public GuestStage1 withKernel(LinuxStage1 changed) {
		return new GuestStage1(registers, Optional.of(changed), user, mappings, taken);
	}

	public GuestStage1 withUser(Stage1Registers changed, LinuxStage1 tables) {
		return new GuestStage1(changed, kernel, Optional.of(tables), mappings, taken);
	}

	/** One more mapping, the newest. */
	public GuestStage1 plus(KernelMapping mapping) {
		var all = new ArrayList<KernelMapping>(mappings.size() + 1);
		all.add(mapping);
		all.addAll(mappings);
		return new GuestStage1(registers, kernel, user, all, takes(mapping) ? taken.plus(room(mapping)) : taken);
	}

	public GuestStage1 minus(KernelMapping mapping) {
		var left = new ArrayList<>(mappings);
		left.remove(mapping);
		return new GuestStage1(registers, kernel, user, left, takes(mapping) ? taken.minus(room(mapping)) : taken);
	}

	/** The same mapping with another number of references. */
	public GuestStage1 counting(KernelMapping mapping, int references) {
		var all = new ArrayList<>(mappings);
		all.set(all.indexOf(mapping), mapping.withReferences(references));
		return new GuestStage1(registers, kernel, user, all, taken);
	}

	private static boolean takes(KernelMapping mapping) {
		return switch (mapping.kind()) {
			case IMAGE, VMALLOC, ACPI -> true;
			case FIXMAP, USER -> false;
		};
	}

	private static AddressRange room(KernelMapping mapping) {
		var pages = mapping.pages();
		return new AddressRange(pages.first(), pages.last() + Address.PAGE_SIZE);
	}

	/** The newest mapping that has an address. */
	public Optional<KernelMapping> covering(long ipa) {
		return mappings.stream().filter(mapping -> mapping.ipa().contains(ipa)).findFirst();
	}

	/** The newest mapping of a kind that has all of a range. */
	public Optional<KernelMapping> covering(AddressRange range, KernelMapping.Kind kind) {
		return mappings.stream().filter(mapping -> mapping.kind() == kind && mapping.ipa().contains(range)).findFirst();
	}

	/**
	 * By which address Linux reaches a guest physical one: itself while stage 1 is off; else in the newest mapping that has
	 * it, else where the linear map has it or would have it.
	 */
	public Address input(long ipa, KernelLayout layout) {
		return !isOn() ? new VA(ipa) : covering(ipa).map(mapping -> mapping.at(ipa)).orElseGet(() -> layout.linear(ipa));
	}

	/**
	 * The lowest free addresses of vmalloc space, aligned to the size rounded up to a power of two, at most 1 GiB, and with a
	 * free page behind them.
	 *
	 * @see "linux/mm/vmalloc.c:__get_vm_area_node"
	 */
	public VA free(long size) {
		long rounded = Long.highestOneBit(Math.max(size, Address.PAGE_SIZE) * 2 - 1);
		long alignment = Math.min(rounded, MAX_ALIGNMENT);
		long at = KernelLayout.VMALLOC_START;
		for (var range : taken.ranges()) {
			at = aligned(at, alignment);
			if (Long.compareUnsigned(at + size + Address.PAGE_SIZE, range.first()) <= 0) {
				return new VA(at);
			}
			at = Math.max(at, range.last() + 1);
		}
		return new VA(aligned(at, alignment));
	}

	private static long aligned(long address, long alignment) {
		return address + alignment - 1 & -alignment;
	}
}
