package io.stagewalk.acpi.text;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Parts;

/** Gives the fields of a definition the bytes that the lines of a text say. */
final class TextReader implements Parts {
	private static final String LABEL = "Label";

	private final String file;
	private final List<TextLine> lines;
	private final TextValue values;
	private int next;
	private int length;
	private Optional<TextException> error = Optional.empty();
	/** What could have stood at the line where reading stopped. */
	private String expected = "a field";

	TextReader(String file, List<TextLine> lines) {
		this.file = file;
		this.lines = lines;
		values = new TextValue(file);
	}

	/** @throws TextException if a value could not be read, or lines are left */
	void end() throws TextException {
		if (error.isPresent()) {
			throw error.get();
		}
		skipLabels();
		if (next < lines.size()) {
			var line = lines.get(next);
			throw new TextException(file, line.number(), expected, '"' + line.name() + '"');
		}
	}

	@Override
	public Optional<byte[]> take(Field wanted, int room) {
		if (!isNext(wanted.name()) && !isNext(wanted.definition().symbol())) {
			expected = '"' + wanted.name() + '"';
			return hasNoLine(wanted, room) ? Optional.of(new byte[wanted.length()]) : Optional.empty();
		}
		var line = lines.get(next++);
		try {
			var bytes = values.bytes(line, wanted);
			for (var bits : wanted.bits()) {
				bits(wanted, bits, bytes);
			}
			length += bytes.length;
			if (length > Table.MAX_FILE_LENGTH) {
				throw new TextException(file, line.number(), "at most " + Table.MAX_FILE_LENGTH + " bytes", "more");
			}
			return Optional.of(bytes);
		} catch (TextException e) {
			error = Optional.of(e);
			return Optional.empty();
		}
	}

	/** Whether a field is there without a line in iasl's text. */
	private static boolean hasNoLine(Field wanted, int room) {
		var definition = wanted.definition();
		return definition.listing() == BitsDefinition.Listing.OWN && definition.size() instanceof Expression.Constant
				&& definition.place().repeat() instanceof Place.Repeat.Once && room != MANY && wanted.length() <= room;
	}

	/** The line of some bits, where there is one, has the last word. */
	private void bits(Field field, BitsDefinition bits, byte[] bytes) throws TextException {
		boolean isOwn = bits.listing() == BitsDefinition.Listing.OWN;
		if (isNext(bits.name()) && (!isOwn || lines.get(next).name().equals(bits.name()))) {
			var line = lines.get(next++);
			long value = values.number(line, bits.mask());
			long number = 0;
			for (int i = bytes.length - 1; i >= 0; i--) {
				number = number << Byte.SIZE | bytes[i] & 0xff;
			}
			number = bits.in(number, value);
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) (number >>> i * Byte.SIZE);
			}
		}
	}

	@Override
	public boolean begin(GroupDefinition group) {
		if (!group.heading().isEmpty()) {
			boolean headed = isNext(group.name()) && lines.get(next).value().startsWith("[");
			next += headed ? 1 : 0;
			expected = headed ? expected : '"' + group.name() + '"';
			return headed;
		}
		var first = first(group.members());
		boolean begins = first.isEmpty() || isNext(first);
		expected = begins ? expected : '"' + first + '"';
		return begins;
	}

	/** The name of the first line that a structure can have. */
	private static String first(List<Member> members) {
		if (members.isEmpty()) {
			return "";
		}
		return switch (members.getFirst()) {
			case FieldDefinition field -> field.name();
			case GroupDefinition group -> group.heading().isEmpty() ? first(group.members()) : group.name();
			case Member.Condition condition -> "";
			case Member.Selection selection -> "";
			case Member.Until until -> "";
		};
	}

	@Override
	public int rest() {
		return MANY;
	}

	@Override
	public Optional<byte[]> unknown() {
		if (!isNext(TextWriter.UNKNOWN)) {
			return Optional.empty();
		}
		try {
			return Optional.of(values.hexadecimal(lines.get(next++)));
		} catch (TextException e) {
			error = Optional.of(e);
			return Optional.empty();
		}
	}

	private boolean isNext(String name) {
		skipLabels();
		return error.isEmpty() && next < lines.size() && !name.isEmpty() && lines.get(next).isCalled(name);
	}

	/** Labels give names to offsets, which expressions of later lines can use. */
	private void skipLabels() {
		while (next < lines.size() && lines.get(next).isCalled(LABEL)) {
			values.label(lines.get(next++).value(), length);
		}
	}
}
