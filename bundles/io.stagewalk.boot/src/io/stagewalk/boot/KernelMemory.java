package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
	/** Frames of RAM that may become tables, at most. */
	private static final long TABLES = 4096;

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
		var ram = layout.banks().stream().map(AddressRange::toPages).toList();
		var first = ram.getFirst();
		var image = AddressRange.ofFrames(first.firstFrame(), Math.min(IMAGE_SIZE >>> Address.PAGE_SHIFT, Math.max(1, first.frames() / 2)));
		long early = Math.min(EARLY_TABLES, image.frames());
		var memory = new RangeSet(ram).plus(acpi);
		return new KernelLayout(image, memory, new RangeSet(acpi), new TableFrames(image.lastFrame() + 1 - early, image.lastFrame() + 1),
				tables(ram, image), vtcr.ps());
	}

	/** The highest free frames, which is where memblock looks first. */
	private TableFrames tables(List<AddressRange> ram, AddressRange image) {
		var free = new RangeSet(ram).minus(image);
		for (var range : taken()) {
			free = free.minus(range.toPages());
		}
		long total = free.ranges().stream().mapToLong(AddressRange::frames).sum();
		long wanted = Math.clamp(total / 8, Math.min(1, total), TABLES);
		var highest = free.ranges().reversed().stream().filter(range -> range.frames() >= wanted).findFirst()
				.or(() -> ram.stream().max(Comparator.comparingLong(AddressRange::frames))).orElse(image);
		long count = Math.min(wanted, highest.frames());
		return new TableFrames(highest.lastFrame() + 1 - count, highest.lastFrame() + 1);
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
