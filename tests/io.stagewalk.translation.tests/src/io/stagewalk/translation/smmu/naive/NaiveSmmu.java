package io.stagewalk.translation.smmu.naive;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.smmu.naive.NaiveWalk.Ended;

/** @see "SMMUv3 IHI 0070" */
final class NaiveSmmu {
	private final PhysicalMemory memory;
	private final NaiveIds ids;
	private final Registers registers;

	record Registers(int cr0, int cr2, int gbpa, long strtabBase, int strtabBaseCfg) {
	}

	/**
	 * @param ssid −1 for none
	 * @param kind R, W or X
	 */
	record Request(long sid, int ssid, long address, char kind, boolean privileged, NaiveMemoryType type, int stag) {
		Request of(char other, boolean by, NaiveMemoryType as) {
			return new Request(sid, ssid, address, other, by, as, stag);
		}
	}

	NaiveSmmu(PhysicalMemory memory, NaiveIds ids, Registers registers) {
		this.memory = memory;
		this.ids = ids;
		this.registers = registers;
	}

	private static long bits(long value, int high, int low) {
		return value << 63 - high >>> 63 - high + low;
	}

	/** The outcome in words. */
	String translate(Request request) {
		if ((registers.cr0 & 1) == 0) {
			if (bits(registers.gbpa, 20, 20) == 1) {
				return "abort";
			}
			var changed = override(request, new long[] { bits(registers.gbpa, 3, 0), bits(registers.gbpa, 4, 4),
					bits(registers.gbpa, 11, 8), bits(registers.gbpa, 13, 12), bits(registers.gbpa, 17, 16),
					bits(registers.gbpa, 19, 18) });
			return request.address >>> ids.oas() != 0 ? "abort" : "bypass " + output(request.address, changed.type);
		}
		int log2 = (int) Math.min(bits(registers.strtabBaseCfg, 5, 0), ids.sidsize());
		if (request.sid >>> log2 != 0) {
			return badStream(request);
		}
		long base = bits(registers.strtabBase, 55, 6) << 6;
		if (!ids.twoLevelStreams() || bits(registers.strtabBaseCfg, 17, 16) != 1) {
			return entry(request, (base >>> log2 + 6 << log2 + 6) + request.sid * 64);
		}
		int split = (int) bits(registers.strtabBaseCfg, 10, 6);
		if (split != 8 && split != 10) {
			split = 6;
		}
		int size = Math.max(6, log2 - split + 3);
		long first = (base >>> size << size) + (request.sid >>> split) * 8;
		if (first >>> ids.oas() != 0 || !memory.isPresent(first)) {
			return event(3, request, 0, first & ids.oasMask());
		}
		long descriptor = memory.read64(first);
		int span = (int) (descriptor & 31);
		if (span == 0 || span >= 12 || span > split + 1 || (request.sid & (1 << split) - 1) >= 1 << span - 1) {
			return badStream(request);
		}
		long second = bits(descriptor, 55, 6) << 6 >>> 5 + span << 5 + span;
		return entry(request, second + (request.sid & (1 << split) - 1) * 64);
	}

	private String badStream(Request request) {
		return bits(registers.cr2, 1, 1) == 1 ? event(2, request, 0, 0) : "abort";
	}

	private String entry(Request request, long address) {
		if (address >>> ids.oas() != 0 || !isPresent(address)) {
			return event(3, request, 0, address & ids.oasMask());
		}
		var ste = Bits512.read(memory, address);
		if (NaiveLegality.isSteIllegal(ste, ids)) {
			return event(4, request, 0, 0);
		}
		if (!ste.is(3)) {
			return "abort";
		}
		if (ste.is(2) && !ste.is(179)) {
			return "not modelled";
		}
		var changed = override(request, new long[] { ste.get(99, 96), ste.get(100, 100), ste.get(104, 101), ste.get(109, 108),
				ste.get(113, 112), ste.get(115, 114) });
		int cds = ids.ssidsize() == 0 ? 0 : (int) ste.get(63, 59);
		boolean stage1 = ste.is(1);
		int cd = 0;
		if (request.ssid >= 0) {
			if (!stage1 || cds == 0 || request.ssid >= 1 << cds) {
				return badSubstream(request);
			}
			if (request.ssid == 0 && ste.get(65, 64) == 2) {
				return words("event", 6 | request.sid << 32, 0, 0, 0);
			}
			cd = request.ssid;
		} else if (stage1 && cds > 0) {
			if (ste.get(65, 64) == 0 || ste.get(65, 64) == 3) {
				return words("event", 6 | request.sid << 32, 0, 0, 0);
			}
			stage1 = ste.get(65, 64) == 2;
		}
		return new NaiveTranslation(this, memory, ids, ste).translate(changed, stage1, cd, cds, (registers.cr2 & 1) == 1);
	}

	boolean isPresent(long address) {
		for (int i = 0; i < 8; i++) {
			if (!memory.isPresent(address + 8 * i)) {
				return false;
			}
		}
		return true;
	}

	/** MemAttr, MTCFG, ALLOCCFG, SHCFG, PRIVCFG, INSTCFG. */
	private Request override(Request request, long[] cfg) {
		char kind = request.kind;
		boolean privileged = request.privileged;
		var type = request.type;
		if (ids.permsOvr()) {
			privileged = cfg[4] == 2 ? false : cfg[4] == 3 ? true : privileged;
			kind = kind == 'W' ? 'W' : cfg[5] == 2 ? 'R' : cfg[5] == 3 ? 'X' : kind;
		}
		if (ids.typesOvr()) {
			type = cfg[1] == 1 ? type.replaced((int) cfg[0]) : type;
			type = cfg[2] >= 8 ? type.hinted((cfg[2] & 4) != 0, (cfg[2] & 2) != 0, (cfg[2] & 1) != 0) : type;
			type = cfg[3] == 1 ? type : type.shared((int) cfg[3]);
		}
		return request.of(kind, privileged, type.consistent());
	}

	/** SH = 0b01 in a descriptor may do anything; it is left out of the comparison. */
	static String output(long address, NaiveMemoryType type) {
		return "0x" + Long.toHexString(address) + " 0x" + Integer.toHexString(type.mair()) + " " + (type.sh() == 1 ? 0 : type.sh());
	}

	static String words(String name, long... dwords) {
		var text = new StringBuilder(name);
		for (long dword : dwords) {
			text.append(String.format(" %016x", dword));
		}
		return text.toString();
	}

	String event(int type, Request request, long dword1, long dword3) {
		return words("event", header(type, request), dword1, 0, dword3);
	}

	static long header(int type, Request request) {
		return type | (request.ssid >= 0 ? 1L << 11 | (long) request.ssid << 12 : 0) | request.sid << 32;
	}

	String badSubstream(Request request) {
		return words("event", 8 | (long) Math.max(0, request.ssid) << 12 | request.sid << 32, 0, 0, 0);
	}

	/** The event of a fault, as a name and four doublewords. */
	static String fault(String name, Request request, Ended end, int s2, int operation, long cause, boolean stalled) {
		long dword1 = (request.privileged ? 1L << 33 : 0) | (request.kind == 'X' ? 1L << 34 : 0)
				| (request.kind != 'W' ? 1L << 35 : 0) | (long) s2 << 39 | (long) operation << 40
				| (end.type == 0x13 && operation == 1 && end.read ? 1L << 44 : 0) | (stalled ? 1L << 31 | request.stag : 0);
		return words(name, header(end.type, request), dword1, request.address, cause);
	}
}
