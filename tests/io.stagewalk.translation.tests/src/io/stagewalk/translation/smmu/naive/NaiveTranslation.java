package io.stagewalk.translation.smmu.naive;

import java.util.Map;
import java.util.TreeMap;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.smmu.naive.NaiveSmmu.Request;
import io.stagewalk.translation.smmu.naive.NaiveWalk.Ended;
import io.stagewalk.translation.smmu.naive.NaiveWalk.Leaf;

/** What follows once the entry of a stream is known to be legal. */
final class NaiveTranslation {
	private static final int CD = 0;
	private static final int TT = 1;
	private static final int IN = 2;

	private final NaiveSmmu smmu;
	private final PhysicalMemory memory;
	private final NaiveIds ids;
	private final Bits512 ste;
	private final boolean nested;
	private int operation = IN;
	/** The bits that the hardware changes in descriptors, by their physical addresses. */
	private final Map<Long, Long> changes = new TreeMap<>();

	NaiveTranslation(NaiveSmmu smmu, PhysicalMemory memory, NaiveIds ids, Bits512 ste) {
		this.smmu = smmu;
		this.memory = memory;
		this.ids = ids;
		this.ste = ste;
		this.nested = ste.is(2);
	}

	String translate(Request request, boolean stage1, int index, int log2Cds, boolean e2h) {
		try {
			if (stage1) {
				return stage1(request, index, log2Cds, e2h);
			}
			if (request.address() >>> (nested ? ids.ias() : ids.oas()) != 0) {
				return NaiveSmmu.fault("event", request, new Ended(0x11, 1, 0, true), 0, IN, 0, false);
			}
			return nested ? "pass " + stage2Output(request, request.address(), request.type()) + text(changes)
					: "bypass " + NaiveSmmu.output(request.address(), request.type());
		} catch (Ended end) {
			return stage2Ended(request, end);
		}
	}

	private String stage2Ended(Request request, Ended end) {
		if (end.type == 0x0b) {
			return NaiveSmmu.fault("event", request, end, 1, operation, end.address & ids.oasMask() & -8, false);
		}
		long page = end.address & ids.oasMask() & -4096;
		if (ste.is(185)) {
			return NaiveSmmu.fault("stall", request, end, 1, operation, page, true);
		}
		return ste.is(186) ? NaiveSmmu.fault("event", request, end, 1, operation, page, false) : "abort";
	}

	private String stage2Output(Request request, long ipa, NaiveMemoryType type) throws Ended {
		var leaf = stage2(ipa, request.kind(), request.privileged());
		int sh = isWide() && NaiveIds.tg0(ste.get(175, 174)) != 16 ? (int) ste.get(173, 172) : (int) (leaf.descriptor() >>> 8 & 3);
		boolean forced = ids.idr3(8) && ste.is(89);
		return NaiveSmmu.output(leaf.output(), type.stage2((int) (leaf.descriptor() >>> 2 & 15), sh, forced));
	}

	private boolean isWide() {
		return ids.ds() && ste.is(195);
	}

	/** @param kind R, W, X; T where stage 1 reads a table, U where it updates one */
	private Leaf stage2(long ipa, char kind, boolean privileged) throws Ended {
		int inputBits = 64 - (int) ste.get(165, 160);
		if (ipa >>> inputBits != 0) {
			throw new Ended(0x10, 2, ipa, true);
		}
		int granule = NaiveIds.tg0(ste.get(175, 174));
		int start = NaiveLegality.startLevel(ste, ids);
		boolean ds = isWide() && granule != 16;
		int size = ids.size(ste.get(178, 176));
		int outputBits = granule == 16 || ds ? size : Math.min(48, size);
		int rootSize = inputBits - NaiveWalk.shift(granule, start) + 3;
		int alignment = size == 52 && (ds || granule == 16) ? Math.max(6, rootSize) : rootSize;
		var walk = new NaiveWalk(memory, granule, ds, ids.oas() >= 52, inputBits, start,
				ste.get(243, 196) << 4 >>> alignment << alignment, outputBits, ste.is(180));
		Leaf leaf;
		try {
			leaf = walk.leaf(ipa, 2, at -> at);
		} catch (Ended end) {
			throw end.type == 0x0b ? end : new Ended(end.type, 2, ipa, kind != 'U');
		}
		long d = leaf.descriptor();
		if ((d >>> 10 & 1) == 0 && !ste.is(184) && !ste.is(181)) {
			throw new Ended(0x12, 2, ipa, true);
		}
		boolean read = (d >>> 6 & 1) == 1;
		boolean write = (d >>> 7 & 1) == 1 || ste.is(184) && ste.is(183) && (d >>> 51 & 1) == 1;
		boolean device = (d >>> 2 & (ids.idr3(8) && ste.is(89) ? 4 : 12)) == 0;
		boolean walkable = read && !(ste.is(182) && device);
		int xn = (int) (d >>> 53 & 3);
		boolean execute = ids.idr3(4) ? xn == 0 || xn == 1 && !privileged || xn == 3 && privileged : xn < 2;
		boolean ok = switch (kind) {
			case 'R' -> read;
			case 'W' -> write;
			case 'X' -> execute;
			case 'T' -> walkable;
			default -> walkable && write;
		};
		if (!ok) {
			throw new Ended(0x13, 2, ipa, kind != 'U');
		}
		if (ste.is(184)) {
			boolean dirty = ste.is(183) && (d >>> 51 & 1) == 1 && (kind == 'W' || kind == 'U');
			change(leaf.address(), ~d & (1 << 10 | (dirty ? 1 << 7 : 0)), ste.is(180));
		}
		return leaf;
	}

	private void change(long address, long bits, boolean big) {
		if (bits != 0) {
			changes.merge(address, big ? Long.reverseBytes(bits) : bits, (a, b) -> a | b);
		}
	}

	/** Nothing where nothing changes. */
	static String text(Map<Long, Long> changes) {
		var text = new StringBuilder();
		changes.forEach((address, bits) -> text.append(String.format(" %x:%x", address, bits)));
		return text.toString();
	}

	private String stage1(Request request, int index, int log2Cds, boolean e2h) throws Ended {
		int world = ids.idr0(9) && !nested && ste.get(95, 94) == 2 ? e2h ? 20 : 2 : 1;
		operation = CD;
		long at = ste.get(55, 6) << 6;
		int format = log2Cds == 0 ? 0 : (int) ste.get(5, 4);
		if (format == 1 || format == 2) {
			int leafBits = format == 1 ? 6 : 10;
			int size = Math.max(6, log2Cds - leafBits + 3);
			long first = physical((at >>> size << size) + (index >>> leafBits) * 8L);
			if (!memory.isPresent(first)) {
				return smmu.event(9, request, 0, first & ids.oasMask());
			}
			long descriptor = memory.read64(first);
			long table = (descriptor << 8 >>> 8) >>> leafBits + 6 << leafBits + 6;
			if ((descriptor & 1) == 0 || table >>> (nested ? ids.ias() : ids.oas()) != 0) {
				return smmu.badSubstream(request);
			}
			at = table + (index & (1 << leafBits) - 1) * 64L;
		} else {
			at = (at >>> log2Cds + 6 << log2Cds + 6) + index * 64L;
		}
		long physical = physical(at);
		if (!smmu.isPresent(physical)) {
			return smmu.event(9, request, 0, physical & ids.oasMask());
		}
		var cd = Bits512.read(memory, physical);
		if (NaiveLegality.isCdIllegal(cd, ste, ids, world)) {
			return smmu.event(10, request, 0, 0);
		}
		if (!cd.is(41)) {
			return "not modelled";
		}
		return new NaiveStage1(memory, ids, cd, world).translate(request, new NaiveStage1.Below() {
			@Override
			public long physical(long address, char kind) throws Ended {
				operation = TT;
				return nested ? stage2(address, kind, true).output() : address;
			}

			@Override
			public String output(Request of, long ipa, NaiveMemoryType type) throws Ended {
				operation = IN;
				return "pass " + (nested ? stage2Output(of, ipa, type) : NaiveSmmu.output(ipa, type.consistent())) + text(changes);
			}

			@Override
			public void change(long address, long bits) {
				NaiveTranslation.this.change(address, bits, cd.is(15));
			}
		});
	}

	private long physical(long address) throws Ended {
		return nested ? stage2(address, 'T', true).output() : address;
	}
}
