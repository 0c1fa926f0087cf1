package io.stagewalk.acpi.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Kind;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Assembly;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Parts;

/** Gives the fields of a definition the bytes that the lines of a text say. */
final class TextReader implements Parts {
	private static final String LABEL = "Label";
	/** Offset of the field that says the length of the table. */
	private static final int TABLE_LENGTH = 4;
	/** Names in a message. */
	private static final int MOST_EXPECTED = 4;

	private final String file;
	private final List<TextLine> lines;
	private final TextValue values;
	private final TextOffsets offsets;
	private final Assembly.Lengths trusted;
	/** Lengths that the text says, by the offset where they stand. */
	private final Map<Integer, Long> lengths = new HashMap<>();
	/** Counts that the text says where it has more or fewer elements, by the offset where they stand. */
	private final Map<Integer, Long> counts = new HashMap<>();
	private int next;
	private int length;
	private Optional<TextException> error = Optional.empty();
	/** The furthest line at which something else could have stood, and the names of that, the innermost first. */
	private int missedAt = -1;
	private final Set<String> missed = new LinkedHashSet<>();

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
			throw unexpected();
		}
	}

	/** The furthest line that does not fit, and what would. */
	private TextException unexpected() {
		var line = lines.get(Math.min(Math.max(next, missedAt), lines.size() - 1));
		var expected = missedAt < next ? "the end of the text" : String.join(" or ", missed);
		var found = Math.max(next, missedAt) < lines.size() ? '"' + line.name() + '"' : "the end of the text";
		return new TextException(file, line.number(), expected, found);
	}

	private void miss(int at, String name) {
		if (at > missedAt) {
			missedAt = at;
			missed.clear();
		}
		if (at == missedAt && missed.size() < MOST_EXPECTED) {
			missed.add('"' + name + '"');
		}
	}

	@Override
	public Optional<byte[]> take(Field wanted, int room) {
		var behind = isNext(wanted) && wanted.length() > room ? offsets.behindStructure(next, room) : Optional.<Integer> empty();
		if (behind.isPresent()) {
			next = behind.get();
			return Optional.empty();
		}
		if (isTakenApart(wanted.definition())) {
			return parts(wanted.definition());
		}
		if (!isNext(wanted)) {
			if (wanted.definition().listing() == BitsDefinition.Listing.IASL) {
				miss(next, wanted.name());
			}
			return hasNoLine(wanted, room) ? Optional.of(new byte[wanted.length()]) : Optional.empty();
		}
		var line = lines.get(next++);
		try {
			var said = values.bytes(line, wanted);
			var bytes = wanted.definition().kind() == Kind.BYTES ? offsets.ownBytes(next - 1, said) : offsets.placed(next - 1, said);
			for (var bits : wanted.bits()) {
				bits(wanted, bits, bytes);
			}
			if (wanted.definition().role() == Role.LENGTH) {
				lengths.put(length, number(bytes));
			}
			return Optional.of(grown(bytes, line));
		} catch (TextException e) {
			error = Optional.of(e);
			return Optional.empty();
		}
	}

	private byte[] grown(byte[] bytes, TextLine line) throws TextException {
		length += bytes.length;
		if (length > Table.MAX_FILE_LENGTH) {
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

	private Optional<byte[]> parts(FieldDefinition field) {
		var bytes = new ByteArrayOutputStream();
		try {
			for (var part : field.later()) {
				bytes.writeBytes(grown(values.number(lines.get(next), part.size()), lines.get(next)));
				next++;
			}
			return Optional.of(bytes.toByteArray());
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
		if (isNext(bits.later()) || isNext(bits.name()) && (!isOwn || lines.get(next).name().equals(bits.name()))) {
			var line = lines.get(next++);
			long number = bits.in(number(bytes), values.number(line, bits.mask()));
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) (number >>> i * Byte.SIZE);
			}
		} else if (!isOwn) {
			miss(next, bits.name());
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
			error = Optional.of(unexpected());
		}
	}

	@Override
	public boolean begin(GroupDefinition group) {
		if (!group.heading().isEmpty()) {
			boolean headed = isNext(group.name()) && lines.get(next).value().startsWith("[");
			if (headed) {
				next++;
			} else {
				miss(next, group.name());
			}
			return headed;
		}
		var first = FirstLines.of(group.members());
		if (!first.isEmpty() && !isNext(first)) {
			miss(next, first);
			return false;
		}
		return trusted == Assembly.Lengths.AS_SAID || hasSecond(group.members());
	}

	/** Whether the second line is a structure's too: where no length tells, it tells structures apart that begin alike. */
	private boolean hasSecond(List<Member> members) {
		if (members.size() < 2 || !(members.get(0) instanceof FieldDefinition first) || !(members.get(1) instanceof FieldDefinition second)
				|| !first.bits().isEmpty() || !isPlain(first) || !isPlain(second)) {
			return true;
		}
		int at = next + 1;
		while (at < lines.size() && lines.get(at).isCalled(LABEL)) {
			at++;
		}
		boolean isThere = at >= lines.size() || lines.get(at).isCalled(second.name()) || lines.get(at).isCalled(second.symbol());
		if (!isThere) {
			miss(at, second.name());
		}
		return isThere;
	}

	/** Whether a field has a line of its own in every text. */
	private static boolean isPlain(FieldDefinition field) {
		return field.listing() == BitsDefinition.Listing.IASL && field.size() instanceof Expression.Constant && field.place().equals(Place.NEXT);
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
		return error.isPresent() ? Optional.empty() : offsets.between(next, room, lengths.getOrDefault(TABLE_LENGTH, 0L).intValue());
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
		while (next < lines.size() && lines.get(next).isCalled(LABEL)) {
			values.label(lines.get(next++).value(), length);
		}
	}
}
