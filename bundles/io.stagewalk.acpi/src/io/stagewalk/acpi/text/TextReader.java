package io.stagewalk.acpi.text;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Heading;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Assembly;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Parts;

/** Gives the fields of a definition the bytes that the lines of a text say. */
final class TextReader implements Parts {
	/** Bits of this name stand behind others: right behind a field, such a line is the next field. */
	private static final String RESERVED = "Reserved";
	/** Offset of the field that says the length of the table. */
	private static final int TABLE_LENGTH = 4;

	private final String file;
	private final List<TextLine> lines;
	private final TextValue values;
	private final TextOffsets offsets;
	private final Assembly.Lengths trusted;
	/** Lengths that the text says, by the offset where they stand. */
	private final Map<Integer, Long> lengths = new HashMap<>();
	/** Counts that the text says where it has more or fewer elements, by the offset where they stand. */
	private final Map<Integer, Long> counts = new HashMap<>();
	/** The line that has the fields of the structure that is being read, if there is one. */
	private Optional<BytesLine> whole = Optional.empty();
	private int next;
	private int length;
	private Optional<TextException> error = Optional.empty();
	private final Furthest furthest;
	private final Beginning beginning;

	/**
	 * @param dump    all bytes, if they stand at the end of the text; else none
	 * @param trusted whether lengths tell where structures end
	 */
	TextReader(String file, List<TextLine> lines, byte[] dump, Assembly.Lengths trusted) {
		this.file = file;
		offsets = new TextOffsets(lines, dump);
		this.lines = lines;
		this.trusted = trusted;
		values = new TextValue(file);
		furthest = new Furthest(file, lines);
		beginning = new Beginning(lines, values, furthest);
	}

	/** The lengths of structures that the text says, by the offset where they stand. */
	Map<Integer, Long> lengths() {
		return lengths;
	}

	/** The counts of the text that are not those of its elements, by the offset where they stand. */
	Map<Integer, Long> counts() {
		return counts;
	}

	/** @throws TextException if a value could not be read, or lines are left */
	void end() throws TextException {
		if (error.isPresent()) {
			throw error.get();
		}
		skipLabels();
		if (next < lines.size()) {
			throw furthest.unexpected(next);
		}
	}

	@Override
	public Optional<byte[]> take(Field wanted, int room) {
		if (whole.isPresent()) {
			return taken(() -> whole.get().take(wanted));
		}
		var behind = isNext(wanted) && wanted.length() > room ? offsets.behindStructure(next, room) : Optional.<Integer> empty();
		if (behind.isPresent()) {
			next = behind.get();
			return Optional.empty();
		}
		if (isTakenApart(wanted.definition())) {
			return taken(() -> parts(wanted.definition()));
		}
		if (!isNext(wanted)) {
			if (wanted.definition().listing() == BitsDefinition.Listing.IASL) {
				furthest.miss(next, wanted.name());
			}
			return hasNoLine(wanted, room) ? Optional.of(new byte[wanted.length()]) : Optional.empty();
		}
		return taken(() -> field(lines.get(next++), wanted));
	}

	private byte[] field(TextLine line, Field wanted) throws TextException {
		var bytes = offsets.own(next - 1, values.bytes(line, wanted), wanted.definition().kind());
		int first = next;
		for (var bits : wanted.bits()) {
			if (next > first || !bits.name().equals(RESERVED)) {
				bits(wanted, bits, bytes);
			}
		}
		if (wanted.definition().role() == Role.LENGTH) {
			lengths.put(length, number(bytes));
		}
		if (length + bytes.length > Table.MAX_FILE_LENGTH) {
			throw new TextException(file, line.number(), "at most " + Table.MAX_FILE_LENGTH + " bytes", "more");
		}
		return bytes;
	}

	/** Whether lines of a later iasl stand here for the parts of a field. */
	private boolean isTakenApart(FieldDefinition field) {
		var later = field.later();
		boolean isSo = later.size() > 1 && isNext(later.getFirst().name());
		for (int i = 0; i < later.size() && isSo; i++) {
			isSo = next + i < lines.size() && lines.get(next + i).isCalled(later.get(i).name());
		}
		return isSo;
	}

	private byte[] parts(FieldDefinition field) throws TextException {
		var bytes = new ByteArrayOutputStream();
		for (var part : field.later()) {
			bytes.writeBytes(values.number(lines.get(next++), part.size()));
		}
		return bytes.toByteArray();
	}

	/** Bytes that are read, or none, and the error that they cannot be. */
	private Optional<byte[]> taken(Reading reading) {
		try {
			var bytes = reading.bytes();
			length += bytes.length;
			return Optional.of(bytes);
		} catch (TextException e) {
			error = Optional.of(e);
			return Optional.empty();
		}
	}

	private interface Reading {
		byte[] bytes() throws TextException;
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
		if (isNext(bits.later()) || isNext(bits.name()) && (!isOwn || lines.get(next).name().equals(bits.name()))) {
			var line = lines.get(next++);
			long number = bits.in(number(bytes), values.number(line, bits.mask()));
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) (number >>> i * Byte.SIZE);
			}
		} else if (!isOwn) {
			furthest.miss(next, bits.name());
		}
	}

	private static long number(byte[] bytes) {
		long number = 0;
		for (int i = bytes.length - 1; i >= 0; i--) {
			number = number << Byte.SIZE | bytes[i] & 0xff;
		}
		return number;
	}

	@Override
	public void missing(Field wanted) {
		if (error.isEmpty() && wanted.definition().listing() == BitsDefinition.Listing.IASL) {
			error = Optional.of(furthest.unexpected(next));
		}
	}

	@Override
	public boolean begin(GroupDefinition group) {
		return switch (group.heading()) {
			case Heading.None none -> beginsAtFields(group.members());
			case Heading.Title title -> isHeaded(group, "[") && takesHeading();
			case Heading.Bytes bytes -> isHeaded(group, "") && beginsAtBytes();
		};
	}

	private boolean beginsAtFields(List<Member> members) {
		skipLabels();
		return error.isEmpty() && beginning.isAt(next, members) && (trusted == Assembly.Lengths.AS_SAID || beginning.isAlone(next, members));
	}

	private boolean isHeaded(GroupDefinition group, String value) {
		boolean isHeaded = isNext(group.name()) && lines.get(next).value().startsWith(value);
		if (!isHeaded) {
			furthest.miss(next, group.name());
		}
		return isHeaded;
	}

	private boolean takesHeading() {
		next++;
		return true;
	}

	private boolean beginsAtBytes() {
		try {
			whole = Optional.of(new BytesLine(file, lines.get(next++), values));
		} catch (TextException e) {
			error = Optional.of(e);
		}
		return error.isEmpty();
	}

	@Override
	public void end(GroupDefinition group) {
		if (group.heading() instanceof Heading.Bytes && whole.isPresent() && error.isEmpty()) {
			try {
				whole.get().end();
			} catch (TextException e) {
				error = Optional.of(e);
			}
			whole = Optional.empty();
		}
	}

	@Override
	public boolean hasMore(Group around, Member element) {
		var name = FirstLines.of(List.of(element));
		return FirstLines.areIn(element) && isNext(name) && !FirstLines.mayFollow(name, around, element);
	}

	@Override
	public boolean count(Member element, Field counter, long number) {
		if (error.isPresent() || !FirstLines.areIn(element)) {
			return false;
		}
		if (counter.length() < Long.BYTES && number >>> counter.length() * Byte.SIZE != 0) {
			error = Optional.of(new TextException(file, lines.get(next - 1).number(), "so many elements that " + counter.name() + " has room",
					Long.toUnsignedString(number)));
			return false;
		}
		counts.putIfAbsent(counter.offset(), counter.number());
		return true;
	}

	@Override
	public int rest() {
		return MANY;
	}

	@Override
	public Optional<byte[]> behind(int room) {
		skipLabels();
		var bytes = error.isPresent() ? Optional.<byte[]> empty()
				: offsets.between(next, room, lengths.getOrDefault(TABLE_LENGTH, 0L).intValue());
		return bytes.isPresent() ? taken(bytes::get) : bytes;
	}

	@Override
	public Optional<byte[]> unknown() {
		return isNext(TextWriter.UNKNOWN) ? taken(() -> values.hexadecimal(lines.get(next++))) : Optional.empty();
	}

	/** Whether the next line is all of a field. */
	private boolean isNext(Field field) {
		var later = field.definition().later();
		return isNext(field.name()) || isNext(field.definition().symbol()) || later.size() == 1 && isNext(later.getFirst().name());
	}

	private boolean isNext(String name) {
		skipLabels();
		return error.isEmpty() && next < lines.size() && !name.isEmpty() && lines.get(next).isCalled(name);
	}

	/** Labels give names to offsets, which expressions of later lines can use. */
	private void skipLabels() {
		while (next < lines.size() && lines.get(next).isCalled(TextLine.LABEL)) {
			values.label(lines.get(next++).value(), length);
		}
	}
}
