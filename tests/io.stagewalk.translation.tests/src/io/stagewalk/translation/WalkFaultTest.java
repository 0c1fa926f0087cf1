package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;

/** Each kind of fault, at each level at which it can arise, is reported there and with its own fault status code. */
class WalkFaultTest {
	private static final long ROOT = 0x8000_0000L;
	/** Index 1 at level 0, 2 at level 1, 3 at level 2, 4 at level 3. */
	private static final long ADDRESS = 1L << 39 | 2L << 30 | 3L << 21 | 4L << 12 | 0x567;
	/** 44-bit input and output, as Xen chooses it: a root of one table at level 0. */
	private static final VTCR VTCR44 = new VTCR(0x8004_3594L);
	private static final long LEAF_ATTRIBUTES = 0x7fcL;
	private static final long ABSENT = 0x9000_0000L;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void translationFaultWhereADescriptorIsInvalid(int level) {
		expect(FaultKind.TRANSLATION, level, 0b000100 + level, walk(level, 0, Access.READ));
		expect(FaultKind.TRANSLATION, level, 0b000100 + level, walk(level, -2, Access.READ));
	}

	/** Level 0 has no blocks, and level 3 only pages. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 3 })
	void translationFaultWhereABlockCannotBe(int level) {
		expect(FaultKind.TRANSLATION, level, 0b000100 + level, walk(level, ROOT | LEAF_ATTRIBUTES | 1, Access.READ));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void addressSizeFaultWhereADescriptorLeavesTheOutputSize(int level) {
		long toTableOrPage = 1L << 44 | LEAF_ATTRIBUTES | 3;
		expect(FaultKind.ADDRESS_SIZE, level, level, walk(level, toTableOrPage, Access.READ));
		expect(FaultKind.ADDRESS_SIZE, level, level, walk(level, 1L << 47 | LEAF_ATTRIBUTES | 3, Access.WRITE));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void accessFlagFaultBeforePermissionFault(int level) {
		long neither = leaf(level) & ~(1L << 10) & ~(3L << 6);
		expect(FaultKind.ACCESS_FLAG, level, 0b001000 + level, walk(level, neither, Access.READ));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void permissionFaultOfEachAccess(int level) {
		int status = 0b001100 + level;
		expect(FaultKind.PERMISSION, level, status, walk(level, leaf(level) & ~(1L << 6), Access.READ));
		expect(FaultKind.PERMISSION, level, status, walk(level, leaf(level) & ~(1L << 7), Access.WRITE));
		expect(FaultKind.PERMISSION, level, status, walk(level, leaf(level) | 1L << 54, Access.EXECUTE));
		assertInstanceOf(Translation.Translated.class, walk(level, leaf(level) & ~(1L << 6), Access.EXECUTE));
		assertInstanceOf(Translation.Translated.class, walk(level, leaf(level) & ~(1L << 7) | 1L << 54, Access.READ));
		assertInstanceOf(Translation.Translated.class, walk(level, leaf(level) & ~(1L << 6), Access.WRITE));
		assertInstanceOf(Translation.Translated.class, walk(level, leaf(level) & ~(1L << 7), Access.EXECUTE));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void externalAbortWhereATableIsNotInMemory(int level) {
		var walk = level == 0 ? new Walker(SimulatedMemory.empty(), TranslationRegime.of(regime())).walk(new IPA(ADDRESS), Access.READ)
				: walk(level - 1, ABSENT | 3, Access.READ);
		expect(FaultKind.EXTERNAL_ABORT_ON_WALK, level, 0b010100 + level, walk);
	}

	@Test
	void translationFaultAtLevel0BeyondTheInputSize() {
		for (long address : new long[] { 1L << 44, -1, Long.MIN_VALUE }) {
			var walk = new Walker(chain(3, leaf(3)), TranslationRegime.of(regime())).walk(new IPA(address), Access.READ);
			expect(FaultKind.TRANSLATION, 0, 0b000100, walk);
			assertEquals(0, walk.levels().size());
		}
	}

	@Test
	void addressSizeFaultAtLevel0OfARootBeyondTheOutputSize() {
		var regime = Stage2Regime.of(VTTBR.of(1, 1L << 44), VTCR44);
		var walk = new Walker(chain(3, leaf(3)), TranslationRegime.of(regime)).walk(new IPA(ADDRESS), Access.READ);
		expect(FaultKind.ADDRESS_SIZE, 0, 0, walk);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void outputIsTheLeafsAddressAndTheOffsetInIt(int level) {
		var walk = assertInstanceOf(Translation.Translated.class, walk(level, leaf(level), Access.WRITE));
		long offset = ADDRESS & (1L << 12 + 9 * (3 - level)) - 1;
		assertEquals(new PA(0x40_0000_0000L + offset), walk.output());
		assertEquals(level + 1, walk.levels().size());
		for (int at = 0; at <= level; at++) {
			assertEquals(new PA(ROOT + at * 0x1000 + (at + 1) * 8), walk.levels().get(at).address());
			assertEquals(at, walk.levels().get(at).level());
		}
	}

	/** A table that points to itself ends at the last level, as a page. */
	@Test
	void aLoopEndsAtTheLastLevel() {
		var memory = chain(0, 0);
		for (int i = 0; i < 512; i++) {
			memory = memory.write64(ROOT + i * 8, ROOT | LEAF_ATTRIBUTES | 3);
		}
		var walk = assertInstanceOf(Translation.Translated.class,
				new Walker(memory, TranslationRegime.of(regime())).walk(new IPA(ADDRESS), Access.READ));
		assertEquals(new PA(ROOT | 0x567), walk.output());
		assertEquals(4, walk.levels().size());
	}

	private static long leaf(int level) {
		return 0x40_0000_0000L | LEAF_ATTRIBUTES | (level == 3 ? 3 : 1);
	}

	private static Translation walk(int level, long descriptor, Access access) {
		return new Walker(chain(level, descriptor), TranslationRegime.of(regime())).walk(new IPA(ADDRESS), access);
	}

	private static Stage2Regime regime() {
		return Stage2Regime.of(VTTBR.of(1, ROOT), VTCR44);
	}

	/** Tables down to a level, where the descriptor stands. */
	private static SimulatedMemory chain(int level, long descriptor) {
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT, 0x4000));
		for (int at = 0; at < level; at++) {
			memory = memory.write64(ROOT + at * 0x1000 + (at + 1) * 8, ROOT + (at + 1) * 0x1000 | 3);
		}
		return memory.write64(ROOT + level * 0x1000 + (level + 1) * 8, descriptor);
	}

	private static void expect(FaultKind kind, int level, int status, Translation walk) {
		var fault = assertInstanceOf(Translation.Fault.class, walk);
		assertEquals(kind, fault.kind());
		assertEquals(level, fault.level());
		assertEquals(status, AbortSyndrome.of(fault, 4).esr() & 0x3f);
	}
}
