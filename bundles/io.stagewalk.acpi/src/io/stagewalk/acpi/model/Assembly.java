package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.Optional;

import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;

/** Puts the bytes of a structure together from its parts. */
public final class Assembly implements Source {
	private final Content content;
	private final Parts parts;
	private final Lengths lengths;

	/** Which lengths the structures get. */
	public enum Lengths {
		/** Those that their parts say. */
		AS_SAID,
		/** Those that they come to, whatever their parts say; counts too. */
		AS_MADE
	}

	private Assembly(Content content, Parts parts, Lengths lengths) {
		this.content = content;
		this.parts = parts;
		this.lengths = lengths;
	}

	/** The bytes of all parts that there are, in order. */
	public static byte[] bytes(GroupDefinition definition, Parts parts, Lengths lengths) {
		var content = new Content("", "", new byte[0]);
		var group = new Group(content, Optional.empty(), definition, 0, 0);
		new Inflater(group, new Assembly(content, parts, lengths), new Values(group, new ArrayList<>(), Optional.empty()))
				.inflate(Integer.MAX_VALUE);
		return content.all();
	}

	@Override
	public boolean isPlaced() {
		return false;
	}

	@Override
	public boolean trustsLengths() {
		return lengths == Lengths.AS_SAID;
	}

	@Override
	public int take(Field wanted, int room) {
		return parts.take(wanted, room).map(this::append).orElse(ABSENT);
	}

	private int append(byte[] bytes) {
		content.append(bytes);
		return bytes.length;
	}

	@Override
	public void missing(Field wanted) {
		if (lengths == Lengths.AS_MADE) {
			parts.missing(wanted);
		}
	}

	@Override
	public boolean begin(GroupDefinition group) {
		return parts.begin(group);
	}

	@Override
	public boolean hasMore(Group group, Member element) {
		return lengths == Lengths.AS_MADE && parts.hasMore(group, element);
	}

	@Override
	public boolean count(Member element, Field counter, long number) {
		boolean isSet = lengths == Lengths.AS_MADE && parts.count(element, counter, number);
		if (isSet) {
			content.put(counter.offset(), Content.littleEndian(number, counter.length()));
		}
		return isSet;
	}

	@Override
	public int rest(int offset, int until) {
		return parts.rest();
	}

	@Override
	public void end(Group group, Optional<Field> length) {
		parts.end(group.definition());
		if (lengths == Lengths.AS_MADE && length.isPresent()) {
			var field = length.get();
			content.put(field.offset(), Content.littleEndian(group.length() - field.definition().checked().orElse(0), field.length()));
		}
	}

	@Override
	public int behind(int room) {
		return parts.behind(room).map(this::append).orElse(0);
	}

	@Override
	public int unknown() {
		return parts.unknown().map(this::append).orElse(0);
	}
}
