package io.stagewalk.translation.smmu.naive;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.smmu.naive.RandomTables.Leaves;
import io.stagewalk.translation.smmu.naive.RandomTables.Pool;
import io.stagewalk.translation.smmu.naive.RandomTables.Shape;

/** A random SMMU with one stream in memory, mostly legal, and addresses that its tables have been grown for. */
final class RandomStreams {
	static final long STREAMS = 0x1000_0000L;
	private static final long SECOND_STREAMS = 0x1800_0000L;
	static final long CONTEXTS = 0x2000_0000L;
	private static final long STAGE1 = 0x2800_0000L;
	private static final long STAGE2 = 0x3000_0000L;
	private static final long END = 0x3800_0000L;
	private static final long AA64 = 1L << 41;

	final Map<Long, Long> words = new TreeMap<>();
	final NaiveIds ids;
	final NaiveSmmu.Registers registers;
	final int sid;
	final Chance chance;
	final long[] ste = new long[8];
	private int cds;
	private int contextIndex;
	private RandomTables second;
	private Shape secondShape;
	private final RandomTables[] first = new RandomTables[2];
	private final Shape[] firstShapes = new Shape[2];

	RandomStreams(SplittableRandom random) {
		this(new Chance(random), ids(new Chance(random)));
	}

	RandomStreams(Chance chance, NaiveIds ids) {
		this.chance = chance;
		this.ids = ids;
		int split = chance.pick(6, 8, 10);
		int log2 = chance.between(4, Math.min(12, ids.sidsize()));
		sid = (int) chance.bits(chance.percent(97) ? log2 : 16);
		boolean two = chance.percent(60);
		registers = new NaiveSmmu.Registers(chance.percent(96) ? 1 : 0, (int) chance.bits(2),
				(int) (chance.bits(20) | chance.bit(20, 20)),
				STREAMS | (chance.percent(3) ? 1L << 50 : 0), log2 | split << 6 | (two ? 1 << 16 : 0));
		entry();
		if (chance.percent(12)) {
			ste[chance.pick(0, 1, 1, 2, 2, 3)] ^= 1L << chance.between(0, 63);
		}
		place(two && ids.twoLevelStreams(), split);
	}

	PhysicalMemory memory() {
		return new PhysicalMemory() {
			@Override
			public boolean isPresent(long address) {
				return address >= STREAMS && address < END;
			}

			@Override
			public long read64(long address) {
				return isPresent(address) ? words.getOrDefault(address, 0L) : 0;
			}
		};
	}

	private static NaiveIds ids(Chance chance) {
		long idr0 = chance.bit(0, 95) | chance.bit(1, 95) | (chance.percent(93) ? 8 : chance.pick(4, 12, 12))
				| (long) chance.pick(0, 1, 2, 2) << 6
				| chance.bit(9, 60) | chance.bit(10, 20) | chance.bit(11, 30) | chance.bit(12, 85) | chance.bit(18, 85)
				| chance.bit(19, 88) | (long) chance.pick(0, 0, 0, 0, 2, 3) << 21 | (long) chance.pick(0, 0, 0, 1, 2) << 24
				| chance.bit(26, 15) | chance.bit(27, 85);
		long idr1 = chance.between(4, 16) | (long) (chance.percent(25) ? 0 : chance.between(4, 20)) << 6 | chance.bit(26, 50)
				| chance.bit(27, 50);
		long idr3 = chance.bit(2, 70) | chance.bit(4, 70) | chance.bit(8, 50) | chance.bit(9, 50) | chance.bit(13, 50)
				| chance.bit(15, 20) | chance.bit(17, 50);
		long idr5 = chance.pick(0, 1, 2, 3, 4, 5, 5, 6, 6, 6) | chance.bit(4, 95) | chance.bit(5, 90) | chance.bit(6, 90)
				| chance.bit(7, 50)
				| chance.bit(10, 60);
		return new NaiveIds(idr0, idr1, idr3, idr5);
	}

	private int granule() {
		int granule = chance.pick(12, 12, 14, 16);
		return ids.hasGranule(granule) ? granule : chance.pick(12, 14, 16);
	}

	private boolean big() {
		long ttendian = ids.idr0(22, 21);
		return ttendian == 3 || ttendian == 0 && chance.percent(15);
	}

	private void entry() {
		int config = chance.pick(7, 7, 7, 7, 6, 6, 5, 5, 5, 5, 4, chance.between(0, 7));
		boolean nested = (config & 6) == 6;
		if (nested) {
			stage2();
		}
		cds = ids.ssidsize() == 0 || chance.percent(40) ? 0 : chance.between(1, Math.min(12, ids.ssidsize()));
		int format = chance.pick(0, 1, 2, 3);
		boolean noStalls = ids.idr0(25, 24) == 0;
		ste[0] |= 1 | (long) config << 1 | (long) format << 4 | (long) cds << 59;
		ste[1] = chance.bits(2) | chance.bits(4) << 2 | chance.bit(25, 50) | (noStalls ? chance.bit(27, 20) : 0)
				| (long) (ids.idr0(9) ? chance.pick(0, 0, 2) : chance.between(0, 3)) << 30 | chance.bits(9) << 32
						| (long) chance.pick(0, 1, 2, 3) << 44
				| chance.bits(4) << 48;
		ste[2] |= chance.bits(ids.idr0(18) ? 16 : 8);
		if ((config & 5) == 5) {
			context(nested, format);
		}
	}

	private void stage2() {
		int granule = granule();
		boolean ds = ids.ds() && granule != 16 && chance.percent(50);
		int start = chance.between(ds ? -1 : 0, ids.idr3(9) ? 3 : 2);
		int least = NaiveWalk.shift(granule, start) + 1;
		int most = Math.min(Math.min(least - 1 + granule - 3 + 4, ids.ias()), granule == 16 || ds ? 52 : 48);
		int inputBits = chance.percent(96) ? chance.between(Math.max(least, Math.min(most, 31)), most) : chance.between(20, 52);
		int ps = chance.percent(75) ? (int) (ids.idr5() & 7) : chance.between(0, 7);
		boolean big = big();
		boolean ha = ids.idr0(7, 6) > 0 && chance.percent(35);
		boolean hd = ids.idr0(7, 6) > 1 && chance.percent(50);
		int sl0 = granule == 12 ? start == 3 ? 3 : start < 0 ? 0 : 2 - start : 3 - start;
		int tg = granule == 12 ? 0 : granule == 16 ? 1 : 2;
		int stallModel = (int) ids.idr0(25, 24);
		ste[2] = (long) (64 - inputBits & 63) << 32 | (long) (sl0 & 3) << 38 | chance.bits(4) << 40
				| (long) chance.pick(0, 2, 3) << 44
				| (long) tg << 46 | (long) ps << 48 | chance.bit(51, 97) | (big ? 1L << 52 : 0) | chance.bit(53, 15)
						| chance.bit(54, 50)
				| (hd ? 1L << 55 : 0) | (ha ? 1L << 56 : 0)
				| (stallModel == 2 || stallModel == 0 && chance.percent(25) ? 1L << 57 : 0) | chance.bit(58, 85);
		secondShape = new Shape(granule, ds, ids.oas() >= 52, inputBits, start, big);
		int rootBits = inputBits - NaiveWalk.shift(granule, start);
		if (rootBits >= 1 && rootBits <= granule + 1) {
			second = new RandomTables(chance, words, secondShape, new Pool(STAGE2), 2);
			ste[3] = second.root | (chance.percent(2) ? 1L << chance.between(30, 51) : 0)
					| (chance.percent(10) ? chance.bits(2) << 4 : 0);
		}
		ste[3] |= (ds ? 8 : 0) | (start < 0 ? 4 : 0);
	}

	private void context(boolean nested, int format) {
		long base = CONTEXTS;
		ste[0] |= base | (chance.percent(2) ? 1L << chance.between(30, 55) : 0);
		int count = 1 << cds;
		contextIndex = chance.percent(50) ? 0 : chance.between(0, count - 1);
		long at = base + 64L * contextIndex;
		if (cds > 0 && (format == 1 || format == 2)) {
			int leaf = format == 1 ? 6 : 10;
			long table = CONTEXTS + 0x100_0000L;
			words.put(base + (contextIndex >> leaf) * 8L,
					table | chance.bit(0, 96) | (chance.percent(3) ? 1L << chance.between(28, 55) : 0)
							| (chance.percent(10) ? 0xe00 : 0));
			growSecond(base + (contextIndex >> leaf) * 8L, true);
			at = table + 64L * (contextIndex & (1 << leaf) - 1);
		}
		var cd = descriptor(nested);
		if (chance.percent(10)) {
			cd[chance.pick(0, 0, 0, 1, 2)] ^= 1L << chance.between(0, 63);
		}
		for (int i = 0; i < 8; i++) {
			words.put(at + 8 * i, cd[i]);
		}
		growSecond(at, true);
	}

	private long[] descriptor(boolean nested) {
		boolean ds = ids.ds() && chance.percent(50);
		boolean big = big();
		int stallModel = (int) ids.idr0(25, 24);
		boolean stall = stallModel == 2 || stallModel == 0 && (ste[1] >>> 27 & 1) == 0 && chance.percent(25);
		long ips = chance.percent(75) ? ids.idr5() & 7 : chance.between(0, 7);
		long d0 = 1L << 31 | ips << 32 | chance.bit(14, 4) | chance.bit(30, 4) | (big ? 1 << 15 : 0) | chance.bit(35, 15)
				| chance.bit(36, 20) | chance.bits(1) << 37 | chance.bits(2) << 38 | chance.bit(40, 20)
						| (chance.percent(97) ? AA64 : 0)
				| (ids.idr0(7, 6) > 1 ? chance.bit(42, 40) : 0) | (ids.idr0(7, 6) > 0 ? chance.bit(43, 40) : 0)
						| (stall ? 1L << 44 : 0)
				| chance.bit(45, 85) | (ids.idr0(26) ? 1L << 46 : chance.bit(46, 75)) | chance.bits(1) << 47
				| chance.bits(ids.idr0(12) ? 16 : 8) << 48;
		long[] cd = { 0, 0, ds ? 1L << 58 : 0, mair(), 0, 0, 0, 0 };
		cd[1] = chance.bits(1) | chance.bit(1, 30) | chance.bit(2, 10) | chance.bit(59, 40);
		cd[2] |= chance.bits(1) | chance.bit(1, 30) | chance.bit(2, 10);
		for (int i = 0; i < 2; i++) {
			int granule = granule();
			boolean wide = granule == 16 || ds;
			int least = wide && ids.vax() ? 12 : 16;
			int most = !ids.idr3(9) ? 39 : granule == 16 ? 47 : 48;
			int txsz = chance.between(least, most);
			int start = 3 - (64 - txsz - 1 - granule) / (granule - 3);
			firstShapes[i] = new Shape(granule, ds && granule != 16, ids.oas() >= 52, 64 - txsz, start, big);
			first[i] = new RandomTables(chance, words, firstShapes[i], new Pool(STAGE1 + i * 0x400_0000L), 4);
			cd[1 + i] |= first[i].root | (chance.percent(1) ? 1L << chance.between(30, 51) : 0)
					| (chance.percent(10) ? chance.bits(2) << 4 : 0);
			long tg = i == 0 ? granule == 12 ? 0 : granule == 16 ? 1 : 2 : granule == 12 ? 2 : granule == 16 ? 3 : 1;
			d0 |= (txsz | tg << 6 | chance.bits(4) << 8 | (long) chance.pick(0, 2, 3) << 12) << 16 * i;
		}
		cd[0] = d0;
		return cd;
	}

	private long mair() {
		long mair = 0;
		for (int i = 0; i < 8; i++) {
			mair |= (chance.percent(30) ? chance.bits(4) : chance.percent(50) ? 0xff : chance.bits(8)) << 8 * i;
		}
		return mair;
	}

	private void place(boolean two, int split) {
		long at = STREAMS + sid * 64L;
		if (two) {
			int span = chance.percent(90) ? split + 1 : chance.between(0, 13);
			long base = SECOND_STREAMS;
			words.put(STREAMS + (sid >> split) * 8L, base | span | (chance.percent(3) ? 1L << chance.between(6, 55) : 0));
			at = base + (sid & (1 << split) - 1) * 64L;
		}
		for (int i = 0; i < 8; i++) {
			words.put(at + 8 * i, ste[i]);
		}
	}

	/** Makes stage 2, if there is one, map an IPA; that of a structure mostly to itself. */
	private void growSecond(long ipa, boolean structure) {
		if (second == null) {
			return;
		}
		boolean plain = structure && chance.percent(95);
		second.grow(ipa, new Leaves() {
			@Override
			public long attributes() {
				return plain ? 0xf << 2 | (chance.percent(85) ? 3 : 1) << 6 | 3 << 8 | chance.bit(10, 94)
						: chance.bits(4) << 2 | (long) chance.pick(0, 1, 2, 3, 3, 3, 3) << 6 | (long) chance.pick(0, 2, 3)
								<< 8 | chance.bit(10, 92)
								| chance.bit(51, 40) | chance.bits(2) << 53 & -(chance.percent(30) ? 1 : 0);
			}

			@Override
			public long output(long input, int sizeLog2) {
				return structure || input >>> 28 < 4 && sizeLog2 > 28 ? input
						: chance.bits(chance.percent(85) ? ids.oas() : 52);
			}
		});
	}

	/** An address, mostly mapped. */
	long address() {
		if (first[0] == null) {
			int bits = secondShape != null && chance.percent(95) ? Math.min(secondShape.inputBits(), 62)
					: chance.between(30, 62);
			long ipa = chance.bits(bits);
			growSecond(ipa, false);
			return ipa;
		}
		int which = chance.percent(35) ? 1 : 0;
		var shape = firstShapes[which];
		long within = chance.bits(chance.percent(97) ? shape.inputBits() : 62);
		long address = which == 1 ? within | -1L << shape.inputBits() : within;
		if (chance.percent(15)) {
			address ^= chance.bits(8) << 56;
		}
		List<Long> visited = first[which].grow(within, new Leaves() {
			@Override
			public long attributes() {
				return chance.bits(3) << 2 | chance.bit(6, 60) | chance.bit(7, 25) | (long) chance.pick(0, 2, 3) << 8
						| chance.bit(10, 92)
						| chance.bit(11, 50) | chance.bit(51, 40) | chance.bit(53, 20) | chance.bit(54, 20);
			}

			@Override
			public long output(long input, int sizeLog2) {
				int most = secondShape == null ? ids.oas() : Math.min(ids.oas(), secondShape.inputBits());
				return chance.bits(chance.percent(90) ? most : 52);
			}
		});
		for (int i = 0; i < visited.size(); i++) {
			boolean descriptor = visited.get(i) >= STAGE1 && visited.get(i) < STAGE2;
			growSecond(visited.get(i), descriptor);
		}
		return address;
	}

	NaiveSmmu.Request request() {
		int ssid = cds > 0 ? chance.percent(70) ? contextIndex : chance.percent(70) ? -1 : (int) chance.bits(cds + 1)
				: chance.percent(96) ? -1 : chance.between(0, 3);
		long stream = chance.percent(97) ? sid : chance.bits(17);
		int mair = chance.percent(50) ? 0xff : chance.pick(0, 4, 8, 12, 0x44, 0x4f, 0xbb, 0x3f, 0x7a, 0xe4, 0x99, 0xdd);
		return new NaiveSmmu.Request(stream, ssid, address(),
				chance.pick('R', 'R', 'W', 'W', 'X') == 'R' ? 'R' : chance.percent(70) ? 'W' : 'X',
				chance.percent(50), NaiveMemoryType.ofMair(mair, chance.pick(0, 2, 3)), (int) chance.bits(16));
	}

	@Override
	public String toString() {
		var text = new StringBuilder(String.format("IDR0 %x IDR1 %x IDR3 %x IDR5 %x CR0 %x CR2 %x GBPA %x STRTAB_BASE %x CFG %x%nSTE", ids.idr0(),
				ids.idr1(), ids.idr3(), ids.idr5(), registers.cr0(), registers.cr2(), registers.gbpa(), registers.strtabBase(),
				registers.strtabBaseCfg()));
		for (long dword : ste) {
			text.append(String.format(" %016x", dword));
		}
		return text.toString();
	}
}
