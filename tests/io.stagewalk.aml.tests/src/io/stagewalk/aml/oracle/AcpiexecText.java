package io.stagewalk.aml.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.value.Data;

/** What {@code acpiexec} prints of a result, and our results in the same words, one line for each object. */
final class AcpiexecText {
	private static final Pattern OBJECT = Pattern.compile("^ *\\[(\\w[\\w ]*)\\](.*)$", Pattern.DOTALL);
	private static final Pattern BYTES = Pattern.compile(" *[0-9A-F]{4}: ((?:[0-9A-F]{2} ){1,16}) *//");
	private static final Pattern ACCESS = Pattern
			.compile("^AcpiExec: (\\w+) (Read|Write) ?: Val ([0-9A-F]+) Addr ([0-9A-F]+) BitWidth ([0-9A-F]+) ");
	private static final Pattern BUS = Pattern
			.compile("^AcpiExec: (SMBus|GenericSerialBus|IPMI) (Read |Write): Attr ([0-9A-F]+) Addr ([0-9A-F]+) ");
	/** Behind an access to GenericSerialBus. */
	private static final Pattern BUS_LENGTH = Pattern.compile("^ \\[AccessLength ([0-9A-F]+) Connection \\]$");
	private static final Pattern PINS = Pattern
			.compile("^AcpiExec: GPIO (Read |Write): Address ([0-9A-F]+) Length [0-9A-F]+ BitWidth ([0-9A-F]+) ");
	private static final Pattern CHANNEL = Pattern.compile("^AcpiExec: PCC (Read |Write) ?: Addr ([0-9A-F]+) ");
	private static final String FIXED_HARDWARE = "AcpiExec: Region access on SpaceId 7F";
	private static final Pattern FAILED = Pattern.compile("failed with status (\\w+)");

	private AcpiexecText() {
	}

	/** The answers of a recording, by method. */
	static Map<String, List<String>> answers(List<String> lines) {
		var answers = new LinkedHashMap<String, List<String>>();
		List<String> current = new ArrayList<>();
		boolean debug = false;
		for (var line : lines) {
			debug = line.startsWith("ACPI Debug") || debug && BYTES.matcher(line).lookingAt();
			if (debug) {
				continue;
			}
			if (line.startsWith("== ")) {
				current = new ArrayList<>();
				answers.put(line.substring(3), current);
			} else {
				read(line, current);
			}
		}
		// a method without a value
		answers.values().stream().filter(List::isEmpty).forEach(answer -> answer.add("Null"));
		return answers;
	}

	private static void read(String line, List<String> into) {
		var access = ACCESS.matcher(line);
		if (access.find()) {
			// acpiexec shows 32 bits of the value, also those that an access of 8 or 16 does not have
			int bits = Integer.parseInt(access.group(5), 16);
			long value = Long.parseLong(access.group(3), 16) & (bits >= Integer.SIZE ? 0xffff_ffffL : (1L << bits) - 1);
			into.add(access.group(1) + " " + access.group(2) + " " + access.group(4) + " " + access.group(5) + String.format(" %08X", value));
			return;
		}
		if (special(line, into)) {
			return;
		}
		var failed = FAILED.matcher(line);
		var object = OBJECT.matcher(line);
		var bytes = BYTES.matcher(line);
		if (failed.find()) {
			into.add(failed.group(1));
		} else if (line.contains("Segmentation Fault")) {
			into.add("crash");
		} else if (object.matches()) {
			into.add(switch (object.group(1)) {
				case "Integer" -> "Integer " + object.group(2).replace(" = ", "");
				case "String" -> "String " + object.group(2).replaceFirst(" Length [0-9A-F]+ = ", "").replace("\\xFFFFFF", "\\x");
				case "Buffer" -> "Buffer";
				case "Package" -> "Package " + object.group(2).replaceAll("\\D+", "");
				case "Null Object" -> "Null";
				case "Object Reference" -> "Reference";
				default -> line.strip();
			});
		}
		if (bytes.find()) {
			into.set(into.size() - 1, into.getLast() + " " + bytes.group(1).strip());
		}
	}

	/** Accesses to what is neither memory nor registers. */
	private static boolean special(String line, List<String> into) {
		var bus = BUS.matcher(line);
		var length = BUS_LENGTH.matcher(line);
		var pins = PINS.matcher(line);
		var channel = CHANNEL.matcher(line);
		if (bus.find()) {
			into.add(bus.group(1) + " " + bus.group(2).strip() + " " + bus.group(3) + " " + Long.parseLong(bus.group(4), 16));
		} else if (length.find()) {
			into.set(into.size() - 1, into.getLast() + " of " + Integer.parseInt(length.group(1), 16));
		} else if (pins.find()) {
			into.add("Pins " + pins.group(1).strip() + " " + Long.parseLong(pins.group(2), 16) + " " + Integer.parseInt(pins.group(3), 16));
		} else if (channel.find()) {
			into.add("PCC " + channel.group(1).strip() + " " + Long.parseLong(channel.group(2), 16));
		} else if (line.startsWith(FIXED_HARDWARE)) {
			into.add("FFixedHW");
		} else {
			return false;
		}
		return true;
	}

	private static Optional<String> of(RegionRequest request) {
		var origin = request.origin();
		var space = AddressSpace.of(origin.space()).orElse(null);
		var direction = request.direction() == Direction.READ ? "Read" : "Write";
		return switch (request) {
			case RegionRequest.Access access when space == AddressSpace.SYSTEM_MEMORY -> Optional.of(String.format("%s %s %X %X %08X",
					space.aslName(), direction, access.address(), access.bits(), (int) access.value()));
			case RegionRequest.Access access when space == AddressSpace.FIXED_HARDWARE -> Optional.of("FFixedHW");
			// of other address spaces acpiexec shows nothing
			case RegionRequest.Access access -> Optional.empty();
			case RegionRequest.Pins pins -> Optional.of("Pins " + direction + " " + pins.first() + " " + pins.count());
			case RegionRequest.Transfer transfer when space == AddressSpace.FIXED_HARDWARE -> Optional.of("FFixedHW");
			case RegionRequest.Transfer transfer when space == AddressSpace.PCC -> Optional.of("PCC " + direction + " " + transfer.address());
			case RegionRequest.Transfer transfer -> Optional.of(String.format("%s %s %X %d%s", AddressSpace.name(origin.space()), direction,
					space == AddressSpace.IPMI ? 0 : origin.attribute(), transfer.address(),
					space == AddressSpace.GENERIC_SERIAL_BUS ? " of " + origin.length() : ""));
		};
	}

	/** How a run of ours ended, behind the accesses that it made. */
	static List<String> of(List<RegionRequest> accesses, State ended) {
		var lines = new ArrayList<String>();
		accesses.forEach(request -> of(request).ifPresent(lines::add));
		if (ended.outcome().orElseThrow() instanceof Outcome.Failed(var failure)) {
			lines.add(failure.kind().acpica());
		} else {
			add(ended.result(), lines);
		}
		return lines;
	}

	private static void add(Optional<Data> result, List<String> lines) {
		if (result.isEmpty()) {
			lines.add("Null");
			return;
		}
		switch (result.get()) {
			case Data.Int(long value) -> lines.add(String.format("Integer %016X", value));
			case Data.Text(String text) -> lines.add("String \"" + escaped(text) + '"');
			case Data.Bytes bytes -> {
				var line = new StringBuilder("Buffer");
				for (byte one : bytes.bytes()) {
					line.append(String.format(" %02X", one));
				}
				lines.add(line.toString());
			}
			case Data.Elements(var elements) -> {
				lines.add("Package " + elements.size());
				elements.forEach(element -> addElement(element, lines));
			}
			case Data.Reference reference -> lines.add("AE_TYPE");
			case Data.Other other -> lines.add("AE_TYPE");
		}
	}

	private static void addElement(Data element, List<String> lines) {
		switch (element) {
			case Data.Reference reference -> lines.add("Reference");
			case Data.Other other -> lines.add("Null");
			case Data data -> add(Optional.of(data), lines);
		}
	}

	private static String escaped(String text) {
		var escaped = new StringBuilder();
		for (char character : text.toCharArray()) {
			escaped.append(switch (character) {
				case 7 -> "\\a";
				case '\b' -> "\\b";
				case '\f' -> "\\f";
				case '\n' -> "\\n";
				case '\r' -> "\\r";
				case '\t' -> "\\t";
				case '\'', '"', '\\' -> "\\" + character;
				default -> character < ' ' || character > '~' ? String.format("\\x%02X", (int) character) : String.valueOf(character);
			});
		}
		return escaped.toString();
	}
}
