package io.stagewalk.translation;

import java.util.SplittableRandom;

import io.stagewalk.memory.PhysicalMemory;

/**
 * A memory in which every doubleword is a descriptor made up from its address: tables of tables, loops, blocks, pages,
 * all ones, nonsense, and addresses where no memory is. Two stretches of it are present, one of them beyond 32 bits.
 */
record RandomTables(long seed) implements PhysicalMemory {
	static final long LOW_END = 64 << 12;
	static final long HIGH = 0x39_4000_0000L;

	@Override
	public boolean isPresent(long address) {
		return address >= 0 && address < LOW_END || address >= HIGH && address < HIGH + LOW_END;
	}

	@Override
	public long read64(long address) {
		if (!isPresent(address)) {
			return 0;
		}
		var random = new SplittableRandom(seed * 31 + address);
		long attributes = random.nextLong() & 0xfff0_0000_0000_0ffcL | (random.nextInt(10) == 0 ? 0 : 1 << 10);
		long somewhere = random.nextLong(64) << 12 | (random.nextInt(8) == 0 ? HIGH : 0);
		int kind = random.nextInt(100);
		if (kind < 60) {
			return somewhere | attributes | 3;
		}
		if (kind < 72) {
			return random.nextLong(1L << random.nextInt(31, 49)) & ~0xfffL | attributes | 1;
		}
		if (kind < 76) {
			return address & ~0xfffL | attributes | 3;
		}
		if (kind < 82) {
			return (LOW_END + random.nextLong(1L << random.nextInt(31, 49))) & 0xffff_ffff_f000L | attributes | 3;
		}
		return kind < 88 ? -1 : kind < 92 ? 0 : kind < 95 ? attributes & ~1L | somewhere : random.nextLong();
	}
}
