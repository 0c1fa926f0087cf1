package io.stagewalk.boot;

import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.smmu.SmmuFeatures;

/**
 * What an SMMUv3 says of itself. The scenario may say it by {@code memory} lines at the SMMU's first registers; what it does not say
 * is as QEMU's SMMUv3 has it, with both stages.
 *
 * @see "SMMUv3 IHI 0070, 6.3.1 SMMU_IDR0 and following"
 */
record SmmuIdentity(PA base, SmmuFeatures features) {
	private static final int IDR0 = 0x0d44_101b, IDR1 = 0x0273_0010, IDR3 = 0x1414, IDR5 = 0x70;
	/** STALL_MODEL. */
	private static final int STALL_MODEL = 3 << 24;
	private static final int LEAST_STREAM_BITS = 16;
	private static final int SIDSIZE = 0x3f;
	private static final int PAIR2 = 8, PAIR4 = 16;

	/**
	 * @param streamBits of the largest StreamID that the IORT leads there
	 * @param paBits     of a physical address
	 */
	static SmmuIdentity of(Scenario scenario, PA base, int streamBits, int paBits) {
		var idr01 = said(scenario, base, 0);
		var idr23 = said(scenario, base, PAIR2);
		var idr45 = said(scenario, base, PAIR4);
		int bits = Math.max(LEAST_STREAM_BITS, streamBits);
		return new SmmuIdentity(base, new SmmuFeatures(idr01.map(Long::intValue).orElse(IDR0),
				idr01.map(SmmuIdentity::upper).orElse(IDR1 & ~SIDSIZE | bits), idr23.map(SmmuIdentity::upper).orElse(IDR3),
				idr45.map(SmmuIdentity::upper).orElse(IDR5 | encoded(paBits))));
	}

	/** The same SMMU where it can stall what faults. */
	SmmuIdentity as(Stalling stalling) {
		return stalling == Stalling.NEVER ? this : new SmmuIdentity(base,
				new SmmuFeatures(features.idr0() & ~STALL_MODEL, features.idr1(), features.idr3(), features.idr5()));
	}

	/** Whether the scenario has the SMMU's own word for what it can. */
	static boolean isSaid(Scenario scenario, PA base) {
		return said(scenario, base, 0).isPresent();
	}

	/** Memory in which the identification registers can be read. */
	SimulatedMemory in(SimulatedMemory memory) {
		return memory.withPresent(AddressRange.ofFrames(base.frame(), 1))
				.write64(base.value(), pair(features.idr0(), features.idr1()))
				.write64(base.value() + PAIR2, pair(0, features.idr3())).write64(base.value() + PAIR4, pair(0, features.idr5()));
	}

	private static long pair(int lower, int upper) {
		return lower & 0xffff_ffffL | (long) upper << 32;
	}

	private static int upper(long pair) {
		return (int) (pair >>> 32);
	}

	private static Optional<Long> said(Scenario scenario, PA base, int offset) {
		return scenario.all(Statement.Memory.class).stream().filter(memory -> memory.address().value() == base.value() + offset)
				.map(Statement.Memory::value).findFirst();
	}

	/** OAS. */
	static int encoded(int paBits) {
		return switch (paBits) {
			case 32 -> 0;
			case 36 -> 1;
			case 40 -> 2;
			case 42 -> 3;
			case 44 -> 4;
			default -> 5;
		};
	}
}
