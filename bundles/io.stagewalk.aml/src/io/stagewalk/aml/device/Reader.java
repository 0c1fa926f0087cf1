package io.stagewalk.aml.device;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import io.stagewalk.aml.resource.ResourceException;
import io.stagewalk.aml.resource.ResourceTemplate;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;

/** Takes the values of a device's objects apart. What is wrong with them is collected. */
final class Reader {
	/** {@code daffd814-6eba-4d8c-8a91-bc9bbf4aa301}, device properties, as it stands in a buffer. */
	private static final Data PROPERTIES = new Data.Bytes(new byte[] { 0x14, (byte) 0xd8, (byte) 0xff, (byte) 0xda, (byte) 0xba, 0x6e,
			(byte) 0x8c, 0x4d, (byte) 0x8a, (byte) 0x91, (byte) 0xbc, (byte) 0x9b, (byte) 0xbf, 0x4a, (byte) 0xa3, 0x01 });

	private static final Pattern NUMBER = Pattern
			.compile("\\s*+(?:0[xX](\\p{XDigit}{0,4096})|0([0-7]{0,4096})|([1-9]\\d{0,4096}))");
	/** What ACPICA asks a device for beside its names, and Linux does not use. */
	private static final List<String> POWER_STATES = List.of("_S0W", "_S1W", "_S2W", "_S3W", "_S4W", "_S1D", "_S2D", "_S3D", "_S4D");

	private final Objects objects;
	private final List<Evaluated> log;
	private final List<EvaluationException> problems = new ArrayList<>();
	private int next;
	private Optional<Handler> asker = Optional.empty();

	Reader(Objects objects, Answers answers) {
		this.objects = objects;
		this.log = answers.log().inOrder();
	}

	/** From now on a handler asks that is about to take a device. */
	void asks(Handler handler) {
		asker = Optional.of(handler);
	}

	/** From now on nobody asks but who looks at all devices. */
	void asks() {
		asker = Optional.empty();
	}

	/** What is wrong with values, and which evaluations failed. */
	List<EvaluationException> problems() {
		return problems;
	}

	/** Whether there is such an object. */
	boolean has(NamePath object) {
		return objects.has(object);
	}

	/** Whether a device has such an object. */
	boolean has(NamePath device, String name) {
		return objects.has(device.child(NameSeg.of(name)));
	}

	/**
	 * The value of an object below a device; nothing if it is not there or fails.
	 *
	 * @throws Unanswered if it was not evaluated yet
	 */
	Optional<Data> value(NamePath device, String name, Data... arguments) {
		var path = device.child(NameSeg.of(name));
		return objects.has(path) ? call(path, List.of(arguments)) : Optional.empty();
	}

	/**
	 * Runs a method; nothing if it fails.
	 *
	 * @throws Unanswered if it has not run yet
	 */
	Optional<Data> call(NamePath path, List<Data> arguments) {
		return switch (answer(new Wanted(path, arguments))) {
			case Evaluated.Value(var data) -> Optional.of(data);
			case Evaluated.Failed(var problem) -> {
				problems.add(new EvaluationException(path.toString(), problem));
				yield Optional.empty();
			}
		};
	}

	/**
	 * Whether a method, if there is one, runs to its end.
	 *
	 * @throws Unanswered if it has not run yet
	 */
	boolean runs(NamePath device, String name, Data... arguments) {
		return !has(device, name) || value(device, name, arguments).isPresent();
	}

	/**
	 * What comes of something beyond the namespace.
	 *
	 * @throws Unanswered if it was not done yet
	 */
	Data does(Deed deed) {
		return answer(deed) instanceof Evaluated.Value(var data) ? data : Deed.FOUND_NONE;
	}

	private Evaluated answer(Demand demand) {
		if (next == log.size()) {
			throw new Unanswered(demand, asker);
		}
		return log.get(next++);
	}

	private void unexpected(NamePath device, String name, String expected, Data found) {
		var path = device.child(NameSeg.of(name)).toString();
		problems.add(new EvaluationException(path, "expected " + expected + ", found " + found.type()));
	}

	/** ACPICA makes a number of a string or a buffer where there should be one. @see "ACPICA, acpi_ns_convert_to_integer" */
	OptionalLong number(NamePath device, String name) {
		var value = value(device, name);
		if (value.isEmpty()) {
			return OptionalLong.empty();
		}
		return switch (value.get()) {
			case Data.Int number -> OptionalLong.of(number.value());
			case Data.Text text -> OptionalLong.of(number(text.text()));
			case Data.Bytes bytes when bytes.bytes().length <= Long.BYTES -> OptionalLong.of(number(bytes.bytes()));
			default -> {
				unexpected(device, name, "an integer", value.get());
				yield OptionalLong.empty();
			}
		};
	}

	/** As far as there are digits: hexadecimal behind 0x, octal behind 0, else decimal. */
	private static long number(String text) {
		var digits = NUMBER.matcher(text);
		if (!digits.lookingAt()) {
			return 0;
		}
		int base = digits.group(1) != null ? 16 : digits.group(2) != null ? 8 : 10;
		var shown = digits.group(1) != null ? digits.group(1) : digits.group(2) != null ? digits.group(2) : digits.group(3);
		return new BigInteger(shown.isEmpty() ? "0" : shown, base).longValue();
	}

	private static long number(byte[] bytes) {
		return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).put(bytes).getLong(0);
	}

	/** A failing {@code _STA} says that the device is not there. */
	Status status(NamePath device) {
		if (!objects.has(device.child(NameSeg.of("_STA")))) {
			return Status.DEFAULT;
		}
		var bits = number(device, "_STA");
		return bits.isPresent() ? new Status(bits.getAsLong()) : Status.NONE;
	}

	/** In the order in which ACPICA evaluates. @see "ACPICA, AcpiGetObjectInfo" */
	Identity identity(NamePath device) {
		var hardware = hardwareId(device);
		var unique = value(device, "_UID").flatMap(value -> value instanceof Data.Int number
				? Optional.of(Long.toUnsignedString(number.value())) : id(device, "_UID", value));
		var compatible = compatibleIds(device);
		var code = value(device, "_CLS").flatMap(value -> classCode(device, value));
		var address = number(device, "_ADR");
		POWER_STATES.forEach(name -> value(device, name));
		return new Identity(hardware, compatible, unique, address, code);
	}

	Optional<String> hardwareId(NamePath device) {
		return value(device, "_HID").flatMap(value -> id(device, "_HID", value)).map(Reader::repaired);
	}

	List<String> compatibleIds(NamePath device) {
		return value(device, "_CID").stream().flatMap(value -> elements(value).stream())
				.flatMap(value -> id(device, "_CID", value).stream()).map(Reader::repaired).toList();
	}

	/** The elements of a package; anything else is its own only one. */
	private static List<Data> elements(Data value) {
		return value instanceof Data.Elements elements ? elements.elements() : List.of(value);
	}

	private Optional<String> id(NamePath device, String name, Data value) {
		return switch (value) {
			case Data.Int number -> Optional.of(eisaId((int) number.value()));
			case Data.Text text -> Optional.of(text.text());
			default -> {
				unexpected(device, name, "an integer or a string", value);
				yield Optional.empty();
			}
		};
	}

	/** ACPICA makes IDs what they should be: without an asterisk in front, and of capital letters. @see "ACPICA, AcpiNsRepair_HID" */
	private static String repaired(String id) {
		var capitals = new StringBuilder(id.length());
		id.chars().skip(id.startsWith("*") ? 1 : 0).map(c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)
				.forEach(c -> capitals.append((char) c));
		return capitals.toString();
	}

	/** @see "ACPI 6.5, 19.3.4 ASL Macros: EISAID" */
	static String eisaId(int number) {
		int id = Integer.reverseBytes(number);
		return "" + letter(id >> 26) + letter(id >> 21) + letter(id >> 16) + String.format("%04X", id & 0xffff);
	}

	private static char letter(int bits) {
		return (char) ('@' + (bits & 0x1f));
	}

	private Optional<String> classCode(NamePath device, Data value) {
		var text = new StringBuilder();
		for (var element : elements(value)) {
			if (element instanceof Data.Int number && text.length() < 6) {
				text.append(String.format("%02x", number.value() & 0xff));
			}
		}
		if (text.length() == 6) {
			return Optional.of(text.toString());
		}
		unexpected(device, "_CLS", "a package of three integers", value);
		return Optional.empty();
	}

	Optional<Resources> resources(NamePath device, String name) {
		return resources(device, name, value(device, name));
	}

	private Optional<Resources> resources(NamePath device, String name, Optional<Data> value) {
		if (value.isPresent() && value.get() instanceof Data.Bytes bytes) {
			try {
				return Optional.of(new Resources(ResourceTemplate.of(bytes.bytes())));
			} catch (ResourceException wrong) {
				problems.add(new EvaluationException(device.child(NameSeg.of(name)).toString(), wrong.getMessage()));
				return Optional.empty();
			}
		}
		value.ifPresent(other -> unexpected(device, name, "a buffer", other));
		return Optional.empty();
	}

	List<PciRoute> routes(NamePath device) {
		var routes = new ArrayList<PciRoute>();
		for (var row : value(device, "_PRT").map(Reader::elements).orElse(List.of())) {
			if (row instanceof Data.Elements(List<Data> cells) && cells.size() >= 4 && cells.get(0) instanceof Data.Int address
					&& cells.get(1) instanceof Data.Int pin && cells.get(3) instanceof Data.Int index) {
				routes.add(new PciRoute(address.value(), (int) pin.value(), name(cells.get(2)), index.value()));
			} else {
				unexpected(device, "_PRT", "packages of address, pin, source and index", row);
			}
		}
		return routes;
	}

	/** The path in a reference or a string; empty for the number 0 that says that there is none. */
	private static String name(Data value) {
		return switch (value) {
			case Data.Reference reference -> reference.path();
			case Data.Text text -> text.text();
			default -> "";
		};
	}

	/** Paths of what a device depends on; none if one of the elements refers to nothing. */
	List<String> dependencies(NamePath device) {
		var elements = value(device, "_DEP").map(Reader::elements).orElse(List.of());
		return elements.stream().allMatch(Data.Reference.class::isInstance) ? elements.stream().map(Reader::name).toList() : List.of();
	}

	/** Pairs of a UUID and data; of the data those that are properties. */
	List<Property> properties(NamePath device, Optional<Data> data) {
		var properties = new ArrayList<Property>();
		var all = data.map(Reader::elements).orElse(List.of());
		for (int i = 0; i + 1 < all.size(); i += 2) {
			if (all.get(i).equals(PROPERTIES)) {
				for (var pair : elements(all.get(i + 1))) {
					if (pair instanceof Data.Elements(List<Data> cells) && cells.size() == 2 && cells.getFirst() instanceof Data.Text key) {
						properties.add(new Property(key.text(), cells.get(1)));
					} else {
						unexpected(device, "_DSD", "packages of a string and a value", pair);
					}
				}
			}
		}
		return properties;
	}
}
