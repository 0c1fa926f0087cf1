package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.builder.TableFrames;

/** Where Linux takes memory for itself, told from where RAM is. */
class KernelAllocatorTest {
	private static final AddressRange IMAGE = new AddressRange(0x5000_0000L, 0x5200_ffffL);

	/** The banks of a boot that was recorded: the first touches of its tables, struct pages and later tables are in these blocks. */
	@Test
	void blocksAreThoseThatARecordedBootTouched() {
		var allocator = new KernelAllocator(ram(0x5000_0000L, 0x7fff_ffffL).minus(IMAGE), RangeSet.EMPTY);
		var boot = allocator.boot().orElseThrow();
		assertEquals(new TableFrames(0x7fe00, 0x80000), boot);
		var memmap = allocator.memmap(boot, 7);
		assertEquals(Optional.of(new AddressRange(0x7f00_0000L, 0x7fdf_ffffL)), memmap);
		assertEquals(0x52400, allocator.later(boot, memmap, IMAGE.last() + 1).getFirst().next());
	}

	@Test
	void littleRamHasNoRoomForStructPages() {
		var allocator = new KernelAllocator(ram(0x5000_0000L, 0x500f_ffffL), RangeSet.EMPTY);
		var boot = allocator.boot().orElseThrow();
		assertTrue(boot.has(64));
		assertEquals(Optional.empty(), allocator.memmap(boot, 1));
	}

	@Test
	void noRamGivesNothing() {
		assertEquals(Optional.empty(), new KernelAllocator(RangeSet.EMPTY, RangeSet.EMPTY).boot());
	}

	@Test
	void nothingIsHandedOutTwice() {
		Seeds.check(50, random -> {
			long bank = 0x4000_0000L + 0x1000L * random.nextInt(0x1000);
			var ram = ram(bank, bank + 0x1000L * (0x100 + random.nextInt(0x20000)) - 1);
			var taken = new ArrayList<AddressRange>();
			for (int i = random.nextInt(5); i > 0; i--) {
				taken.add(AddressRange.ofFrames((bank >>> 12) + random.nextInt(0x20000), 1 + random.nextInt(64)));
			}
			var allocator = new KernelAllocator(ram, new RangeSet(taken));
			var boot = allocator.boot();
			if (boot.isEmpty()) {
				return;
			}
			var memmap = allocator.memmap(boot.get(), 1 + random.nextInt(8));
			var pools = new ArrayList<>(List.of(range(boot.get())));
			memmap.ifPresent(pools::add);
			allocator.later(boot.get(), memmap, bank).stream().filter(frames -> frames.has(1)).map(KernelAllocatorTest::range).forEach(pools::add);
			for (int i = 0; i < pools.size(); i++) {
				assertTrue(ram.contains(pools.get(i)), pools.get(i).toString());
				for (int j = 0; j < i; j++) {
					assertFalse(pools.get(i).overlaps(pools.get(j)), pools.toString());
				}
			}
			var tables = new ArrayList<>(pools);
			memmap.ifPresent(tables::remove);
			taken.forEach(range -> tables.forEach(pool -> assertFalse(pool.overlaps(range), pool + " " + range)));
		});
	}

	private static AddressRange range(TableFrames frames) {
		return AddressRange.ofFrames(frames.next(), frames.end() - frames.next());
	}

	private static RangeSet ram(long first, long last) {
		return RangeSet.of(new AddressRange(first, last));
	}
}
