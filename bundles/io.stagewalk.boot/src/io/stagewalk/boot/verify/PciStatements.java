package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.target.recording.Inputs;

/** The PCI functions of a recording as statements of a scenario. */
final class PciStatements {
	private static final int MAX_BAR = 5;
	private static final String BAR = "BAR ";
	private static final String PORTS = "pcieport";
	private static final Map<String, String> OTHERWISE = Map.of("xhci_hcd", "xhci_pci", "ehci_hcd", "ehci_pci", "ohci_hcd", "ohci_pci");
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]{0,63}");

	private final Inputs.Pci pci;

	PciStatements(Inputs.Pci pci) {
		this.pci = pci;
	}

	/** Where a function is: {@code 0000:00:1f.3} in parts. */
	private record Place(String bus, String device, String function) {
		static Place of(Inputs.Function function) {
			var text = function.address();
			int dot = text.lastIndexOf('.');
			int colon = text.lastIndexOf(':');
			return new Place(text.substring(0, colon), text.substring(colon + 1, dot), text.substring(dot + 1));
		}

		int busNumber() {
			return Integer.parseInt(bus.substring(bus.lastIndexOf(':') + 1), 16);
		}

		boolean isSameDevice(Place other) {
			return bus.equalsIgnoreCase(other.bus) && device.equalsIgnoreCase(other.device);
		}
	}

	List<String> lines() {
		var lines = new ArrayList<String>();
		for (var function : pci.functions()) {
			lines.add("pci " + function.address() + (isMultifunction(function) ? " multifunction" : "")
					+ function.behind().map(buses -> bridge(function, buses)).orElse(""));
			for (var bar : function.bars()) {
				index(bar).ifPresent(index -> lines.add("bar " + function.address() + " " + index + " " + bar.range()));
			}
			module(function).ifPresent(module -> lines.add("driver " + function.address() + " " + module));
		}
		return lines;
	}

	/** Those of the drivers that were bound, in the order of the functions: so they may have been loaded. */
	List<String> modules() {
		return pci.functions().stream().flatMap(function -> module(function).stream()).distinct().toList();
	}

	/** The module that a driver is in; most are called as it is. That of ports is always part of the kernel. */
	private static Optional<String> module(Inputs.Function function) {
		return function.driver().map(name -> name.replace('-', '_')).filter(name -> NAME.matcher(name).matches() && !name.equals(PORTS))
				.map(name -> OTHERWISE.getOrDefault(name, name));
	}

	/** That of function 0, if others are found beside it. */
	private boolean isMultifunction(Inputs.Function function) {
		var place = Place.of(function);
		return place.function.equals("0") && pci.functions().stream().map(Place::of)
				.anyMatch(other -> place.isSameDevice(other) && !other.function.equals("0"));
	}

	private String bridge(Inputs.Function function, Inputs.Buses buses) {
		boolean none = buses.secondary() == 0 || buses.subordinate() < buses.secondary();
		return none ? "" : String.format(Locale.ROOT, " bridge %x%s%s", buses.secondary(),
				buses.subordinate() == buses.secondary() ? "" : String.format(Locale.ROOT, "-%x", buses.subordinate()),
				isPort(function, buses) ? " port" : "");
	}

	/**
	 * In PCI Express a bridge on a root bus is a root port, and one below the upstream port of a switch a downstream port; each has
	 * one device at its other end. Where others are found there it is a bridge of conventional PCI.
	 */
	private boolean isPort(Inputs.Function function, Inputs.Buses buses) {
		int depth = 0;
		for (Optional<Inputs.Function> at = above(function); at.isPresent() && depth < pci.functions().size(); at = above(at.get())) {
			depth++;
		}
		boolean isAlone = pci.functions().stream().map(Place::of).filter(place -> place.busNumber() == buses.secondary())
				.allMatch(place -> Integer.parseInt(place.device, 16) == 0);
		return depth % 2 == 0 && isAlone;
	}

	/** The bridge that leads to a function's bus. */
	private Optional<Inputs.Function> above(Inputs.Function function) {
		var place = Place.of(function);
		var segment = function.address().substring(0, function.address().indexOf(':'));
		return pci.functions().stream().filter(other -> other.address().startsWith(segment)
				&& other.behind().filter(buses -> buses.secondary() == place.busNumber()).isPresent()).findFirst();
	}

	/** Of the BARs that a scenario can name: the six of the header, of a size and at a place that the bus allows. */
	private static Optional<Integer> index(Inputs.Bar bar) {
		boolean isNumbered = bar.name().startsWith(BAR) && bar.name().length() == BAR.length() + 1;
		int index = isNumbered ? Character.digit(bar.name().charAt(BAR.length()), 10) : -1;
		return index >= 0 && index <= MAX_BAR && isAligned(bar.range()) ? Optional.of(index) : Optional.empty();
	}

	private static boolean isAligned(AddressRange range) {
		return Long.bitCount(range.length()) == 1 && (range.first() & range.length() - 1) == 0;
	}
}
