package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import io.stagewalk.aml.device.DeviceScan;
import io.stagewalk.aml.device.Initialization;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.aml.persistent.Dictionary;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.trace.AslLines;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * What the ACPI subsystem of Dom0's kernel holds.
 *
 * @param interpreter    of AML, with the namespace
 * @param initialization how far {@code _REG} and {@code _INI} are
 * @param scan           how far the search for devices is
 * @param regions        what operation regions have come to
 * @param accesses       to memory that the evaluation that is going on has made
 * @param kernel         that it is part of
 */
public record Acpica(State interpreter, Initialization initialization, DeviceScan scan, Regions regions, int accesses,
		Kernel kernel) {

	/**
	 * What it runs in.
	 *
	 * @param memory that is mapped for nobody but the kernel itself
	 * @param configuration what the MCFG says is configuration space: where no function answers, AML too reads all ones
	 * @param lines  of the tables' disassembly, for people
	 * @param newcomers asks the namespace about functions of PCI
	 */
	public record Kernel(LinuxVersion version, RangeSet memory, RangeSet configuration, AslLines lines, Newcomers newcomers) {
	}

	/**
	 * What an operation region has mapped.
	 *
	 * @param region its number in the namespace, which no other ever has
	 */
	public record Window(int region, AddressRange range) {
	}

	/**
	 * Buses of PCI whose configuration space is mapped.
	 *
	 * @param root the bridge that leads to them
	 * @param base of the page of the first bus's first function
	 * @param ops  how Linux gets at it
	 */
	public record Buses(NamePath root, int segment, int first, int last, long base, EcamOps ops) {
		private static final int BUS_SHIFT = 20;
		private static final int DEVICE_SHIFT = 15;
		private static final int FUNCTION_SHIFT = 12;

		/** Whether they are the ones that a function is on one of. */
		public boolean have(Function function) {
			return function.segment == segment && function.bus >= first && function.bus <= last && function.device >> 5 == 0
					&& function.function >> 3 == 0;
		}

		/** Where the page of a function that they have is. */
		public long page(Function function) {
			return base + ((long) (function.bus - first) << BUS_SHIFT | (long) function.device << DEVICE_SHIFT
					| (long) function.function << FUNCTION_SHIFT);
		}
	}

	/** A function of PCI. */
	public record Function(int segment, int bus, int device, int function) {
	}

	/**
	 * What operation regions have come to.
	 *
	 * @param windows   that are mapped for regions of memory, the newest first
	 * @param functions that regions of configuration space belong to, by the region's number
	 * @param buses     that can be reached
	 * @param found     functions that scans of buses have found, the latest first
	 * @param connected what was told that its regions of configuration space can be used
	 */
	public record Regions(Chain<Window> windows, Dictionary<Integer, Function> functions, List<Buses> buses, Chain<Function> found,
			Connected connected) {
		static final Regions NONE = new Regions(Chain.empty(), Dictionary.empty(), List.of(), Chain.empty(), Connected.NONE);

		public Regions {
			buses = List.copyOf(buses);
		}
	}

	/**
	 * What was told that regions of configuration space can be used.
	 *
	 * @param roots   bridges for which it was tried
	 * @param regions whose {@code _REG} has come to its end
	 */
	public record Connected(Set<NamePath> roots, Set<NamePath> regions) {
		static final Connected NONE = new Connected(Set.of(), Set.of());

		public Connected {
			roots = Set.copyOf(roots);
			regions = Set.copyOf(regions);
		}

		private static Set<NamePath> with(Set<NamePath> known, NamePath path) {
			var all = new HashSet<>(known);
			all.add(path);
			return all;
		}
	}

	/** Before anything was done. */
	public static Acpica begin(State interpreter, OptionalLong hiddenUart, Kernel kernel) {
		return new Acpica(interpreter, Initialization.begin(), DeviceScan.begin(kernel.version().rules().hiding(hiddenUart)),
				Regions.NONE, 0, kernel);
	}

	public Acpica with(State changed) {
		return new Acpica(changed, initialization, scan, regions, accesses, kernel);
	}

	public Acpica with(Initialization changed) {
		return new Acpica(interpreter, changed, scan, regions, accesses, kernel);
	}

	public Acpica with(DeviceScan changed) {
		return new Acpica(interpreter, initialization, changed, regions, accesses, kernel);
	}

	public Acpica with(Window mapped) {
		return with(new Regions(regions.windows.with(mapped), regions.functions, regions.buses, regions.found, regions.connected));
	}

	/** Buses can be reached from now on. */
	public Acpica with(Buses reachable) {
		var all = new ArrayList<>(regions.buses);
		all.add(reachable);
		return with(new Regions(regions.windows, regions.functions, all, regions.found, regions.connected));
	}

	/** A region of configuration space is known to be that of a function. */
	public Acpica with(int region, Function known) {
		return with(new Regions(regions.windows, regions.functions.with(region, known), regions.buses, regions.found, regions.connected));
	}

	/** A scan has found a function. */
	public Acpica finding(Function function) {
		return with(new Regions(regions.windows, regions.functions, regions.buses, regions.found.with(function), regions.connected));
	}

	/** Below a root bridge {@code _REG} was tried. */
	public Acpica installing(NamePath root) {
		return with(new Connected(Connected.with(regions.connected.roots, root), regions.connected.regions));
	}

	/** The {@code _REG} of a region has come to its end. */
	public Acpica connecting(NamePath region) {
		return with(new Connected(regions.connected.roots, Connected.with(regions.connected.regions, region)));
	}

	private Acpica with(Connected changed) {
		return with(new Regions(regions.windows, regions.functions, regions.buses, regions.found, changed));
	}

	/** The same without a window. */
	public Acpica without(Window unmapped) {
		var left = regions.windows.inOrder().stream().filter(window -> !window.equals(unmapped)).toList();
		return with(new Regions(Chain.<Window> empty().withAll(left.reversed()), regions.functions, regions.buses, regions.found, regions.connected));
	}

	private Acpica with(Regions changed) {
		return new Acpica(interpreter, initialization, scan, changed, accesses, kernel);
	}

	/** Something is begun: its accesses are counted from 0 on. */
	public Acpica beginning(State begun) {
		return new Acpica(begun, initialization, scan, regions, 0, kernel);
	}

	public Acpica withOneAccess() {
		return new Acpica(interpreter, initialization, scan, regions, accesses + 1, kernel);
	}

	/** The newest window of a region that has all of a range. */
	public Optional<Window> window(int region, AddressRange range) {
		for (var window : regions.windows) {
			if (window.region == region && window.range.contains(range)) {
				return Optional.of(window);
			}
		}
		return Optional.empty();
	}

	/** The newest window of a region that is no more. */
	public Optional<Window> abandoned() {
		for (var window : regions.windows) {
			if (!interpreter.namespace().has(window.region)) {
				return Optional.of(window);
			}
		}
		return Optional.empty();
	}

	/** The buses that a function is on one of, if they can be reached. */
	public Optional<Buses> buses(Function function) {
		return regions.buses.stream().filter(buses -> buses.have(function)).findFirst();
	}
}
