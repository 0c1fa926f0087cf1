package io.stagewalk.acpi.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import io.stagewalk.acpi.definition.Member;

/** Several changes of one structure at once, of stretches that have no byte in common. */
record Shifts(List<? extends Shift> parts) implements Shift {
	Shifts {
		parts = List.copyOf(parts);
	}

	@Override
	public int delta() {
		return parts.stream().mapToInt(Shift::delta).sum();
	}

	@Override
	public int at() {
		return parts.stream().mapToInt(Shift::at).min().orElse(0);
	}

	@Override
	public List<Splice> splices() {
		return parts.stream().flatMap(part -> part.splices().stream()).toList();
	}

	/** The last first, so that the others stand where they were. */
	@Override
	public byte[] in(byte[] old) {
		var bytes = old;
		for (var part : parts.stream().sorted(Comparator.comparingInt(Shift::at).reversed()).toList()) {
			bytes = part.in(bytes);
		}
		return bytes;
	}

	@Override
	public boolean isStill() {
		return parts.stream().allMatch(Shift::isStill);
	}

	@Override
	public boolean takes(int offset) {
		return parts.stream().anyMatch(part -> part.takes(offset));
	}

	@Override
	public boolean touches(Field field) {
		return parts.stream().anyMatch(part -> part.touches(field));
	}

	@Override
	public int moved(int offset) {
		return movedBy(offset, part -> part.moved(offset));
	}

	@Override
	public int start(Group structure, Member member, int target) {
		return movedBy(target, part -> part.start(structure, member, target));
	}

	private int movedBy(int offset, ToIntFunction<Shift> by) {
		return offset + parts.stream().mapToInt(part -> by.applyAsInt(part) - offset).sum();
	}
}
