package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;
import io.stagewalk.translation.builder.BreakBeforeMake.Support;
import io.stagewalk.translation.builder.BreakBeforeMakeViolation.Fault;
import io.stagewalk.translation.builder.BreakBeforeMakeViolation.Rule;
import io.stagewalk.translation.tlb.TlbInvalidation;
import io.stagewalk.translation.tlb.TlbiOperation;

/** What the architecture forbids to change in use is reported, rule by rule; what it allows is not. */
class BreakBeforeMakeTest {
	private static final long ROOT = 0x8000_0000L;
	private static final long L2 = ROOT + 0x1000;
	private static final long L3 = ROOT + 0x2000;
	private static final long OTHER_L3 = ROOT + 0x3000;
	private static final int VMID = 5;
	private static final int ASID = 7;
	private static final long TABLE = 3;
	/** Of a page: valid, Write-Back (AttrIndx 0), inner shareable, accessed, not global. */
	private static final long PAGE = 0xf03;
	private static final long BLOCK = 0xf01;
	private static final long NG = 1L << 11;
	private static final long CONTIGUOUS = 1L << 52;
	private static final long NT = 1L << 16;
	private static final long MIB2 = 1L << 21;
	/** Write-Back at index 0 and 1, Non-cacheable at 2, Device at 3. */
	private static final long MAIR = 0x0044_ffffL;

	/** What is done to tables in which two pages and a block are mapped. */
	private static final class Sequence {
		private final List<TableEvent> events = new ArrayList<>();
		private final SimulatedMemory before = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(ROOT >>> 12, 8))
				.write64(ROOT, L2 | TABLE).write64(L2, L3 | TABLE).write64(L2 + 8, MIB2 | BLOCK).write64(L3, PAGE)
				.write64(L3 + 8, 0x1000 | PAGE);
		private SimulatedMemory memory = before;

		Sequence write(long address, long value) {
			int level = address < L2 ? 1 : address < L3 ? 2 : 3;
			events.add(new DescriptorWrite(new PA(address), level, memory.read64(address), value));
			memory = memory.write64(address, value);
			return this;
		}

		Sequence invalidate(TlbInvalidation invalidation) {
			events.add(new TlbInvalidated(invalidation));
			return this;
		}

		Sequence invalidate(TlbiOperation operation, long address) {
			return invalidate(operation.of(TlbiOperation.register(address, ASID), VMID));
		}

		List<String> violations(Stage stage, Support support) {
			var tree = new TableTree(TableFormat.KIB4, ROOT, 39, 1, 48, Endianness.LITTLE, TableTree.Shape.CONSISTENT);
			var owner = new TablesInUse.Owner(Regime.EL1_0, OptionalInt.of(VMID), ASID);
			var tables = new TablesInUse(tree, stage, 0, owner, MAIR);
			return new BreakBeforeMake(tables, support, before).check(events).stream()
					.map(found -> found.rule() + " " + found.fault()).toList();
		}

		void breaks(Rule rule, Fault fault) {
			assertEquals(List.of(rule + " " + fault), violations(Stage.STAGE1, Support.LEVEL0));
		}

		void isLegal() {
			assertEquals(List.of(), violations(Stage.STAGE1, Support.LEVEL0));
		}
	}

	private static Sequence live(long page) {
		return new Sequence().write(L3, page);
	}

	@Test
	void anotherOutputAddress() {
		live(0x5000 | PAGE).breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_BROKEN);
	}

	@Test
	void deviceInsteadOfNormalMemory() {
		live(PAGE | 3 << 2).breaks(Rule.MEMORY_TYPE, Fault.NOT_BROKEN);
	}

	@Test
	void otherCacheability() {
		live(PAGE | 2 << 2).breaks(Rule.MEMORY_TYPE, Fault.NOT_BROKEN);
	}

	@Test
	void anotherIndexOfTheSameMemoryTypeIsLegal() {
		live(PAGE | 1 << 2).isLegal();
	}

	@Test
	void otherShareability() {
		live(PAGE & ~(1L << 8)).breaks(Rule.SHAREABILITY, Fault.NOT_BROKEN);
	}

	@Test
	void theContiguousBit() {
		live(PAGE | CONTIGUOUS).breaks(Rule.CONTIGUOUS, Fault.NOT_BROKEN);
	}

	@Test
	void globalAfterNonGlobal() {
		live(PAGE & ~NG).breaks(Rule.GLOBAL, Fault.NOT_BROKEN);
		live(PAGE & ~NG).invalidate(TlbiOperation.VMALLE1.ofVmid(VMID)).write(L3, PAGE)
				.breaks(Rule.GLOBAL, Fault.NOT_BROKEN);
	}

	@Test
	void aBlockInsteadOfATable() {
		new Sequence().write(L2, BLOCK).breaks(Rule.BLOCK_SIZE, Fault.NOT_BROKEN);
	}

	@Test
	void aTableInsteadOfABlock() {
		new Sequence().write(OTHER_L3, MIB2 | PAGE).write(L2 + 8, OTHER_L3 | TABLE).breaks(Rule.BLOCK_SIZE, Fault.NOT_BROKEN);
	}

	@Test
	void anotherTableInsteadOfATable() {
		new Sequence().write(OTHER_L3, PAGE).write(L2, OTHER_L3 | TABLE).breaks(Rule.NEXT_TABLE, Fault.NOT_BROKEN);
	}

	/** Permissions, access flag, DBM, what is software's; of a table, what it forbids. */
	@ParameterizedTest
	@CsvSource({ "6", "7", "10", "51", "53", "54", "55", "56", "57", "58" })
	void aBitThatMayChange(int bit) {
		live(PAGE ^ 1L << bit).isLegal();
	}

	@Test
	void whatATableForbidsMayChange() {
		new Sequence().write(L2, L3 | TABLE | 1L << 59 | 1L << 60 | 1L << 62).isLegal();
	}

	@Test
	void whatWasInvalidMayBecomeAnything() {
		new Sequence().write(L3 + 16, 0x9000 | PAGE).write(L2 + 16, 2 * MIB2 | BLOCK).isLegal();
	}

	@Test
	void brokenButNotInvalidated() {
		live(0).write(L3, 0x5000 | PAGE).breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_INVALIDATED);
	}

	@Test
	void theSameAgainNeedsNoInvalidation() {
		live(0).write(L3, PAGE | 1 << 7).isLegal();
	}

	/** Of the page, of its ASID, of its virtual machine. */
	@ParameterizedTest
	@EnumSource(names = { "VAE1", "VAAE1", "VALE1", "VAALE1", "VMALLE1", "VMALLS12E1", "ALLE1", "ASIDE1" })
	void brokenInvalidatedAndMade(TlbiOperation operation) {
		live(0).invalidate(operation, 0).write(L3, 0x5000 | PAGE).isLegal();
	}

	@ParameterizedTest
	@EnumSource(names = { "IPAS2E1", "ALLE2", "ALLE3", "VAE2" })
	void anInvalidationOfSomethingElse(TlbiOperation operation) {
		live(0).invalidate(operation, 0).write(L3, 0x5000 | PAGE).breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_INVALIDATED);
	}

	@Test
	void anInvalidationOfSomebodyElse() {
		live(0).invalidate(TlbiOperation.VMALLE1.ofVmid(VMID + 1)).write(L3, 0x5000 | PAGE)
				.breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_INVALIDATED);
		live(0).invalidate(TlbiOperation.VAE1.of(TlbiOperation.register(0, ASID + 1), VMID)).write(L3, 0x5000 | PAGE)
				.breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_INVALIDATED);
	}

	@Test
	void anInvalidationOfAnotherAddress() {
		live(0).invalidate(TlbiOperation.VAE1, 0x1000).write(L3, 0x5000 | PAGE)
				.breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_INVALIDATED);
	}

	@Test
	void anInvalidationOfAnotherLevel() {
		long levelTwo = 0b0110L << 44;
		live(0).invalidate(TlbiOperation.VAE1.of(levelTwo | TlbiOperation.register(0, ASID), VMID)).write(L3, 0x5000 | PAGE)
				.breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_INVALIDATED);
	}

	/** The pages below are cached by themselves, and an invalidation of the last level leaves the table. */
	@Test
	void aTableThatIsBrokenIsInvalidatedWithAllThatIsBelow() {
		var all = TlbiOperation.VMALLE1.ofVmid(VMID);
		new Sequence().write(L2, 0).invalidate(all).write(L2, BLOCK).isLegal();
		new Sequence().write(L2, 0).invalidate(TlbiOperation.VAE1, 0).write(L2, BLOCK)
				.breaks(Rule.BLOCK_SIZE, Fault.NOT_INVALIDATED);
		new Sequence().write(L3, 0).write(L3 + 8, 0).invalidate(all).write(L2, 0).invalidate(TlbiOperation.VAE1, 0x3000)
				.write(L2, BLOCK).isLegal();
		new Sequence().write(L3, 0).write(L3 + 8, 0).invalidate(all).write(L2, 0).invalidate(TlbiOperation.VALE1, 0x3000)
				.write(L2, BLOCK).breaks(Rule.BLOCK_SIZE, Fault.NOT_INVALIDATED);
	}

	@Test
	void aTableThatNoWalkReachesMayChange() {
		new Sequence().write(OTHER_L3, PAGE).write(OTHER_L3, 0x7000 | PAGE).write(L2 + 16, OTHER_L3 | TABLE).isLegal();
		new Sequence().write(ROOT, 0).invalidate(TlbiOperation.VMALLE1.ofVmid(VMID)).write(L3, 0x5000 | PAGE).isLegal();
	}

	@Test
	void aTableThatIsOnlyCachedIsInUse() {
		new Sequence().write(ROOT, 0).write(L3, 0x5000 | PAGE).breaks(Rule.OUTPUT_ADDRESS, Fault.NOT_BROKEN);
	}

	/** At level 1 a block needs its nT bit; the output must stay in any case. */
	@Test
	void withFEATBBMASizeMayChange() {
		var table = new Sequence().write(L2, BLOCK);
		assertEquals(List.of(), table.violations(Stage.STAGE1, Support.LEVEL2));
		assertEquals(1, table.violations(Stage.STAGE1, Support.LEVEL1).size());
		assertEquals(List.of(), new Sequence().write(L2, BLOCK | NT).violations(Stage.STAGE1, Support.LEVEL1));
		assertEquals(List.of(), live(PAGE | CONTIGUOUS).violations(Stage.STAGE1, Support.LEVEL1));
		assertEquals(List.of(), live(PAGE | CONTIGUOUS).violations(Stage.STAGE1, Support.LEVEL2));
		assertEquals(List.of("OUTPUT_ADDRESS NOT_BROKEN"),
				new Sequence().write(L2, 8 * MIB2 | BLOCK).violations(Stage.STAGE1, Support.LEVEL2));
	}

	/** What holds both stages is made of what holds stage 2, so that goes first; an IPA does not tell which VAs lead to it. */
	@Test
	void stageTwoIsInvalidatedBeforeWhatHoldsBoth() {
		var both = TlbiOperation.VMALLE1.ofVmid(VMID);
		assertEquals(List.of(), live(0).invalidate(TlbiOperation.IPAS2E1, 0).invalidate(both).write(L3, 0x5000 | PAGE)
				.violations(Stage.STAGE2, Support.LEVEL0));
		assertEquals(List.of("OUTPUT_ADDRESS NOT_INVALIDATED"), live(0).invalidate(both).invalidate(TlbiOperation.IPAS2E1, 0)
				.write(L3, 0x5000 | PAGE).violations(Stage.STAGE2, Support.LEVEL0));
		assertEquals(List.of("OUTPUT_ADDRESS NOT_INVALIDATED"), live(0).invalidate(TlbiOperation.IPAS2E1, 0)
				.write(L3, 0x5000 | PAGE).violations(Stage.STAGE2, Support.LEVEL0));
		assertEquals(List.of(), live(0).invalidate(TlbiOperation.VMALLS12E1.ofVmid(VMID)).write(L3, 0x5000 | PAGE)
				.violations(Stage.STAGE2, Support.LEVEL0));
	}

	@Test
	void theMemoryTypeOfStageTwoIsInTheDescriptor() {
		assertEquals(List.of("MEMORY_TYPE NOT_BROKEN"), live(PAGE | 1 << 2).violations(Stage.STAGE2, Support.LEVEL0));
	}
}
