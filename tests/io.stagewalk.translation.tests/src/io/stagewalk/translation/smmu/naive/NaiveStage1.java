package io.stagewalk.translation.smmu.naive;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.smmu.naive.NaiveSmmu.Request;
import io.stagewalk.translation.smmu.naive.NaiveWalk.Ended;
import io.stagewalk.translation.smmu.naive.NaiveWalk.Leaf;

/** Stage 1 by a legal context descriptor. */
record NaiveStage1(PhysicalMemory memory, NaiveIds ids, Bits512 cd, int world) {

	/** What lies below. */
	interface Below {
		long physical(long address, char kind) throws Ended;

		String output(Request request, long ipa, NaiveMemoryType type) throws Ended;

		/** The hardware changes bits of the descriptor at a physical address. */
		void change(long address, long bits);
	}

	String translate(Request request, Below below) throws Ended {
		Leaf leaf;
		boolean upper = world != 2 && (request.address() >>> 55 & 1) == 1;
		int granule = upper ? NaiveIds.tg1(cd.get(23, 22)) : NaiveIds.tg0(cd.get(7, 6));
		try {
			leaf = leaf(request, upper, granule, below);
			check(request, upper, leaf);
		} catch (Ended end) {
			if (end.stage == 2) {
				throw end;
			}
			return ended(request, end);
		}
		update(request, leaf, below);
		boolean wide = ids.ds() && cd.is(186) && granule != 16;
		int sh = wide ? (int) (upper ? cd.get(29, 28) : cd.get(13, 12)) : (int) (leaf.descriptor() >>> 8 & 3);
		if (sh == 1) {
			sh = 0;
		}
		int attr = (int) (cd.get(255, 192) >>> (leaf.descriptor() >>> 2 & 7) * 8 & 0xff);
		return below.output(request, leaf.output(), request.type().stage1(NaiveMemoryType.ofMair(attr, sh)));
	}

	private Leaf leaf(Request request, boolean upper, int granule, Below below) throws Ended {
		long va = request.address();
		int inputBits = 64 - (int) (upper ? cd.get(21, 16) : cd.get(5, 0));
		int top = cd.is(upper ? 39 : 38) ? 55 : 63;
		boolean disabled = world != 2 && cd.is(upper ? 30 : 14)
				|| world != 2 && ids.idr3(13) && cd.is(upper ? 130 : 66) && !request.privileged();
		for (int bit = disabled ? 64 : inputBits; bit <= top; bit++) {
			disabled |= (va >>> bit & 1) != (upper ? 1 : 0);
		}
		if (disabled) {
			throw new Ended(0x10, 1, 0, true);
		}
		boolean ds = ids.ds() && cd.is(186) && granule != 16;
		int start = 3 - (inputBits - 1 - granule) / (granule - 3);
		int size = ids.size(cd.get(34, 32));
		int rootSize = inputBits - NaiveWalk.shift(granule, start) + 3;
		int alignment = size == 52 && (ds || granule == 16) ? Math.max(6, rootSize) : rootSize;
		long root = (upper ? cd.get(179, 132) : cd.get(115, 68)) << 4 >>> alignment << alignment;
		return new NaiveWalk(memory, granule, ds, ids.oas() >= 52, inputBits, start, root,
				granule == 16 || ds ? size : Math.min(48, size), cd.is(15)).leaf(va, 1, at -> below.physical(at, 'T'));
	}

	private boolean isDirtyManaged(Leaf leaf) {
		return cd.is(43) && cd.is(42) && (leaf.descriptor() >>> 51 & 1) == 1;
	}

	private void check(Request request, boolean upper, Leaf leaf) throws Ended {
		long d = leaf.descriptor();
		if ((d >>> 10 & 1) == 0 && !cd.is(43) && !cd.is(35)) {
			throw new Ended(0x12, 1, 0, true);
		}
		long tables = ids.idr3(2) && cd.is(upper ? 129 : 65) ? 0 : leaf.tables();
		boolean readOnly = (d >>> 7 & 1) == 1 && !isDirtyManaged(leaf) || (tables >>> 62 & 1) == 1;
		boolean user = (d >>> 6 & 1) == 1 && (tables >>> 61 & 1) == 0;
		boolean uxn = ((d >>> 54 | tables >>> 60) & 1) == 1;
		boolean pxn = ((d >>> 53 | tables >>> 59) & 1) == 1;
		boolean wxn = cd.is(36);
		boolean read;
		boolean write;
		boolean execute;
		if (world == 2) {
			read = true;
			write = !readOnly;
			execute = !uxn && !(wxn && write);
		} else if (!request.privileged()) {
			read = user;
			write = user && !readOnly;
			execute = !uxn && !(wxn && write);
		} else {
			boolean pan = cd.is(40) && (user || ids.idr3(17) && cd.is(123) && !uxn);
			read = !pan;
			write = !readOnly && !pan;
			execute = !pxn && !(user && !readOnly) && !(wxn && !readOnly);
		}
		if (!(request.kind() == 'R' ? read : request.kind() == 'W' ? write : execute)) {
			throw new Ended(0x13, 1, 0, true);
		}
	}

	/** What the hardware writes into the descriptor, it must be allowed to write. */
	private void update(Request request, Leaf leaf, Below below) throws Ended {
		boolean flag = cd.is(43) && (leaf.descriptor() >>> 10 & 1) == 0;
		boolean dirty = isDirtyManaged(leaf) && request.kind() == 'W' && (leaf.descriptor() >>> 7 & 1) == 1;
		if (flag || dirty) {
			below.change(below.physical(leaf.address(), 'U'), (flag ? 1 << 10 : 0) | (dirty ? 1 << 7 : 0));
		}
	}

	private String ended(Request request, Ended end) {
		if (end.type == 0x0b) {
			return NaiveSmmu.fault("event", request, end, 0, 1, end.address & ids.oasMask() & -8, false);
		}
		if (cd.is(44)) {
			return NaiveSmmu.fault("stall", request, end, 0, 2, 0, true);
		}
		if (cd.is(45)) {
			return NaiveSmmu.fault(cd.is(46) ? "event" : "discard", request, end, 0, 2, 0, false);
		}
		return cd.is(46) ? "abort" : "discard";
	}
}
