package io.stagewalk.acpi.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the line of a field, and the lines of its bits and values. */
final class FieldReader {
	private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,6}");
	private static final Pattern NUMBER = Pattern.compile("u(8|16|24|32|40|48|56|64)");
	private static final Pattern VALUE = Pattern.compile("(0[xX][0-9a-fA-F]{1,16}|[0-9]{1,18})(?:-(0[xX][0-9a-fA-F]{1,16}|[0-9]{1,18}))?\\s+(.+)");
	private static final Pattern BITS = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");
	/** Where the number of a repeated field stands in its name: nowhere else may there be a percent sign. */
	private static final Pattern NAME = Pattern.compile("[^%]+(%[1-9]?d)?[^%]*");
	private static final Pattern LATER = Pattern.compile("([^\\[\\]]+)(?:\\[([1-8])\\])?");
	private static final String OTHER = "other";

	private FieldReader() {
	}

	static FieldDefinition field(Line line, Map<String, Enumeration> enumerations) throws DefinitionException {
		line.allow("count", "at", "length", "type", "checksum", "reference", "pointer", "address", "reserved", "enum", "symbol", "own", "later", "to");
		var kind = kind(line);
		if (line.name().isEmpty()) {
			throw line.unexpected("a name", "none");
		}
		if (!NAME.matcher(line.name()).matches()) {
			throw line.unexpected("a name with at most one %d", line.name());
		}
		return new FieldDefinition(line.name(), line.attribute("symbol").orElse(""), kind, size(line, kind), place(line), role(line),
				names(line, enumerations), bits(line, enumerations), checked(line), target(line),
				listing(line), later(line), documentation(line));
	}

	/** What is said of a field, or what its role alone says. */
	private static Documentation documentation(Line line) throws DefinitionException {
		var said = DefinitionReader.documentation(line);
		return said.about().isEmpty() ? new Documentation(ofRole(role(line)), said.see()) : said;
	}

	private static String ofRole(Role role) {
		return switch (role) {
			case TYPE -> "What the structure is; its other fields depend on it.";
			case LENGTH -> "Bytes of the structure, this field included.";
			case RESERVED -> "Reserved: 0.";
			case VALUE, CHECKSUM, PARTIAL_CHECKSUM, TABLE_REFERENCE, STRUCTURE_REFERENCE, TABLE_POINTER, ADDRESS -> "";
		};
	}

	private static Kind kind(Line line) throws DefinitionException {
		return switch (line.keyword()) {
			case "bytes" -> Kind.BYTES;
			case "text" -> Kind.TEXT;
			case "string" -> Kind.STRING;
			case "utf16" -> Kind.UTF16;
			case "uuid" -> Kind.UUID;
			case "pcipath" -> Kind.PCI_PATH;
			default -> {
				if (!NUMBER.matcher(line.keyword()).matches()) {
					throw line.unexpected("a type or a known structure", line.keyword());
				}
				yield Kind.NUMBER;
			}
		};
	}

	private static Expression size(Line line, Kind kind) throws DefinitionException {
		return switch (kind) {
			case NUMBER -> new Expression.Constant(Integer.parseInt(line.keyword().substring(1)) / Byte.SIZE);
			case UUID -> new Expression.Constant(16);
			case PCI_PATH -> new Expression.Constant(2);
			case BYTES, TEXT -> ExpressionReader.read(line, line.size());
			case STRING, UTF16 -> line.size().isEmpty() ? Expression.Position.REMAINING : ExpressionReader.read(line, line.size());
		};
	}

	static Place place(Line line) throws DefinitionException {
		Place.Repeat repeat = new Place.Repeat.Once();
		if (line.has("count")) {
			repeat = new Place.Repeat.Times(ExpressionReader.read(line, line.attribute("count").orElseThrow()));
		}
		if (!line.has("at")) {
			return new Place(repeat, Optional.empty(), Place.Base.STRUCTURE);
		}
		var at = line.attribute("at").orElseThrow();
		boolean ofTable = at.endsWith(", table");
		var expression = ExpressionReader.read(line, ofTable ? at.substring(0, at.length() - ", table".length()) : at);
		return new Place(repeat, Optional.of(expression), ofTable ? Place.Base.TABLE : Place.Base.STRUCTURE);
	}

	private static Role role(Line line) throws DefinitionException {
		var roles = new ArrayList<Role>();
		for (var attribute : line.attributes().entrySet()) {
			switch (attribute.getKey()) {
				case "length" -> roles.add(Role.LENGTH);
				case "type" -> roles.add(Role.TYPE);
				case "checksum" -> roles.add(attribute.getValue().isEmpty() ? Role.CHECKSUM : Role.PARTIAL_CHECKSUM);
				case "reference" -> roles.add(attribute.getValue().equals("table") ? Role.TABLE_REFERENCE : Role.STRUCTURE_REFERENCE);
				case "pointer" -> roles.add(Role.TABLE_POINTER);
				case "address" -> roles.add(Role.ADDRESS);
				case "reserved" -> roles.add(Role.RESERVED);
				default -> {
					// says nothing of the role
				}
			}
		}
		if (roles.size() > 1) {
			throw line.unexpected("one role", roles.toString());
		}
		if (roles.isEmpty()) {
			return line.attribute("symbol").orElse(line.name()).startsWith("Reserved") ? Role.RESERVED : Role.VALUE;
		}
		return roles.getFirst();
	}

	private static String target(Line line) throws DefinitionException {
		if (line.has("to") && !line.has("reference")) {
			throw line.unexpected("@reference with @to", "none");
		}
		return line.attribute("pointer").or(() -> line.attribute("to")).orElse("");
	}

	private static OptionalInt checked(Line line) throws DefinitionException {
		var argument = line.attribute("checksum").or(() -> line.attribute("length")).orElse("");
		if (!argument.isEmpty() && !COUNT.matcher(argument).matches()) {
			throw line.unexpected("a number of bytes", argument);
		}
		return argument.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(argument));
	}

	static Enumeration enumeration(List<Line> lines) throws DefinitionException {
		var values = new ArrayList<Enumeration.Value>();
		for (var line : lines) {
			if (!line.keyword().equals("value")) {
				throw line.unexpected("value", line.keyword());
			}
			values.add(value(line));
		}
		return values.isEmpty() ? Enumeration.NONE : new Enumeration(values);
	}

	/** A value or a range of values, and its name; {@code other} is any. */
	static Enumeration.Value value(Line line) throws DefinitionException {
		if (line.name().startsWith(OTHER + " ")) {
			return new Enumeration.Value(0, -1, line.name().substring(OTHER.length()).strip(), line.about());
		}
		var value = VALUE.matcher(line.name());
		if (!value.matches()) {
			throw line.unexpected("a number, or two with a hyphen between, and a name", line.name());
		}
		long first = Line.number(value.group(1));
		long last = value.group(2) == null ? first : Line.number(value.group(2));
		return new Enumeration.Value(first, last, value.group(3), line.about());
	}

	/** A type field with the names that its cases give its values. */
	static FieldDefinition withValues(FieldDefinition field, List<Enumeration.Value> values) {
		return new FieldDefinition(field.name(), field.symbol(), field.kind(), field.size(), field.place(), field.role(),
				new Enumeration(values), field.bits(), field.checked(), field.target(), field.listing(),
				field.later(), field.documentation());
	}

	private static List<BitsDefinition> bits(Line line, Map<String, Enumeration> enumerations) throws DefinitionException {
		var bits = new ArrayList<BitsDefinition>();
		for (var below : line.below()) {
			if (below.keyword().equals("bit") || below.keyword().equals("bits")) {
				bits.add(bits(below, names(below, enumerations)));
			} else if (!List.of("value", "see", "about").contains(below.keyword())) {
				throw below.unexpected("bit, bits, value, see or about", below.keyword());
			}
		}
		return bits;
	}

	private static BitsDefinition bits(Line line, Enumeration names) throws DefinitionException {
		line.allow("enum", "own", "later");
		var match = BITS.matcher(line.size());
		if (!match.matches()) {
			throw line.unexpected("a bit, or two with a hyphen between, in brackets", line.size());
		}
		int low = Integer.parseInt(match.group(1));
		int high = match.group(2) == null ? low : Integer.parseInt(match.group(2));
		if (high < low || high >= Long.SIZE) {
			throw line.unexpected("bits from 0 to 63, the lower first", line.size());
		}
		return new BitsDefinition(line.name(), low, high - low + 1, listing(line), names, line.attribute("later").orElse(""), line.about());
	}

	/** The lines of later versions of iasl: one name, or several that a plus sign joins, each with its bytes in brackets. */
	private static List<FieldDefinition.Later> later(Line line) throws DefinitionException {
		var text = line.attribute("later").orElse("");
		var lines = new ArrayList<FieldDefinition.Later>();
		for (var part : text.isEmpty() ? new String[0] : text.split(" \\+ ")) {
			var sized = LATER.matcher(part);
			if (!sized.matches() || sized.group(2) == null && !part.equals(text)) {
				throw line.unexpected("a name, or names with their bytes in brackets and + between", text);
			}
			lines.add(new FieldDefinition.Later(sized.group(1), sized.group(2) == null ? 0 : Integer.parseInt(sized.group(2))));
		}
		return lines;
	}

	private static BitsDefinition.Listing listing(Line line) {
		return line.has("own") ? BitsDefinition.Listing.OWN : BitsDefinition.Listing.IASL;
	}

	/** Names of a line's values: shared ones, or those below it. */
	private static Enumeration names(Line line, Map<String, Enumeration> enumerations) throws DefinitionException {
		var shared = line.attribute("enum");
		if (shared.isEmpty()) {
			return enumeration(line.below().stream().filter(below -> below.keyword().equals("value")).toList());
		}
		return Optional.ofNullable(enumerations.get(shared.get()))
				.orElseThrow(() -> line.unexpected("a known enumeration", shared.get()));
	}
}
