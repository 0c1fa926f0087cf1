package io.stagewalk.boot;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.translation.builder.TableFrames;

/**
 * From where Linux takes memory for itself, as far as that can be told from where RAM is: while it boots from the top of RAM
 * downwards, and later from the lowest block of the largest order.
 *
 * @param ram   without the kernel and what Xen loaded beside it
 * @param taken what becomes of which the scenario says
 * @see "linux/mm/memblock.c:memblock_find_in_range_node; linux/mm/page_alloc.c:__free_pages_core"
 */
record KernelAllocator(RangeSet ram, RangeSet taken) {
	/** Of {@code struct page}s of one section, and what a level-2 block maps. */
	private static final long BLOCK = 2L << 20;
	/** The largest block of the buddy allocator with 4 KiB pages: MAX_ORDER. */
	private static final long LARGEST_ORDER = 4L << 20;
	/** What the tables of a boot take at least; less is of no use. */
	private static final long USEFUL = 64;
	private static final long MAX_TABLES = 4096;
	private static final int MAX_RUNS = 8;

	/** Frames for the tables that are made before the buddy allocator is there: the highest block, or the highest two. */
	Optional<TableFrames> boot() {
		var free = free();
		var highest = free.ranges().reversed().stream().filter(run -> run.frames() >= USEFUL).findFirst()
				.or(() -> free.ranges().reversed().stream().findFirst());
		return highest.map(run -> {
			long end = run.lastFrame() + 1;
			long block = BLOCK >>> Address.PAGE_SHIFT;
			long first = end - USEFUL & -block;
			return new TableFrames(Math.max(run.firstFrame(), first), end);
		});
	}

	/** The highest room for so many blocks, empty if there is none. */
	Optional<AddressRange> memmap(TableFrames boot, int sections) {
		long size = sections * BLOCK;
		var free = ram.minus(range(boot));
		return free.ranges().reversed().stream().filter(run -> size > 0 && (run.last() + 1 & -BLOCK) - size >= run.first()
				&& run.last() + 1 >= size).findFirst().map(run -> AddressRange.ofLength((run.last() + 1 & -BLOCK) - size, size));
	}

	/** Frames for later tables, run by run, from the first whole block of the largest order behind the kernel on. */
	List<TableFrames> later(TableFrames boot, Optional<AddressRange> memmap, long kernelEnd) {
		var free = free().minus(range(boot));
		if (memmap.isPresent()) {
			free = free.minus(memmap.get());
		}
		long from = kernelEnd + LARGEST_ORDER - 1 & -LARGEST_ORDER;
		return free.ranges().stream().filter(run -> Long.compareUnsigned(run.last(), from) > 0)
				.map(run -> new TableFrames(Math.max(run.firstFrame(), from >>> Address.PAGE_SHIFT), run.lastFrame() + 1))
				.map(run -> new TableFrames(run.next(), Math.min(run.end(), run.next() + MAX_TABLES))).limit(MAX_RUNS).toList();
	}

	private RangeSet free() {
		var free = ram;
		for (var range : taken.ranges()) {
			free = free.minus(range);
		}
		return free;
	}

	private static AddressRange range(TableFrames frames) {
		return AddressRange.ofFrames(frames.next(), Math.max(1, frames.end() - frames.next()));
	}
}
