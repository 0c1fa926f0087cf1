package io.stagewalk.boot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.boot.device.HotPlug;
import io.stagewalk.boot.linux.pci.BusRange;
import io.stagewalk.boot.linux.pci.ConfigSpace;
import io.stagewalk.boot.linux.pci.ConfigSpace.Kind;
import io.stagewalk.boot.linux.pci.ConfigSpaces;
import io.stagewalk.boot.linux.pci.ConfigWindow;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.scenario.PciAddress;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.scenario.Statement.Bar;
import io.stagewalk.scenario.Statement.PciFunction;

/** The configuration space of a scenario's PCI functions, as Linux finds it in memory. */
final class PciRegisters {
	private PciRegisters() {
	}

	/** Memory with the registers of all functions that are there from the start, and for which the MCFG has a place. */
	static SimulatedMemory in(SimulatedMemory memory, Scenario scenario, Platform platform) throws TableException {
		var later = scenario.all(Statement.Plug.class).stream().map(Statement.Plug::device)
				.flatMap(name -> scenario.function(name).stream()).map(PciFunction::address).toList();
		var windows = windows(platform);
		for (var function : functions(scenario)) {
			for (var window : windows) {
				if (!later.contains(function.address()) && covers(window, function)) {
					long page = page(window, function);
					memory = memory.withPresent(AddressRange.ofFrames(new PA(page).frame(), 1)).writeBytes(page, function.bytes());
				}
			}
		}
		return memory;
	}

	/** What appears when a function of this name is plugged in; empty if the MCFG has no place for it. */
	static Optional<HotPlug> plugged(String name, Scenario scenario, Platform platform) throws TableException {
		var address = scenario.function(name).map(PciFunction::address);
		var function = functions(scenario).stream().filter(one -> address.filter(one.address()::equals).isPresent()).findFirst();
		if (function.isEmpty()) {
			return Optional.empty();
		}
		return windows(platform).stream().filter(window -> covers(window, function.get())).findFirst()
				.map(window -> HotPlug.of(name, page(window, function.get()), function.get()));
	}

	private static boolean covers(ConfigWindow window, ConfigSpace function) {
		return window.segment() == function.address().segment() && window.covers(function.address().bus());
	}

	private static long page(ConfigWindow window, ConfigSpace function) {
		var address = function.address();
		return window.page(address.bus(), address.device(), address.function());
	}

	private static List<ConfigWindow> windows(Platform platform) throws TableException {
		return windows(ConfigSpaces.of(platform.dom0Tables().stream().filter(table -> table.signature().equals("MCFG")).findFirst())
				.allocations());
	}

	private static List<ConfigWindow> windows(List<Mcfg.Allocation> mcfg) {
		return mcfg.stream().filter(one -> one.ecam().last() >>> SimulatedMemory.MAX_ADDRESS_BITS == 0)
				.map(one -> new ConfigWindow(one.segment(), new BusRange(one.firstBus(), one.lastBus()), one.ecam().first())).toList();
	}

	private static List<ConfigSpace> functions(Scenario scenario) {
		var functions = new LinkedHashMap<PciAddress, ConfigSpace>();
		for (var function : scenario.all(PciFunction.class)) {
			var siblings = function.layout() == PciFunction.Layout.MULTI ? ConfigSpace.Siblings.SOME : ConfigSpace.Siblings.NONE;
			functions.put(function.address(), new ConfigSpace(function.address(), kind(function, scenario), siblings, List.of()));
		}
		for (var bar : scenario.all(Bar.class)) {
			scenario.function(bar.function()).ifPresent(function -> functions.computeIfPresent(function.address(),
					(address, known) -> known.with(new ConfigSpace.Bar(bar.index(), bar.range()))));
		}
		return List.copyOf(functions.values());
	}

	private static Kind kind(PciFunction function, Scenario scenario) {
		var drivers = scenario.all(Statement.Driver.class);
		if (function.bridge().isEmpty()) {
			return drivers.stream().flatMap(driver -> scenario.function(driver.function()).stream()).anyMatch(function::equals) ? new Kind.Driven()
					: new Kind.Endpoint();
		}
		var bridge = function.bridge().get();
		return switch (bridge.kind()) {
			case BUS -> new Kind.Bridge(bridge.secondary(), bridge.subordinate());
			case PORT -> new Kind.Port(bridge.secondary(), bridge.subordinate());
		};
	}
}
