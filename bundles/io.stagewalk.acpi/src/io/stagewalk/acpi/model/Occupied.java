package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The bytes of one structure that its members have taken so far. */
final class Occupied {
	private final Group group;
	private final List<Node> members = new ArrayList<>();
	private int end;

	Occupied(Group group) {
		this.group = group;
		end = group.offset();
	}

	void add(Node member) {
		members.add(member);
		end = Math.max(end, member.end());
	}

	/** End of the furthest member; the start of the structure if there is none. */
	int end() {
		return end;
	}

	/** The first member that has a byte of a stretch. */
	Optional<Node> in(int offset, int size) {
		if (offset >= end) {
			return Optional.empty();
		}
		return members.stream().filter(member -> member.offset() < offset + size && offset < member.end()).findFirst();
	}

	/**
	 * The members by their place, and between them and behind them what nobody knows.
	 *
	 * @param last where that ends
	 * @param said where a table says that it ends itself
	 */
	List<Node> whole(int last, int said) {
		if (!isAscending()) {
			members.sort(Comparator.comparingInt(Node::offset));
		}
		var whole = new ArrayList<Node>();
		int at = group.offset();
		for (var member : members) {
			if (member.offset() > at) {
				whole.add(new Unknown(group, "Unknown", at, member.offset() - at));
			}
			whole.add(member);
			at = member.end();
		}
		if (last > at) {
			whole.add(new Unknown(group, group.parent().isEmpty() && at >= said ? "Bytes after the table" : "Unknown", at, last - at));
		}
		return List.copyOf(whole);
	}

	private boolean isAscending() {
		for (int i = 1; i < members.size(); i++) {
			if (members.get(i).offset() < members.get(i - 1).offset()) {
				return false;
			}
		}
		return true;
	}
}
