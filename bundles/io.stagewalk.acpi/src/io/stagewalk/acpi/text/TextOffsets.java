package io.stagewalk.acpi.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Kind;

/**
 * What the offsets before the lines of a text tell of it. {@code iasl -d} shows fields that a structure has no room for, out of what
 * follows it, and leaves out bytes that are of no field: only by the offsets is such text the table that it was made of. Of text that
 * was changed they are no longer true, so one counts only where it agrees with a length.
 */
final class TextOffsets {
	private final List<TextLine> lines;
	/** All bytes, if they stand at the end of the text. */
	private final byte[] dump;

	TextOffsets(List<TextLine> lines, byte[] dump) {
		this.lines = lines;
		this.dump = dump;
	}

	/**
	 * Where the text goes on if a field and what comes after it are already behind the structure: at the line that has once more the
	 * offset where the structure ends.
	 *
	 * @param at   the field's line
	 * @param room bytes up to the end of the structure
	 * @return empty if the field is where it says
	 */
	Optional<Integer> behindStructure(int at, int room) {
		int start = lines.get(at).offset().at();
		if (start < 0 || room < 0 || lines.get(at).offset().bytes() <= room) {
			return Optional.empty();
		}
		int on = at + 1;
		while (on < lines.size() && (lines.get(on).offset().at() < 0 || lines.get(on).offset().at() > start + room)) {
			on++;
		}
		return on < lines.size() && lines.get(on).offset().at() == start + room ? Optional.of(on) : Optional.empty();
	}

	/** The bytes that a line, read as they stand there, is meant to have. */
	byte[] own(int at, byte[] bytes, Kind kind) {
		return kind == Kind.BYTES ? ownBytes(at, bytes) : placed(at, bytes);
	}

	/**
	 * The bytes of a line that are its own. {@code iasl} shows those behind a name up to the end of its node, though ID mappings stand
	 * there too; and its later versions show the first bytes of the table instead.
	 */
	private byte[] ownBytes(int at, byte[] bytes) {
		int start = lines.get(at).offset().at();
		if (start < 0 || lines.get(at).offset().bytes() != bytes.length) {
			return bytes;
		}
		int size = ownSize(at);
		boolean isStart = start + bytes.length <= dump.length && Arrays.equals(bytes, Arrays.copyOf(dump, bytes.length));
		return isStart ? Arrays.copyOfRange(dump, start, start + size) : Arrays.copyOf(bytes, size);
	}

	/**
	 * The bytes of a line between two others that leave another place for it than it says: {@code iasl} of 2025 shows bytes 3 and 4 of
	 * some structures of the MADT for bytes 2 and 3.
	 */
	private byte[] placed(int at, byte[] bytes) {
		if (at == 0 || at + 1 == lines.size()) {
			return bytes;
		}
		var before = lines.get(at - 1).offset();
		int start = before.at() + before.bytes();
		int said = lines.get(at).offset().at();
		boolean isElsewhere = before.at() >= 0 && said >= 0 && said != start && lines.get(at + 1).offset().at() == start + bytes.length;
		boolean isAsWritten = isElsewhere && said + bytes.length <= dump.length
				&& Arrays.equals(bytes, Arrays.copyOfRange(dump, said, said + bytes.length));
		return isAsWritten ? Arrays.copyOfRange(dump, start, start + bytes.length) : bytes;
	}

	/** Bytes of a line as it was written that are not of the next one. */
	private int ownSize(int at) {
		var offset = lines.get(at).offset();
		int next = at + 1 < lines.size() ? lines.get(at + 1).offset().at() : -1;
		return next > offset.at() ? Math.min(next - offset.at(), offset.bytes()) : offset.bytes();
	}

	/**
	 * Bytes between two lines that have none.
	 *
	 * @param next   the line behind them; it may be the end of the text
	 * @param room   how many they must be
	 * @param length of the table; 0 if it is not known
	 */
	Optional<byte[]> between(int next, int room, int length) {
		int before = next - 1;
		while (before >= 0 && lines.get(before).offset().at() < 0) {
			before--;
		}
		int end = next < lines.size() ? lines.get(next).offset().at() : length;
		if (before < 0) {
			return Optional.empty();
		}
		int start = end - room;
		var last = lines.get(before).offset();
		if (start != last.at() + last.bytes()) {
			return Optional.empty();
		}
		return Optional.of(end <= dump.length ? Arrays.copyOfRange(dump, start, end) : new byte[room]);
	}
}
