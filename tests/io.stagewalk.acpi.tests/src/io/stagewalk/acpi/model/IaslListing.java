package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.stagewalk.acpi.IaslDeviation;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Enumeration;
import io.stagewalk.acpi.definition.Heading;

/** The fields of a table as {@code iasl -d} lists them, and as a model has them, in one form that can be compared. */
final class IaslListing {
	private static final Pattern FIELD = Pattern.compile("\\[(?:[0-9A-F]+h [0-9]+ +)?([0-9]+)\\] +(.+?) : (.*)");
	private static final Pattern BITS = Pattern.compile(" +([^\\[]+?) : ([0-9A-F]+)(?: +\\[.*\\])?");

	/** A number with a name in brackets. */
	private static final Pattern NAMED = Pattern.compile("\\[([0-9A-F]+)h [^\\]]*\\] +(.+?) : [0-9A-F]+ \\[(.*)\\]");
	private static final Pattern UNNAMED = Pattern.compile("^(Unknown|Reserved|Illegal|Invalid|Optional field)(?! Memory Region)|\\?\\?");

	/** Bits by table and name where iasl looks at others than those that the specification says. */
	private static final Map<String, BitsDefinition> MISREAD = IaslDeviation.of(IaslDeviation.Kind.BITS).stream()
			.collect(Collectors.toMap(deviation -> deviation.table() + " " + deviation.what(), IaslListing::bits));

	private IaslListing() {
	}

	/** The bits that iasl looks at. */
	static BitsDefinition bits(IaslDeviation deviation) {
		var numbers = deviation.instead().split("-");
		return new BitsDefinition("", Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), BitsDefinition.Listing.IASL, Enumeration.NONE, "",
				"");
	}

	/**
	 * One field or some bits of one.
	 *
	 * @param length bytes; 0 for bits
	 */
	record Entry(String name, int length, String value) {
	}

	/** The entries of a listing; lines that only head a structure are left out. */
	static List<Entry> of(String listing) {
		var entries = new ArrayList<Entry>();
		for (var line : joined(listing)) {
			var field = FIELD.matcher(line);
			var bits = BITS.matcher(line);
			if (field.matches()) {
				var value = field.group(3).strip();
				if (!value.startsWith("[")) {
					entries.add(new Entry(field.group(2).strip(), Integer.parseInt(field.group(1)), normal(value)));
				}
			} else if (bits.matches()) {
				entries.add(new Entry(bits.group(1).strip(), 0, normal(bits.group(2))));
			}
		}
		return entries;
	}

	/**
	 * A field's value for which iasl has a name.
	 *
	 * @param offset of the field
	 */
	record ValueName(int offset, String name, String valueName) {
	}

	/** The values for which a listing has names; what iasl says of values that it does not know is left out. */
	static List<ValueName> valueNames(String listing) {
		var names = new ArrayList<ValueName>();
		for (var line : joined(listing)) {
			var field = FIELD.matcher(line);
			var named = NAMED.matcher(line);
			if (field.matches() && named.matches() && !UNNAMED.matcher(named.group(3)).find()) {
				names.add(new ValueName(Integer.parseInt(named.group(1), 16), field.group(2).strip(), named.group(3)));
			}
		}
		return names;
	}

	/** Lines, with those joined that end in a backslash. */
	private static List<String> joined(String listing) {
		var lines = new ArrayList<String>();
		var open = "";
		for (var line : listing.split("\\R")) {
			boolean goesOn = line.endsWith("\\");
			open = open.isEmpty() ? line : open + " " + line.strip();
			if (goesOn) {
				open = open.substring(0, open.length() - 1).stripTrailing();
			} else {
				lines.add(open);
				open = "";
			}
		}
		return lines;
	}

	private static String normal(String value) {
		if (value.startsWith("\"")) {
			return value.substring(0, value.lastIndexOf('"') + 1);
		}
		int comment = value.indexOf('[');
		int other = value.indexOf("/*");
		int end = comment >= 0 ? comment : other >= 0 ? other : value.length();
		return value.substring(0, end).strip().replace(" ", "").toUpperCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
	}

	/** The same of a model. */
	static List<Entry> of(TableModel model) {
		var entries = new ArrayList<Entry>();
		model.leaves().forEach(leaf -> {
			switch (leaf) {
				case Field field when field.structure().definition().heading() instanceof Heading.Bytes -> {
					var group = field.structure();
					if (field.offset() == group.offset()) {
						var bytes = Arrays.copyOfRange(model.bytes(), group.offset(), group.end());
						entries.add(new Entry(group.kind(), group.length(), normal(HexFormat.of().formatHex(bytes))));
					}
				}
				case Field field when field.definition().listing() == BitsDefinition.Listing.OWN -> {
					// no line
				}
				case Field field -> {
					entries.add(new Entry(field.name(), field.length(), normal(text(field))));
					field.bits().stream().filter(bits -> bits.listing() == BitsDefinition.Listing.IASL).forEach(bits -> {
						var shown = MISREAD.getOrDefault(model.definition().signature() + " " + bits.name(), bits);
						entries.add(new Entry(bits.name(), 0, normal(Long.toHexString(shown.of(field.number())))));
					});
				}
				case Unknown unknown -> entries.add(new Entry("?? " + unknown.name(), unknown.length(), HexFormat.of().formatHex(unknown.bytes())));
				case Group group -> throw new IllegalStateException("a group is no leaf");
			}
		});
		return entries;
	}

	private static String text(Field field) {
		return switch (field.definition().kind()) {
			case NUMBER -> Long.toHexString(field.number());
			case TEXT, STRING, UTF16 -> '"' + field.text() + '"';
			case BYTES -> HexFormat.of().formatHex(field.bytes());
			case PCI_PATH -> "%02X,%02X".formatted(field.bytes()[0], field.bytes()[1]);
			case UUID -> uuid(field.bytes());
		};
	}

	static String uuid(byte[] b) {
		return "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x".formatted(b[3], b[2], b[1], b[0], b[5], b[4], b[7],
				b[6], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
	}
}
