package io.stagewalk.boot;

import java.util.Optional;

import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.translation.smmuv2.SmmuV2Features;

/**
 * What an SMMUv2 can do, and where its registers say so. Unless {@code memory} lines speak of IDR0 and IDR1 (base + 0x20) and of IDR2 (base +
 * 0x28), it has both stages, matches streams with 128 groups, and has as many context banks as its registers have room for, 64 at most.
 *
 * @see "SMMUv2 IHI 0062, 9.6 SMMU_IDR0 to SMMU_IDR7"
 */
record SmmuV2Identity(PA base, SmmuV2Features features) {
	private static final int IDR0_OFFSET = 0x20, IDR2_OFFSET = 0x28;
	/** S1TS, S2TS, NTS, SMS, ATOSNS, CTTW, NUMSIDB 15, NUMSMRG 128. */
	private static final int IDR0 = 0x7c00_5e80;
	/** PTFS of 4, 16 and 64 KiB, UBS 49, IAS 48. */
	private static final int IDR2 = 0x7505;
	private static final int PAGESIZE = 1 << 31, MAX_BANKS = 64, MAX_PAGES_FIELD = 7;

	static SmmuV2Identity of(Scenario scenario, IortNode.SmmuV2 node, int paBits) {
		var idr01 = said(scenario, node.base().value() + IDR0_OFFSET);
		var idr2 = said(scenario, node.base().value() + IDR2_OFFSET);
		int shift = node.length() >= 4L << 16 ? 16 : 12;
		int pages = (int) Math.min(2L << MAX_PAGES_FIELD, Long.highestOneBit(Math.max(2, (node.length() >>> shift) / 2)));
		int idr1 = (shift == 16 ? PAGESIZE : 0) | Integer.numberOfTrailingZeros(pages) - 1 << 28 | Math.min(pages, MAX_BANKS);
		return new SmmuV2Identity(node.base(), new SmmuV2Features(idr01.map(Long::intValue).orElse(IDR0),
				idr01.map(pair -> (int) (pair >>> Integer.SIZE)).orElse(idr1),
				idr2.map(Long::intValue).orElse(IDR2 | SmmuIdentity.encoded(paBits) << 4)));
	}

	/** Memory in which the identification registers can be read. */
	SimulatedMemory in(SimulatedMemory memory) {
		return memory.withPresent(AddressRange.ofFrames(base.frame(), 1))
				.write64(base.value() + IDR0_OFFSET, features.idr0() & 0xffff_ffffL | (long) features.idr1() << Integer.SIZE)
				.write64(base.value() + IDR2_OFFSET, features.idr2() & 0xffff_ffffL);
	}

	private static Optional<Long> said(Scenario scenario, long address) {
		return scenario.all(Statement.Memory.class).stream().filter(memory -> memory.address().value() == address)
				.map(Statement.Memory::value).findFirst();
	}
}
