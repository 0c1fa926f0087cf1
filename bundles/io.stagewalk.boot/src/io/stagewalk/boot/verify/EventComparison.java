package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.target.recording.BootEvent;

/** Compares two lists of events, phase by phase. */
final class EventComparison {
	private final Map<EventClass, Sides> sides = new EnumMap<>(EventClass.class);

	private static final class Sides {
		private final List<ClassResult.Pair> matched = new ArrayList<>();
		private final List<Classified> missing = new ArrayList<>();
		private final List<Classified> extra = new ArrayList<>();
	}

	private EventComparison() {
		for (var kind : EventClass.values()) {
			sides.put(kind, new Sides());
		}
	}

	/** One result for each class, in their order. */
	static List<ClassResult> of(List<Classified> recorded, List<Classified> model) {
		var comparison = new EventComparison();
		for (var phase : EventClass.Phase.values()) {
			comparison.compare(phase, in(phase, recorded), in(phase, model));
		}
		return Arrays.stream(EventClass.values()).map(comparison::result).toList();
	}

	private static List<Classified> in(EventClass.Phase phase, List<Classified> events) {
		return events.stream().filter(event -> event.kind().phase() == phase).toList();
	}

	private void compare(EventClass.Phase phase, List<Classified> recorded, List<Classified> model) {
		var left = recorded.stream().map(Classified::key).toList();
		var right = model.stream().map(Classified::key).toList();
		var pairs = phase.isSet() ? Alignment.ofSets(left, right) : Alignment.ofSequences(left, right);
		var leftMatched = new boolean[left.size()];
		var rightMatched = new boolean[right.size()];
		for (var pair : pairs) {
			leftMatched[pair.left()] = true;
			rightMatched[pair.right()] = true;
			var event = recorded.get(pair.left());
			sides.get(event.kind()).matched.add(new ClassResult.Pair(event, model.get(pair.right())));
		}
		for (int i = 0; i < leftMatched.length; i++) {
			if (!leftMatched[i]) {
				sides.get(recorded.get(i).kind()).missing.add(recorded.get(i));
			}
		}
		for (int i = 0; i < rightMatched.length; i++) {
			if (!rightMatched[i]) {
				sides.get(model.get(i).kind()).extra.add(model.get(i));
			}
		}
	}

	private ClassResult result(EventClass kind) {
		var side = sides.get(kind);
		int moved = Alignment.ofSets(side.missing.stream().map(Classified::key).toList(),
				side.extra.stream().map(Classified::key).toList()).size();
		var otherWays = side.matched.stream().filter(pair -> !CallNames.agree(pair.recorded().event(), pair.model().event())).toList();
		var otherLevels = side.matched.stream().filter(pair -> faultsOtherwise(pair.recorded().event(), pair.model().event())).toList();
		return new ClassResult(kind, side.matched, side.missing, side.extra, moved, otherWays, otherLevels);
	}

	private static boolean faultsOtherwise(BootEvent recorded, BootEvent model) {
		return recorded instanceof BootEvent.MappedOnFault real && model instanceof BootEvent.MappedOnFault derived
				&& real.syndrome().isPresent() && derived.syndrome().isPresent()
				&& (real.syndrome().get().level() != derived.syndrome().get().level()
						|| real.syndrome().get().isWrite() != derived.syndrome().get().isWrite());
	}
}
