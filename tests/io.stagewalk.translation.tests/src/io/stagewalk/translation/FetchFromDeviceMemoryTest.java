package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;

/**
 * A core that fetches instructions from Device memory and does not fault treats it as Normal Non-cacheable, whichever stage
 * says Device; an SMMU leaves it as it is.
 */
class FetchFromDeviceMemoryTest {
	private static final long ROOT1 = 0x1000;
	private static final long ROOT2 = 0x2000;
	/** Level-1 blocks at 0 that are accessed: of stage 1 with AttrIndx 0 or 1; of stage 2 that permit all. */
	private static final long BLOCK1 = 0x401;
	private static final long BLOCK2 = 0x4c1;
	/** Device-nGnRE at index 0, Write-Back at 1. */
	private static final long MAIR = 0xff04;
	/** MemAttr in its place. */
	private static final long DEVICE = 1 << 2;
	private static final long WRITE_BACK = 15 << 2;
	private static final long FORCED_AS_STAGE1 = 7 << 2;

	private enum Saying {
		STAGE1(0, WRITE_BACK, 0), STAGE2(1 << 2, DEVICE, 0), BOTH(0, DEVICE, 0), STAGE2_FORCING(1 << 2, DEVICE, 1L << 46),
		STAGE1_FORCED(0, FORCED_AS_STAGE1, 1L << 46);

		private final Walker walker;

		Saying(long index, long memAttr, long fwb) {
			var memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(0, 16)).write64(ROOT1, BLOCK1 | index)
					.write64(ROOT2, BLOCK2 | memAttr);
			var registers = new Stage1Registers(0x1005, 25 | 25 << 16 | 2L << 30, MAIR, ROOT1, ROOT1);
			var hcr = new HCR(1 | fwb);
			var stage1 = Stage1Regime.el1(registers, hcr, SecurityState.NON_SECURE, Features.ALL);
			var stage2 = Stage2Regime.of(new VTTBR(ROOT2), new VTCR(25 | 1 << 6), hcr, Endianness.LITTLE, Features.ALL);
			walker = new Walker(memory, TranslationRegime.of(stage1, stage2));
		}

		Optional<MemoryAttributes> asked(Access access) {
			return attributes(walker.walk(new VA(0x3000), access));
		}

		Optional<MemoryAttributes> ofDevice(Access access) {
			return attributes(walker.walk(new VA(0x3000), access, Privilege.PRIVILEGED,
					new MemoryAttributes(0xff, Shareability.NON_SHAREABLE)));
		}

		private static Optional<MemoryAttributes> attributes(Translation translation) {
			return translation instanceof Translation.Translated done ? Optional.of(done.attributes()) : Optional.empty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void aCoreFetchesFromNonCacheableMemory(Saying saying) {
		assertEquals("Normal NC, OSH", saying.asked(Access.EXECUTE).orElseThrow().toString());
	}

	@ParameterizedTest
	@EnumSource
	void dataIsOfDeviceMemory(Saying saying) {
		assertEquals("Device-nGnRE, OSH", saying.asked(Access.READ).orElseThrow().toString());
	}

	@ParameterizedTest
	@EnumSource
	void anSmmuReadsFromDeviceMemory(Saying saying) {
		assertEquals("Device-nGnRE, OSH", saying.ofDevice(Access.EXECUTE).orElseThrow().toString());
	}
}
