package io.stagewalk.graph.ui.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StopCondition;

/**
 * The past and the future of a stretch of guest addresses.
 *
 * @param cursor      the present
 * @param ipa         a block, a page, or a gap
 * @param descriptors physical addresses of the entries that lead to it at present
 */
public record PageHistory(Cursor cursor, AddressRange ipa, Set<Long> descriptors) {

	/** The history of what lies at an address of a picture: of one block or page where it is mapped, else of the gap. */
	public static Optional<PageHistory> of(Stage2Picture picture, long address) {
		int row = picture.rowAt(address);
		if (row < 0) {
			return Optional.empty();
		}
		var ipa = switch (picture.rows().get(row)) {
			case Stage2Row.Mapped mapped -> mapped.run().pieceAt(address);
			case Stage2Row.Removed removed -> removed.ipa();
			case Stage2Row.Gap gap -> gap.ipa();
		};
		var path = DescriptorPath.to(picture.cursor().state().memory(), picture.p2m().orElseThrow().regime(), address);
		return Optional.of(new PageHistory(picture.cursor(), ipa,
				path.stream().map(entry -> entry.address().value()).collect(Collectors.toUnmodifiableSet())));
	}

	/** Right before the step that mapped, or unmapped, any of it last; empty if no step did. */
	public Optional<Cursor> mappedBefore() {
		return search(Direction.BACKWARD, mapping());
	}

	/** Right behind the next step that maps any of it, or writes an entry that leads to it; empty if none does. */
	public Optional<Cursor> changedNext() {
		return search(Direction.FORWARD, mapping().or((trace, step, direction) -> trace.step(step).effect().writes().stream()
				.anyMatch(write -> descriptors.contains(write.address().value()))));
	}

	private StopCondition mapping() {
		return (trace, step, direction) -> trace.step(step).effect() instanceof Effect.Mapped mapped && mapped.ipa().overlaps(ipa);
	}

	/** A run that ends at the end of the trace has found something only if its last step is such a one. */
	private Optional<Cursor> search(Direction direction, StopCondition condition) {
		var found = cursor.run(direction, condition);
		int crossed = direction == Direction.FORWARD ? found.position() - 1 : found.position();
		boolean moved = found.position() != cursor.position();
		return moved && condition.stopsAt(cursor.trace(), crossed, direction) ? Optional.of(found) : Optional.empty();
	}
}
