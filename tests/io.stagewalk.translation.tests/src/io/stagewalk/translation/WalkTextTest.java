package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.testing.Seeds;

/** A walk says which entry of which table it read, what that is, and why it ended. */
class WalkTextTest {
	private static final long ROOT = 0x8000_0000L;
	private static final Stage2Regime STAGE2 = Stage2Regime.of(VTTBR.of(1, ROOT), new VTCR(0x8004_3594L));
	private static final SimulatedMemory TABLES = SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT, 0x4000))
			.write64(ROOT, ROOT + 0x1003).write64(ROOT + 0x1008, ROOT + 0x2003).write64(ROOT + 0x2000, ROOT + 0x3003);

	private static WalkText walk(SimulatedMemory memory, long ipa, Access access) {
		var regime = TranslationRegime.of(STAGE2);
		var translation = new Walker(memory, regime).walk(new IPA(ipa), access);
		return WalkText.of(translation, new IPA(ipa), Privilege.PRIVILEGED, regime);
	}

	private static String reason(long descriptor, Access access) {
		return walk(TABLES.write64(ROOT + 0x3010, descriptor), 0x4000_2000L, access).reason();
	}

	@Test
	void everyStepNamesTableIndexAndKind() {
		var text = walk(TABLES.write64(ROOT + 0x3010, 0x900_07ffL), 0x4000_2000L, Access.READ);
		assertEquals(List.of(ROOT, ROOT + 0x1000, ROOT + 0x2000, ROOT + 0x3000), text.steps().stream().map(WalkText.Step::table).toList());
		assertEquals(List.of(0, 1, 0, 2), text.steps().stream().map(WalkText.Step::index).toList());
		assertEquals(List.of("table at 0x80001000", "table at 0x80002000", "table at 0x80003000", "4 KiB page at 0x09000000"),
				text.steps().stream().map(WalkText.Step::kind).toList());
		assertEquals("PA 0x09000000, Normal WB, ISH", text.outcome());
		assertEquals("", text.reason());
	}

	@Test
	void everyFaultHasItsReason() {
		assertEquals("bit 0 of the descriptor is 0", reason(0, Access.READ));
		assertEquals("bit 0 of the descriptor is 0, though software has something in bits [58:55]: 5",
				reason(5L << 55 | 0x900_07feL, Access.READ));
		assertEquals("bits [1:0] of the descriptor are reserved at this level", reason(0x900_07fdL, Access.READ));
		assertEquals("the 4 KiB page at 0x100009000000 lies beyond the output size", reason(0x1000_0900_07ffL, Access.READ));
		assertEquals("AF is 0, and the hardware does not set it", reason(0x900_03ffL, Access.READ));
		assertEquals("privileged write is not permitted: R-X", reason(0x900_077fL, Access.WRITE));
		assertEquals("the IPA has more than 44 bits", walk(TABLES, 1L << 44, Access.READ).reason());
		assertEquals("there is no memory at 0x90000010", walk(TABLES.write64(ROOT + 0x2000, 0x9000_0003L), 0x4000_2000L, Access.READ).reason());
	}

	@Test
	void stage1SaysWhatItInherits() {
		var registers = new Stage1Registers(1 | 4, 0x10 | 0x10L << 16 | 2L << 30 | 5L << 32, 0xff00, ROOT, ROOT);
		var regime = TranslationRegime.of(Stage1Regime.el1(registers, new HCR(0), SecurityState.NON_SECURE, Features.ARMV8_0));
		var memory = TABLES.write64(ROOT + 0x1008, ROOT + 0x2003 | 5L << 59).write64(ROOT + 0x2000, 0x4000_0705L | 1L << 53);
		var translation = new Walker(memory, regime).walk(new VA(0x4000_0000L), Access.READ, Privilege.UNPRIVILEGED);
		var text = WalkText.of(translation, new VA(0x4000_0000L), Privilege.UNPRIVILEGED, regime);
		assertEquals("APTable[0] PXNTable", DescriptorFields.inherited(text.steps().getLast().inherited()));
		assertEquals("unprivileged read is not permitted: RW-/--X", text.reason());
		var attrIndx = text.steps().getLast().fields().stream().filter(field -> field.name().equals("AttrIndx")).findFirst().orElseThrow();
		assertEquals("MAIR byte 0xff: Normal WB", attrIndx.meaning());
		assertEquals("[4:2] 0b001", attrIndx.bits() + " " + attrIndx.digits());
		assertTrue(walkOutside(regime).contains("not sign-extended from 48 bits"));
	}

	private static String walkOutside(TranslationRegime regime) {
		var address = new VA(1L << 50);
		return WalkText.of(new Walker(TABLES, regime).walk(address, Access.READ), address, Privilege.PRIVILEGED, regime).reason();
	}

	/** Whatever stands in memory: there is a text, with a reason exactly if there is a fault. */
	@Test
	void randomTablesAreExplainedToo() {
		Seeds.check(2000, random -> {
			var memory = new RandomTables(random.nextLong());
			var features = random.nextBoolean() ? Features.ALL : Features.ARMV8_0;
			var core = new ProcessingElement(features,
					new Stage1Registers(1 | 4, random.nextLong(), random.nextLong(), random.nextLong(64) << 12, random.nextLong(64) << 12),
					Stage1Registers.OFF, Stage1Registers.OFF, new HCR(random.nextInt(2)), new VTCR(random.nextLong()),
					VTTBR.of(1, random.nextLong(64) << 12));
			var regime = core.regime(Regime.EL1_0);
			var input = new VA(random.nextLong() >> random.nextInt(64));
			var access = Access.values()[random.nextInt(3)];
			var privilege = Privilege.values()[random.nextInt(3)];
			var translation = new Walker(memory, regime).walk(input, access, privilege);
			var text = WalkText.of(translation, input, privilege, regime);
			assertEquals(translation instanceof Translation.Fault, !text.reason().isEmpty());
			assertEquals(translation.levels(), text.steps().stream().map(WalkText.Step::read).toList());
			for (var step : text.steps()) {
				assertEquals(step.read().tableEntry(), step.table() + step.index() * 8L);
				assertFalse(step.fields().isEmpty());
			}
		});
	}
}
