package io.stagewalk.target.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.memory.AddressRange;

/** The PCI functions and their BARs in {@code inputs.json}. */
final class PciInputs {
	private static final Pattern ADDRESS = Pattern.compile("\\p{XDigit}{4}:\\p{XDigit}{2}:[01]\\p{XDigit}\\.[0-7]");
	private static final Pattern MEMORY = Pattern.compile("mem 0x(\\p{XDigit}{1,16})-0x(\\p{XDigit}{1,16})(?: .*)?");
	private static final Pattern WINDOW = Pattern.compile("(?i).*\\bwindow\\b.*");
	/** Linux numbers the BARs, the ROM and those of virtual functions up to here; windows of bridges come behind. */
	private static final long LAST_BAR = 12;

	private final JsonFields root;

	PciInputs(JsonFields root) {
		this.root = root;
	}

	Inputs.Pci pci() throws RecordingException {
		var pci = root.object("pci");
		var functions = new ArrayList<Inputs.Function>();
		for (var function : pci.objects("functions", InputsReader.MAX_ELEMENTS)) {
			functions.add(function(function));
		}
		var windows = new ArrayList<AddressRange>();
		for (var bridge : pci.objects("root_bridges", InputsReader.MAX_ELEMENTS)) {
			for (var window : bridge.objects("windows", InputsReader.MAX_ELEMENTS)) {
				if (isMemory(window)) {
					InputsReader.range(window, "start", "end").ifPresent(windows::add);
				}
			}
		}
		return new Inputs.Pci(functions, windows);
	}

	private static boolean isMemory(JsonFields resource) throws RecordingException {
		return resource.text("kind").filter("mem"::equals).isPresent();
	}

	private static Inputs.Function function(JsonFields function) throws RecordingException {
		var address = function.text("bdf").filter(text -> ADDRESS.matcher(text).matches())
				.orElseThrow(() -> function.wrong("bdf", "a PCI function such as 0000:00:01.0"));
		var bars = new ArrayList<Inputs.Bar>();
		for (var resource : function.objects("resources", InputsReader.MAX_ELEMENTS)) {
			if (isMemory(resource) && isBar(resource)) {
				var name = resource.text("name").orElse("BAR");
				InputsReader.range(resource, "start", "end").ifPresent(range -> bars.add(new Inputs.Bar(name, range)));
			}
		}
		return new Inputs.Function(address, bars, firstBars(function), buses(function), function.text("driver"));
	}

	/** By its number if it has one; the windows of a bridge are none, but the ROM is, and so are those of virtual functions. */
	private static boolean isBar(JsonFields resource) throws RecordingException {
		var index = resource.number("index");
		return index.isPresent() ? index.get() <= LAST_BAR
				: resource.text("name").filter(name -> !WINDOW.matcher(name).matches()).isPresent();
	}

	private static List<Inputs.Bar> firstBars(JsonFields function) throws RecordingException {
		var bars = new ArrayList<Inputs.Bar>();
		var first = function.object("bars_when_first_read");
		for (var name : first.names()) {
			var memory = MEMORY.matcher(first.text(name).orElse(""));
			if (memory.matches()) {
				long start = Long.parseUnsignedLong(memory.group(1), 16);
				long end = Long.parseUnsignedLong(memory.group(2), 16);
				if (Long.compareUnsigned(start, end) <= 0) {
					bars.add(new Inputs.Bar(name, new AddressRange(start, end)));
				}
			}
		}
		return bars;
	}

	private static Optional<Inputs.Buses> buses(JsonFields function) throws RecordingException {
		var behind = function.optionalObject("bridge_bus");
		if (behind.isEmpty() || behind.get().text("secondary").isEmpty()) {
			return Optional.empty();
		}
		int secondary = bus(behind.get(), "secondary");
		return Optional.of(new Inputs.Buses(secondary, behind.get().text("subordinate").isPresent() ? bus(behind.get(), "subordinate") : secondary));
	}

	private static int bus(JsonFields behind, String name) throws RecordingException {
		var text = behind.text(name).filter(bus -> bus.matches("\\p{XDigit}{1,2}"))
				.orElseThrow(() -> behind.wrong(name, "a bus, two hexadecimal digits"));
		return Integer.parseInt(text, 16);
	}
}
