package io.stagewalk.translation.tlb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.memory.Address;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.tlb.TlbEntry.Kind;

/**
 * Each TLBI removes exactly what the architecture says it must. What that is, this class says by itself, by the parts of the
 * instruction's name and page by page.
 */
class TlbiOperationTest {

	/** An instruction with random fields of its register. */
	private record Instruction(TlbiOperation operation, int asid, long address, int vmid, Size size, int ttl) {

		/** Of a range, in pages of a granule. */
		private record Size(int tg, int scale, int num) {
			int shift() {
				return 10 + 2 * tg;
			}
		}

		static Instruction of(TlbiOperation operation, SplittableRandom random) {
			var size = new Size(random.nextInt(1, 4), random.nextInt(2), random.nextInt(32));
			boolean ipa = operation.name().contains("IPA");
			long address = Entries.address(random, ipa);
			return new Instruction(operation, random.nextInt(Entries.ASIDS),
					isRange(operation) ? address >> size.shift() << size.shift() : address, random.nextInt(Entries.VMIDS), size,
					random.nextInt(4));
		}

		static boolean isRange(TlbiOperation operation) {
			return operation.name().startsWith("R");
		}

		long register() {
			if (isRange(operation)) {
				long pages = (long) size.tg << 46 | (long) size.scale << 44 | (long) size.num << 39;
				return (long) asid << 48 | pages | (long) ttl << 37 | address >> size.shift() & (1L << 37) - 1;
			}
			boolean promises = ttl != 0 && !operation.name().contains("ALL") && !operation.name().startsWith("ASID");
			return (long) asid << 48 | (promises ? 4L * size.tg + ttl << 44 : 0) | address >> 12 & (1L << 44) - 1;
		}

		boolean mustRemove(TlbEntry entry) {
			var name = operation.name();
			var level = name.substring(name.length() - 2);
			var regime = level.equals("E1") ? Regime.EL1_0 : level.equals("E2") ? Regime.EL2 : Regime.EL3;
			if (entry.tag().regime() != regime) {
				return false;
			}
			boolean everybody = name.startsWith("ALLE");
			boolean otherMachine = entry.tag().vmid().isPresent() && entry.tag().vmid().getAsInt() != vmid;
			if (!everybody && regime == Regime.EL1_0 && otherMachine) {
				return false;
			}
			if (everybody || name.equals("VMALLS12E1")) {
				return true;
			}
			boolean stage2Only = entry.kind() == Kind.STAGE2;
			if (stage2Only != name.contains("IPAS2")) {
				return false;
			}
			if (name.equals("VMALLE1")) {
				return true;
			}
			boolean sameAsid = entry.tag().asid().isPresent() && entry.tag().asid().getAsInt() == asid;
			if (name.equals("ASIDE1")) {
				return sameAsid;
			}
			boolean allAsids = name.contains("AAE") || name.contains("AALE") || name.contains("IPA");
			if (!allAsids && entry.tag().asid().isPresent() && !sameAsid) {
				return false;
			}
			// blocks of 16 KiB at level 1 come with FEAT_LPA2, without which that promise is none
			boolean none = ttl == 0 || size.tg == 2 && ttl == 1;
			return (none || entry.level() == ttl) && isReached(entry);
		}

		private boolean isReached(TlbEntry entry) {
			long pages = isRange(operation) ? (size.num + 1L << 5 * size.scale + 1) << size.shift() - 12 : 1;
			for (long i = 0; i < pages; i++) {
				if (entry.input().contains(address + i * Address.PAGE_SIZE)) {
					return true;
				}
			}
			return false;
		}
	}

	@ParameterizedTest
	@EnumSource
	void removesWhatItMustAndNothingElse(TlbiOperation operation) {
		Seeds.check(200, random -> {
			var tlb = new Tlb(EnumSet.allOf(Kind.class), Entries.random(random));
			var instruction = Instruction.of(operation, random);
			var left = tlb.entries().stream().filter(entry -> !instruction.mustRemove(entry)).toList();
			assertEquals(left, tlb.without(operation.of(instruction.register(), instruction.vmid())).entries(),
					instruction.toString());
		});
	}

	/** Each of them removes something now and then, or the test above says nothing. */
	@ParameterizedTest
	@EnumSource
	void removesSomething(TlbiOperation operation) {
		var random = new SplittableRandom(1);
		boolean removed = false;
		for (int i = 0; i < 2000 && !removed; i++) {
			var tlb = new Tlb(EnumSet.allOf(Kind.class), Entries.random(random));
			var instruction = Instruction.of(operation, random);
			var left = tlb.without(operation.of(instruction.register(), instruction.vmid())).entries().size();
			removed = left < tlb.entries().size();
		}
		assertTrue(removed);
	}

	/** (NUM + 1) · 2^(5 · SCALE + 1) pages. */
	@ParameterizedTest
	@CsvSource({ "1, 0, 0, 0x2000", "1, 0, 31, 0x40000", "1, 1, 0, 0x40000", "1, 3, 31, 0x200000000", "2, 0, 0, 0x8000",
			"3, 2, 1, 0x10000000" })
	void theLengthOfARange(int tg, int scale, int num, String length) {
		long register = (long) tg << 46 | (long) scale << 44 | (long) num << 39 | 0x10000;
		var range = TlbiOperation.RVAE1.of(register, 0).where().addresses().orElseThrow();
		assertEquals(Long.decode(length), range.length());
		assertEquals(0x10000L << 10 + 2 * tg, range.first());
	}

	@Test
	void aRangeOfAReservedGranuleRemovesNothing() {
		Seeds.check(50, random -> {
			var entries = Entries.random(random);
			var tlb = new Tlb(EnumSet.allOf(Kind.class), entries);
			assertEquals(entries, tlb.without(TlbiOperation.RVAAE1.of(0x3fL << 39 | 0x4000, 0)).entries());
		});
	}

	@Test
	void aRangeEndsAtTheTopOfTheAddressSpace() {
		long register = 1L << 46 | 3L << 44 | 31L << 39 | (1L << 37) - 1;
		assertEquals(-1, TlbiOperation.RVAE1.of(register, 0).where().addresses().orElseThrow().last());
	}

	/** Stage 2 alone is what an IPA names; what holds both stages needs another instruction. */
	@Test
	void anIpaRemovesNothingThatHoldsStageOne() {
		Seeds.check(100, random -> {
			var tlb = new Tlb(EnumSet.allOf(Kind.class), Entries.random(random));
			var instruction = Instruction.of(TlbiOperation.IPAS2E1, random);
			var left = tlb.without(instruction.operation().of(instruction.register(), instruction.vmid()));
			assertEquals(withStage1(tlb), withStage1(left));
		});
	}

	/** A host's instructions are about its own regime, by ASID too, and about no guest. */
	@Test
	void aHostInvalidatesItsOwn() {
		Seeds.check(200, random -> {
			var tlb = new Tlb(EnumSet.allOf(Kind.class), Entries.random(random));
			var instruction = Instruction.of(TlbiOperation.ASIDE1, random);
			var left = tlb.entries().stream().filter(entry -> entry.tag().regime() != Regime.EL2_0
					|| entry.tag().asid().isEmpty() || entry.tag().asid().getAsInt() != instruction.asid()).toList();
			assertEquals(left, tlb.without(TlbiOperation.ASIDE1.ofHost(instruction.register())).entries());
			var noHost = tlb.entries().stream().filter(entry -> entry.tag().regime() != Regime.EL2_0).toList();
			assertEquals(noHost, tlb.without(TlbiOperation.ALLE2.ofHost(0)).entries());
		});
	}

	private static List<TlbEntry> withStage1(Tlb tlb) {
		return tlb.entries().stream().filter(entry -> Set.of(Kind.STAGE1, Kind.COMBINED).contains(entry.kind())).toList();
	}
}
