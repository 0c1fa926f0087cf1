package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.Optional;

import io.stagewalk.acpi.definition.GroupDefinition;

/** Puts the bytes of a structure together from its parts. */
public final class Assembly implements Source {
	private final Content content;
	private final Parts parts;

	private Assembly(Content content, Parts parts) {
		this.content = content;
		this.parts = parts;
	}

	/** The bytes of all parts that there are, in order. */
	public static byte[] bytes(GroupDefinition definition, Parts parts) {
		var content = new Content("", "", new byte[0]);
		var group = new Group(content, Optional.empty(), definition, 0, 0);
		new Inflater(group, new Assembly(content, parts), new Values(group, new ArrayList<>(), Optional.empty()))
				.inflate(Integer.MAX_VALUE);
		return content.all();
	}

	@Override
	public boolean isPlaced() {
		return false;
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
	public boolean begin(GroupDefinition group) {
		return parts.begin(group);
	}

	@Override
	public int rest(int offset, int until) {
		return parts.rest();
	}

	@Override
	public int unknown() {
		return parts.unknown().map(this::append).orElse(0);
	}
}
