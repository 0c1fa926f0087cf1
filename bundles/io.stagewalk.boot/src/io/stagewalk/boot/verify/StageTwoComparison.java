package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.map.TranslationMap;

/**
 * Dom0's stage 2 in the end, block by block and page by page.
 *
 * @param parts    by what the pages are for, in the order of the classes; classes without any page are left out
 * @param validity whether the hardware comes to a leaf can be compared only where the recording has one to which it does not
 */
public record StageTwoComparison(List<Part> parts, Validity validity) {

	/** Whether bit 0 counts. */
	public enum Validity {
		COMPARED, NOT_SHOWN
	}

	/**
	 * A block or page.
	 *
	 * @param descriptor as it stands in memory
	 * @param live       whether the hardware translates by it: bit 0 here and in all tables above
	 */
	public record Leaf(AddressRange ipa, long descriptor, boolean live) {
		private static final long VALID = 1;

		boolean isSameBut0(Leaf other) {
			return ipa.equals(other.ipa) && (descriptor | VALID) == (other.descriptor | VALID);
		}

		/** {@code 0x09050000..0x09050fff 0x02c00000090506ff}. */
		@Override
		public String toString() {
			return ipa + String.format(" 0x%016x", descriptor) + (live ? "" : " (not live)");
		}
	}

	/** What both have for an address, but not the same. */
	public record Altered(Leaf recorded, Leaf model) {
	}

	/**
	 * The leaves of a class.
	 *
	 * @param equal    how many are the same on both sides
	 * @param altered  those that hold something else
	 * @param validity those of which only one side is live, the rest being the same; empty where that is not compared
	 */
	public record Part(EventClass kind, int equal, List<Leaf> missing, List<Leaf> extra, List<Altered> altered, List<Altered> validity) {
		public Part {
			missing = List.copyOf(missing);
			extra = List.copyOf(extra);
			altered = List.copyOf(altered);
			validity = List.copyOf(validity);
		}

		/** What Dom0 gave back or was given, and what a driver touched, is not the model's to say; nor which RAM the kernel touched. */
		public boolean holds() {
			return kind.rule() == EventClass.Rule.SHOWN || missing.isEmpty() && extra.isEmpty() && altered.isEmpty()
					&& (kind == EventClass.BANKS || validity.isEmpty());
		}
	}

	public StageTwoComparison {
		parts = List.copyOf(parts);
	}

	public boolean holds() {
		return parts.stream().allMatch(Part::holds);
	}

	/** @param kinds what the pages from an address on are for */
	static StageTwoComparison of(Map<Long, Leaf> recorded, Map<Long, Leaf> model, Function<AddressRange, EventClass> kinds) {
		var validity = recorded.values().stream().allMatch(Leaf::live) ? Validity.NOT_SHOWN : Validity.COMPARED;
		Map<EventClass, Sorter> sorters = new EnumMap<>(EventClass.class);
		var all = new TreeMap<Long, Leaf>(Long::compareUnsigned);
		all.putAll(model);
		all.putAll(recorded);
		all.forEach((ipa, leaf) -> sorters.computeIfAbsent(kinds.apply(leaf.ipa()), kind -> new Sorter(validity))
				.sort(recorded.get(ipa), model.get(ipa)));
		return new StageTwoComparison(sorters.entrySet().stream().map(entry -> entry.getValue().part(entry.getKey())).toList(), validity);
	}

	static Map<Long, Leaf> leaves(PhysicalMemory memory, Stage2Regime regime, Progress progress) {
		var leaves = new TreeMap<Long, Leaf>(Long::compareUnsigned);
		TranslationMap.of(memory, regime).leaves(progress)
				.forEach(leaf -> leaves.put(leaf.input().first(), new Leaf(leaf.input(), leaf.descriptor().value(), leaf.isLive())));
		return leaves;
	}

	private static final class Sorter {
		private final Validity compared;
		private int equal;
		private final List<Leaf> missing = new ArrayList<>();
		private final List<Leaf> extra = new ArrayList<>();
		private final List<Altered> altered = new ArrayList<>();
		private final List<Altered> validity = new ArrayList<>();

		Sorter(Validity compared) {
			this.compared = compared;
		}

		/** Either may be null. */
		void sort(Leaf recorded, Leaf model) {
			if (model == null) {
				missing.add(recorded);
			} else if (recorded == null) {
				extra.add(model);
			} else if (!recorded.isSameBut0(model)) {
				altered.add(new Altered(recorded, model));
			} else if (compared == Validity.COMPARED && recorded.live() != model.live()) {
				validity.add(new Altered(recorded, model));
			} else {
				equal++;
			}
		}

		Part part(EventClass kind) {
			return new Part(kind, equal, missing, extra, altered, validity);
		}
	}
}
