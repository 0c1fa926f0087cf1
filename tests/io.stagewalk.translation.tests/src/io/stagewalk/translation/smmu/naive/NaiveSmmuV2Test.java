package io.stagewalk.translation.smmu.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Shareability;
import io.stagewalk.translation.smmuv2.ContextBank;
import io.stagewalk.translation.smmuv2.DeviceAccess;
import io.stagewalk.translation.smmuv2.SMMUv2;
import io.stagewalk.translation.smmuv2.SmmuV2Features;
import io.stagewalk.translation.smmuv2.SmmuV2Outcome;
import io.stagewalk.translation.smmuv2.SmmuV2Registers;
import io.stagewalk.translation.smmuv2.StreamMapping;

/**
 * The stages of an SMMUv2 are those of a naive SMMUv3 without extensions: random streams of that one, put into context banks,
 * lead to the same outputs, attributes and faults. What one of them cannot have is left out.
 */
class NaiveSmmuV2Test {
	private static final int SMMUS = 3000;
	private static final int ACCESSES = 6;
	private static final int UPSTREAM = 49;
	private static final int LEAST = 200;
	private static final long PAN = 1L << 40;

	@Test
	void theStagesOfContextBanks(TestReporter reporter) {
		var counts = new TreeMap<String, Integer>();
		Seeds.check(SMMUS, random -> {
			var chance = new Chance(random);
			int oas = chance.between(0, 5);
			var streams = new RandomStreams(chance, new NaiveIds(0x4_100b, 16, 0, oas | 7 << 4));
			long mair = RandomStreams.CONTEXTS + 24;
			streams.words.put(mair, withInnerHalves(streams.words.getOrDefault(mair, 0L)));
			streams.words.computeIfPresent(RandomStreams.CONTEXTS, (at, dword) -> dword & ~PAN);
			var memory = streams.memory();
			var naive = new NaiveSmmu(memory, streams.ids, new NaiveSmmu.Registers(1, 2, 0, RandomStreams.STREAMS, 16));
			var smmu = smmu(streams, oas);
			for (int i = 0; i < ACCESSES; i++) {
				var request = streams.request();
				boolean stage1 = (streams.ste[0] >>> 1 & 1) == 1;
				long come = request.address() & (1L << UPSTREAM) - 1;
				long address = stage1 ? come << 64 - UPSTREAM >> 64 - UPSTREAM : come;
				var asked = new NaiveSmmu.Request(streams.sid, -1, address, request.kind(), request.privileged(),
						NaiveMemoryType.ofMair(0xff, 0), 0);
				var kind = compare(naive.translate(asked), smmu.translate(memory, access(asked, come)), asked);
				counts.merge(kind, 1, Integer::sum);
			}
		});
		reporter.publishEntry("outcomes", counts.toString());
		for (var common : List.of("pass", "10", "11", "13")) {
			assertTrue(System.getProperty("stagewalk.seed") != null || counts.getOrDefault(common, 0) >= LEAST,
					counts.toString());
		}
	}

	/** @return what was compared */
	private static String compare(String expected, SmmuV2Outcome outcome, NaiveSmmu.Request asked) {
		var words = expected.split(" ");
		switch (words[0]) {
			case "pass" -> {
				var passed = assertInstanceOf(SmmuV2Outcome.Passed.class, outcome, expected).translation();
				int sh = passed.attributes().shareability().sh();
				assertEquals(expected, "pass 0x" + Long.toHexString(passed.pa().value()) + " 0x"
						+ Integer.toHexString(passed.attributes().encoding()) + " " + (sh == 1 ? 0 : sh));
				return "pass";
			}
			case "event", "stall", "discard" -> {
				if (words.length == 1) {
					return "silent";
				}
				long[] dwords = new long[4];
				for (int i = 0; i < 4; i++) {
					dwords[i] = Long.parseUnsignedLong(words[i + 1], 16);
				}
				return compare(dwords, outcome, asked);
			}
			default -> {
				return "not compared";
			}
		}
	}

	private static String compare(long[] event, SmmuV2Outcome outcome, NaiveSmmu.Request asked) {
		int type = (int) event[0] & 0xff;
		boolean stage2 = (event[1] >>> 39 & 1) == 1;
		int operation = (int) (event[1] >>> 40 & 3);
		// errors of structures, and of fetching them; and a size that an SMMUv2 leaves to stage 2
		if (type <= 10 || operation == 0 || type == 0x11 && !stage2) {
			return "not compared";
		}
		var fault = assertInstanceOf(SmmuV2Outcome.ContextFault.class, outcome, () -> asked.toString()).registers();
		int status = switch (type) {
			case 0x0b -> 1 << 4;
			case 0x10 -> 1 << 1;
			case 0x11 -> 1 << 7;
			case 0x12 -> 1 << 2;
			default -> 1 << 3;
		};
		assertEquals(status | 2 << 9, fault.fsr());
		assertEquals(asked.address(), fault.far());
		assertEquals(stage2 ? 1 : 0, fault.bank());
		assertEquals(stage2 && operation == 1, (fault.fsynr0() & 8) != 0);
		assertEquals(asked.kind() == 'W', (fault.fsynr0() & 1 << 4) != 0);
		assertEquals(asked.privileged(), (fault.fsynr0() & 1 << 5) != 0);
		assertEquals(asked.kind() == 'X', (fault.fsynr0() & 1 << 6) != 0);
		if (type != 0x0b) {
			assertEquals(event[3], fault.ipafar());
		}
		return Integer.toHexString(type);
	}

	private static DeviceAccess access(NaiveSmmu.Request asked, long come) {
		var access = asked.kind() == 'R' ? Access.READ : asked.kind() == 'W' ? Access.WRITE : Access.EXECUTE;
		return new DeviceAccess(new StreamID(5), come, access, asked.privileged() ? Privilege.PRIVILEGED
				: Privilege.UNPRIVILEGED,
				new MemoryAttributes(0xff, Shareability.NON_SHAREABLE));
	}

	private static SMMUv2 smmu(RandomStreams streams, int oas) {
		var ste = new Bits512(streams.ste);
		var cd = Bits512.read(streams.memory(), RandomStreams.CONTEXTS);
		int config = (int) ste.get(3, 1);
		var second = new ContextBank(0, 1, (config & 2) >> 1 | (int) (ste.get(181, 181) << 3 | ste.get(180, 180) << 4
				| ste.get(182, 182) << 13),
				ste.get(175, 160) | ste.get(178, 176) << 16, ste.get(243, 196) << 4, 0, 0);
		long tcr = cd.get(5, 0) | cd.get(14, 14) << 7 | cd.get(13, 12) << 12 | cd.get(7, 6) << 14 | cd.get(21, 16) << 16
				| cd.get(30, 30) << 23 | cd.get(29, 28) << 28 | cd.get(23, 22) << 30 | cd.get(34, 32) << 32 | cd.get(39, 38)
						<< 37
				| 7L << 47;
		int type = (config & 2) == 2 ? 3 : 1;
		var first = new ContextBank(type << 16 | (type == 3 ? 1 << 8 : 0), 1,
				config & 1 | (int) (cd.get(35, 35) << 3 | cd.get(15, 15) << 4 | cd.get(36, 36) << 9), tcr, cd.get(115, 68) << 4,
				cd.get(179, 132) << 4, cd.get(255, 192));
		var features = new SmmuV2Features(7 << 28 | 1 << 27 | 15 << 9 | 1, 2, 7 << 12 | 5 << 8 | oas << 4 | oas);
		return new SMMUv2(new SmmuV2Registers(features, 0, List.of(new StreamMapping(1 << 31 | 5, 0)), List.of(first, second)));
	}

	/** What a Normal type without an inner half is, the two say differently. */
	private static long withInnerHalves(long mair) {
		long result = mair;
		for (int shift = 0; shift < 64; shift += 8) {
			boolean normal = (mair >>> shift + 4 & 15) != 0;
			result |= normal && (mair >>> shift & 15) == 0 ? 4L << shift : 0;
		}
		return result;
	}
}
