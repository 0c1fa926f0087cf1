package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;

/**
 * HCR_EL2.TGE turns stage 1 of EL1&0 off; together with E2H it turns off stage 2 and DC as well, and address translation
 * instructions for EL1 and EL0 ask EL2&0.
 */
class HostControlsTest {
	private static final long VM = 1;
	private static final long DC = 1 << 12;
	private static final long TGE = 1L << 27;
	private static final long E2H = 1L << 34;
	private static final long ROOT_EL1 = 0x1000;
	private static final long ROOT_EL2 = 0x2000;
	private static final long ROOT_STAGE2 = 0x3000;
	private static final Features WITHOUT_VHE = new Features(48, EnumSet.complementOf(EnumSet.of(Feature.VHE)));

	/** Level-1 blocks: EL1 maps 1 GiB to 2 GiB, EL2 to 3 GiB; stage 2 maps the tables to themselves, all else 4 GiB further. */
	private static final SimulatedMemory MEMORY = memory();

	private static SimulatedMemory memory() {
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(0, 16)).write64(ROOT_EL1 + 8, 2L << 30 | 0x741)
				.write64(ROOT_EL2 + 8, 3L << 30 | 0x741).write64(ROOT_STAGE2, 0x7fd);
		for (int gib = 1; gib < 4; gib++) {
			memory = memory.write64(ROOT_STAGE2 + 8 * gib, gib + 4L << 30 | 0x7fd);
		}
		return memory;
	}

	private static ProcessingElement core(long hcr, Features features) {
		long tcr = 25 | 25 << 16 | 2L << 30 | 5L << 32;
		long tcrOfOneRange = 25 | 5 << 16;
		boolean two = (hcr & E2H) != 0 && features.has(Feature.VHE);
		var el1 = new Stage1Registers(0x1005, tcr, 0xff, ROOT_EL1, ROOT_EL1);
		var el2 = new Stage1Registers(0x1005, two ? tcr : tcrOfOneRange, 0xff, ROOT_EL2, ROOT_EL2);
		return new ProcessingElement(features, el1, el2, Stage1Registers.OFF, new HCR(hcr), new VTCR(25 | 1 << 6 | 5 << 16),
				new VTTBR(ROOT_STAGE2));
	}

	/** The output in GiB and the memory type of what an instruction asks for at 1 GiB. */
	private static String asked(AtOperation operation, ProcessingElement core) {
		return switch (new AddressTranslation(MEMORY, core).execute(operation, new VA(1L << 30), Privilege.PRIVILEGED)) {
			case Translation.Translated done -> (done.output().value() >>> 30) + " " + done.attributes().type();
			case Translation.Fault fault -> fault.toString();
		};
	}

	private static List<String> ofEl1(long hcr, Features features) {
		var answers = new ArrayList<String>();
		for (var operation : List.of(AtOperation.S1E1R, AtOperation.S1E0R, AtOperation.S12E1R, AtOperation.S12E0R)) {
			answers.add(asked(operation, core(hcr, features)));
		}
		return answers;
	}

	private static List<String> answers(String stage1, String both) {
		return List.of(stage1, stage1, both, both);
	}

	@Test
	void withoutThem() {
		assertEquals(answers("2 Normal WB", "2 Normal WB"), ofEl1(0, Features.ALL));
		assertEquals(answers("2 Normal WB", "6 Normal WB"), ofEl1(VM, Features.ALL));
		assertEquals(answers("1 Normal WB", "5 Normal WB"), ofEl1(DC, Features.ALL));
		assertEquals(answers("2 Normal WB", "6 Normal WB"), ofEl1(VM | E2H, Features.ALL));
	}

	@Test
	void tgeAloneTurnsStage1Off() {
		assertEquals(answers("1 Device-nGnRnE", "1 Device-nGnRnE"), ofEl1(TGE, Features.ALL));
		assertEquals(answers("1 Device-nGnRnE", "5 Device-nGnRnE"), ofEl1(TGE | VM, Features.ALL));
		assertEquals(answers("1 Normal WB", "5 Normal WB"), ofEl1(TGE | DC, Features.ALL));
	}

	@Test
	void aHostIsAskedForItself() {
		for (long others : new long[] { 0, VM, DC, VM | DC }) {
			assertEquals(answers("3 Normal WB", "3 Normal WB"), ofEl1(E2H | TGE | others, Features.ALL));
		}
	}

	@Test
	void stage2AndDefaultCacheabilityAreNotForAHost() {
		var core = core(E2H | TGE | VM | DC, Features.ALL);
		assertFalse(core.stage2().isPresent());
		assertFalse(core.stage1(Regime.EL1_0).has(Stage1Regime.Control.DEFAULT_CACHEABLE));
		assertFalse(core.stage1(Regime.EL1_0).has(Stage1Regime.Control.ENABLED));
	}

	@Test
	void walksAreNotProtectedWithTge() {
		long ptw = 1 << 2;
		assertTrue(core(VM | ptw, Features.ALL).stage2Regime().has(Stage2Regime.Control.PTW));
		assertFalse(core(VM | ptw | TGE, Features.ALL).stage2Regime().has(Stage2Regime.Control.PTW));
	}

	@Test
	void e2hIsNothingWithoutVhe() {
		assertEquals(answers("1 Device-nGnRnE", "5 Device-nGnRnE"), ofEl1(E2H | TGE | VM, WITHOUT_VHE));
	}

	@Test
	void aGuestHasItsStagesBack() {
		var core = core(E2H | TGE | VM, Features.ALL).ofGuest();
		assertEquals("6 Normal WB", asked(AtOperation.S12E1R, core));
	}
}
