package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.builder.TableFrames;

/** Where Dom0's Linux lies in memory, and which of its frames become page tables. */
final class KernelMemory {
	/** From {@code _text} to {@code _end}, of a distribution's kernel of 6.1. */
	private static final long IMAGE_SIZE = 0x201_0000;
	/** Frames at the end of the image that are tables from the start: the root, those of the image itself, the fixmap's. */
	private static final long EARLY_TABLES = 48;
	/** Xen aligns what it loads to this. */
	private static final long BLOCK = 2L << 20;
	/** Xen puts the device tree so far behind the start of the first bank, if it can. */
	private static final long MODULES_OFFSET = 128L << 20;

	private final Scenario scenario;
	private final MachineLayout layout;
	private final Platform platform;

	/** @param platform with the tables of the initrd */
	KernelMemory(Scenario scenario, MachineLayout layout, Platform platform) {
		this.scenario = scenario;
		this.layout = layout;
		this.platform = platform;
	}

	/** @param craftedPages of the tables that Xen makes, which are ACPI reclaim memory to Dom0 */
	KernelLayout layout(VTCR vtcr, long craftedPages) {
		var acpi = new ArrayList<AddressRange>();
		new FirmwareMemory(scenario).acpi().forEach(range -> acpi.add(range.toPages()));
		acpi.add(AddressRange.ofFrames(layout.crafted().guest().frame(), craftedPages));
		var ram = new RangeSet(layout.banks().stream().map(AddressRange::toPages).toList());
		var first = ram.ranges().getFirst();
		var image = AddressRange.ofFrames(first.firstFrame(), Math.min(IMAGE_SIZE >>> Address.PAGE_SHIFT, Math.max(1, first.frames() / 2)));
		long early = Math.min(EARLY_TABLES, image.frames());
		var memory = new RangeSet(layout.banks()).plus(acpi);
		var tree = deviceTree(first, image);
		var allocator = new KernelAllocator(ram.minus(image).minus(AddressRange.ofLength(tree.first(), BLOCK)),
				new RangeSet(taken().stream().map(AddressRange::toPages).toList()));
		var sizes = new KernelLayout(image, memory, new RangeSet(acpi), new TableFrames(0, 0), List.of(),
				new KernelLayout.Given(tree, Optional.empty()), vtcr.ps());
		var boot = allocator.boot().orElseGet(() -> new TableFrames(image.lastFrame() + 1, image.lastFrame() + 1));
		var memmap = allocator.memmap(boot, sizes.sections().size());
		var tables = new ArrayList<TableFrames>();
		tables.add(boot);
		tables.addAll(allocator.later(boot, memmap, image.last() + 1));
		return new KernelLayout(image, memory, new RangeSet(acpi), new TableFrames(image.lastFrame() + 1 - early, image.lastFrame() + 1),
				tables, new KernelLayout.Given(tree, memmap), vtcr.ps());
	}

	/**
	 * 128 MiB into the first bank, or as high in it as there is room. How large an initrd is nobody says; it stands behind.
	 *
	 * @see "xen/arch/arm/kernel.c:place_modules"
	 */
	private static AddressRange deviceTree(AddressRange bank, AddressRange image) {
		long usual = bank.first() + MODULES_OFFSET;
		long last = bank.last() + 1;
		boolean fits = Long.compareUnsigned(last, usual + BLOCK) >= 0;
		long at = fits ? usual : Math.max(image.last() + 1, last - BLOCK & -BLOCK);
		return AddressRange.ofLength(Math.min(at, bank.last() & -Address.PAGE_SIZE), Address.PAGE_SIZE);
	}

	/** Frames of which the scenario says what becomes of them, and those of drivers. */
	private List<AddressRange> taken() {
		var taken = new ArrayList<AddressRange>();
		var drivers = layout.forDrivers();
		taken.add(AddressRange.ofFrames(drivers.next(), Math.max(1, drivers.end() - drivers.next())));
		scenario.all(Statement.Ballooned.class).forEach(range -> taken.add(range.range()));
		scenario.all(Statement.SharedInfo.class).forEach(page -> taken.add(AddressRange.ofFrames(page.guest().frame(), 1)));
		scenario.all(Statement.GrantTable.class).forEach(page -> taken.add(AddressRange.ofFrames(page.guest().frame(), 1)));
		scenario.all(Statement.Memory.class).forEach(word -> taken.add(AddressRange.ofFrames(word.address().frame(), 1)));
		taken.addAll(new FirmwareMemory(scenario).acpi());
		platform.initrd().forEach(table -> table.address()
				.ifPresent(at -> taken.add(AddressRange.ofLength(at.value(), Math.max(1, table.length())))));
		return taken;
	}
}
