package io.stagewalk.translation.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/** Where tables hang below a root, as memory changes; and which of their descriptors a walk may come to read. */
final class LiveTables {
	private static final long TABLE = 3;

	/**
	 * A descriptor's place.
	 *
	 * @param input  what it translates
	 * @param parent address of the descriptor that points to its table; −1 for the root
	 */
	record Place(long address, int level, AddressRange input, long parent) {
	}

	/** Where a table hangs. */
	private record Hook(int level, long input, long parent) {
	}

	private final TableTree tree;
	/** What the root translates first. */
	private final Hook root;
	private final PhysicalMemory before;
	private final CachedDescriptors cached;
	private final Map<Long, Long> written = new HashMap<>();
	private final Map<Long, List<Hook>> hooks = new HashMap<>();

	LiveTables(TablesInUse tables, PhysicalMemory before, CachedDescriptors cached) {
		tree = tables.tables();
		root = new Hook(tree.startLevel(), tables.first(), -1);
		this.before = before;
		this.cached = cached;
		forEach(tree.root(), root, this::hang);
	}

	long read(long address) {
		var value = written.get(address);
		return value != null ? value : before.read64(address);
	}

	/** Changes memory, and takes note of the table that a descriptor now points to. */
	void write(long address, long value) {
		written.put(address, value);
		for (var place : places(address)) {
			hang(place);
		}
	}

	boolean isTable(int level, long descriptor) {
		return level < TableFormat.LAST_LEVEL && (descriptor & TABLE) == TABLE;
	}

	private void hang(Place place) {
		long descriptor = read(place.address);
		if (!isTable(place.level, descriptor)) {
			return;
		}
		long table = tree.format().tableAddress(descriptor);
		var hook = new Hook(place.level + 1, place.input.first(), place.address);
		var known = hooks.computeIfAbsent(table, first -> new ArrayList<>());
		if (!known.contains(hook)) {
			known.add(hook);
			forEach(table, hook, this::hang);
		}
	}

	private void forEach(long table, Hook hook, Consumer<Place> consumer) {
		for (int i = 0; i < tree.entries(hook.level); i++) {
			consumer.accept(place(table, i, hook));
		}
	}

	private Place place(long table, int index, Hook hook) {
		long span = tree.format().span(hook.level);
		return new Place(table + (long) index * Long.BYTES, hook.level,
				AddressRange.ofLength(hook.input + index * span, span), hook.parent);
	}

	/** Every place at which a doubleword of memory is a descriptor; most often one, or none. */
	List<Place> places(long address) {
		var places = new ArrayList<Place>();
		long offset = address - tree.root();
		if (offset >= 0 && offset < (long) tree.rootEntries() * Long.BYTES) {
			places.add(place(tree.root(), (int) (offset / Long.BYTES), root));
		}
		long table = address & -tree.format().granule().size();
		for (var hook : hooks.getOrDefault(table, List.of())) {
			places.add(place(table, (int) ((address - table) / Long.BYTES), hook));
		}
		return places;
	}

	/** Whether a walk, with the help of what may be cached, comes to read the descriptor of a place. */
	boolean isLive(Place place) {
		if (place.parent == -1) {
			return true;
		}
		long table = place.address & -tree.format().granule().size();
		for (var parent : places(place.parent)) {
			boolean above = parent.level == place.level - 1 && parent.input.contains(place.input);
			if (above && (pointsTo(parent, read(parent.address), table) || cached.at(parent.input.first(), parent.level).stream()
					.anyMatch(old -> pointsTo(parent, old.value(), table))) && isLive(parent)) {
				return true;
			}
		}
		return false;
	}

	private boolean pointsTo(Place parent, long descriptor, long table) {
		return isTable(parent.level, descriptor) && tree.format().tableAddress(descriptor) == table;
	}

	/** All valid descriptors below one that points to a table, by its value. */
	void forEachBelow(Place place, long descriptor, Consumer<Place> consumer) {
		var hook = new Hook(place.level + 1, place.input.first(), place.address);
		forEach(tree.format().tableAddress(descriptor), hook, below -> {
			long value = read(below.address);
			if ((value & 1) != 0) {
				consumer.accept(below);
				if (isTable(below.level, value)) {
					forEachBelow(below, value, consumer);
				}
			}
		});
	}
}
