package io.stagewalk.translation.smmuv2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.smmuv2.GlobalFaultRegisters.Cause;
import io.stagewalk.translation.smmuv2.SmmuV2Outcome.Response;
import io.stagewalk.translation.smmuv2.SmmuV2Outcome.Signal;

/** Which way an access takes through an SMMUv2, and what a fault leaves in which registers. */
class SMMUv2Test {
	private static final int GCFGFRE = 1 << 4;
	private static final int GCFGFIE = 1 << 5;
	private static final int STALLD = 1 << 8;
	private static final int USFCFG = 1 << 10;
	private static final int SMCFCFG = 1 << 21;
	private static final int EXIDENABLE = 1 << 3;
	private static final int BYPASS = 1 << 16;
	private static final int FAULT = 2 << 16;
	private static final int M = 1;
	private static final int CFRE = 1 << 5;
	private static final int CFIE = 1 << 6;
	private static final int CFCFG = 1 << 7;
	/** Both stages, 15-bit StreamIDs or 16, four groups, four banks, the first for stage 2; 48-bit addresses, all granules. */
	private static final SmmuV2Features FEATURES = new SmmuV2Features(0xf << 27 | 1 << 8 | 15 << 9 | 4, 4 | 1 << 16, 0x7555);
	private static final long ROOT1 = 0x1000_0000L;
	private static final long ROOT2 = 0x1000_1000L;
	private static final long ADDRESS = 0x4000_1abcL;
	private static final DeviceAccess READ = DeviceAccess.of(new StreamID(0x123), ADDRESS, Access.READ);
	/** 39-bit addresses, 4 KiB, TTBR1 off, 48-bit output, sign from the bus. */
	private static final long TCR = 25 | 1 << 23 | 2L << 30 | 5L << 32 | 7L << 47;
	private static final long VTCR = 25 | 1 << 6 | 5 << 16;

	/** Stage 1: the second GiB at the third. Stage 2: the third at the fourth, the first at itself. */
	private static SimulatedMemory memory() {
		return SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT1, 0x2000)).write64(ROOT1 + 8, 0x8000_0741L)
				.write64(ROOT2, 0x7fd).write64(ROOT2 + 16, 0xc000_07fdL);
	}

	private static ContextBank stage1(int cbar, int sctlr) {
		return new ContextBank(cbar, 1, sctlr, TCR, ROOT1, 0, 0xff);
	}

	private static ContextBank stage2(int sctlr) {
		return new ContextBank(5, 1, sctlr, VTCR, ROOT2, 0, 0);
	}

	private static StreamMapping group(int id, int mask, int s2cr) {
		return new StreamMapping(1 << 31 | mask << 16 | id, s2cr);
	}

	private static SMMUv2 smmu(int cr0, List<StreamMapping> streams, ContextBank... banks) {
		return new SMMUv2(new SmmuV2Registers(FEATURES, cr0, streams, Arrays.asList(banks)));
	}

	/** The stream uses bank 1, below which bank 0 is. */
	private static SmmuV2Outcome translate(ContextBank first, ContextBank second, DeviceAccess access) {
		return smmu(0, List.of(group(0x123, 0, 1)), second, first).translate(memory(), access);
	}

	@Test
	void clientsBypassWhileTheirPortIsOff() {
		assertInstanceOf(SmmuV2Outcome.Bypassed.class, smmu(1, List.of(group(0x123, 0, FAULT))).translate(memory(), READ));
	}

	@Test
	void aMaskLeavesBitsOfTheStreamIdOut() {
		for (int id : new int[] { 0x120, 0x123, 0x127 }) {
			var outcome = smmu(USFCFG, List.of(group(0x121, 7, BYPASS)))
					.translate(memory(), DeviceAccess.of(new StreamID(id), 0, Access.READ));
			assertInstanceOf(SmmuV2Outcome.Bypassed.class, outcome);
		}
		assertGlobal(Cause.UNIDENTIFIED_STREAM, 0,
				smmu(USFCFG, List.of(group(0x121, 7, BYPASS)))
						.translate(memory(), DeviceAccess.of(new StreamID(0x128), ADDRESS, Access.READ)), 0x128);
	}

	@Test
	void aStreamThatNothingMatchesFaultsOrBypasses() {
		var invalid = List.of(new StreamMapping(0x123, 0));
		assertInstanceOf(SmmuV2Outcome.Bypassed.class, smmu(0, invalid).translate(memory(), READ));
		assertGlobal(Cause.UNIDENTIFIED_STREAM, 0, smmu(USFCFG, invalid).translate(memory(), READ), 0x123);
	}

	@Test
	void aStreamThatSeveralMatchFaultsOrBypasses() {
		var twice = List.of(group(0x123, 0, 1), group(0x120, 7, 1));
		assertInstanceOf(SmmuV2Outcome.Bypassed.class, smmu(0, twice).translate(memory(), READ));
		assertGlobal(Cause.STREAM_MATCH_CONFLICT, 0, smmu(SMCFCFG, twice).translate(memory(), READ), 0x123);
	}

	/** Valid in S2CR, and with all 16 bits of the mask. */
	@Test
	void extendedStreamIds() {
		int valid = 1 << 10 | BYPASS;
		var access = DeviceAccess.of(new StreamID(0x8123), ADDRESS, Access.READ);
		var groups = List.of(new StreamMapping(0x0003 << 16 | 0x8120, valid));
		assertInstanceOf(SmmuV2Outcome.Bypassed.class, smmu(EXIDENABLE | USFCFG, groups).translate(memory(), access));
		assertGlobal(Cause.UNIDENTIFIED_STREAM, 0, smmu(EXIDENABLE | USFCFG, List.of(new StreamMapping(0x8120, BYPASS)))
				.translate(memory(), access), 0x8123);
		assertGlobal(Cause.UNIDENTIFIED_STREAM, 0, smmu(USFCFG, groups).translate(memory(), access), 0x8123);
	}

	@Test
	void withoutMatchingAStreamIdIsAnIndex() {
		var indexing = new SmmuV2Features(FEATURES.idr0() & ~(1 << 27), FEATURES.idr1(), FEATURES.idr2());
		var registers = new SmmuV2Registers(indexing, USFCFG,
				List.of(new StreamMapping(0, FAULT), new StreamMapping(0, BYPASS)), List.of());
		assertInstanceOf(SmmuV2Outcome.Bypassed.class,
				new SMMUv2(registers).translate(memory(), DeviceAccess.of(new StreamID(1), 0, Access.READ)));
		assertGlobal(Cause.INVALID_CONTEXT, 0, new SMMUv2(registers)
				.translate(memory(), DeviceAccess.of(new StreamID(0), ADDRESS, Access.READ)), 0);
		assertGlobal(Cause.UNIDENTIFIED_STREAM, 0, new SMMUv2(registers)
				.translate(memory(), DeviceAccess.of(new StreamID(2), ADDRESS, Access.READ)), 2);
	}

	@Test
	void contextsThatAreInvalidOrNotThereAreGlobalFaults() {
		assertGlobal(Cause.INVALID_CONTEXT, 0, smmu(0, List.of(group(0x123, 0, FAULT))).translate(memory(), READ), 0x123);
		assertGlobal(Cause.INVALID_CONTEXT, 0, smmu(0, List.of(group(0x123, 0, 3 << 16))).translate(memory(), READ), 0x123);
		assertGlobal(Cause.UNIMPLEMENTED_CONTEXT_BANK, 0, smmu(0, List.of(group(0x123, 0, 200))).translate(memory(), READ),
				0x123);
		assertGlobal(Cause.INVALID_CONTEXT, 1, translate(stage1(2 << 16, M), stage2(M), READ), 0x123);
		assertGlobal(Cause.UNIMPLEMENTED_CONTEXT_BANK, 1, translate(stage1(3 << 16 | 77 << 8, M), stage2(M), READ), 0x123);
	}

	@Test
	void globalFaultsAreReportedAsConfigured() {
		var write = new DeviceAccess(new StreamID(0x123), ADDRESS, Access.WRITE, Privilege.PRIVILEGED, READ.attributes());
		var fault = assertInstanceOf(SmmuV2Outcome.GlobalFault.class,
				smmu(GCFGFRE | GCFGFIE, List.of(group(0x123, 0, FAULT))).translate(memory(), write));
		assertEquals(new SmmuV2Outcome.GlobalFault(new GlobalFaultRegisters(1, ADDRESS, 6, 0x123), Response.ABORT,
				Signal.INTERRUPT), fault);
	}

	@Test
	void stage1AndBothStages() {
		assertPassed(0x8000_1abcL, translate(stage1(1 << 16, M), stage2(0), READ));
		assertPassed(0xc000_1abcL, translate(stage1(3 << 16, M), stage2(M), READ));
		assertPassed(0x8000_1abcL, translate(stage1(3 << 16, M), stage2(0), READ));
	}

	/** A stage that is off lets through what it is asked for. */
	@Test
	void stagesThatAreOff() {
		var inThirdGib = DeviceAccess.of(new StreamID(0x123), 0x8000_1abcL, Access.READ);
		assertPassed(0xc000_1abcL, translate(stage1(3 << 16, 0), stage2(M), inThirdGib));
		assertInstanceOf(SmmuV2Outcome.Bypassed.class, translate(stage1(3 << 16, 0), stage2(0), READ));
		assertInstanceOf(SmmuV2Outcome.Bypassed.class, translate(stage1(1 << 16, 0), stage2(M), READ));
	}

	/** Whatever CBAR says of them. */
	@Test
	void theFirstBanksAreOfStage2() {
		var bank = new ContextBank(1 << 16, 1, M, VTCR, ROOT2, 0, 0);
		var access = DeviceAccess.of(new StreamID(0x123), 0x8000_1abcL, Access.READ);
		assertPassed(0xc000_1abcL, smmu(0, List.of(group(0x123, 0, 0)), bank).translate(memory(), access));
	}

	/** IDR0: S1TS, S2TS, NTS. */
	@Test
	void aBankIsForWhatTheSmmuHas() {
		var streams = List.of(group(0x123, 0, 1));
		var banks = List.of(stage2(M), stage1(3 << 16, M));
		var noNesting = new SmmuV2Features(FEATURES.idr0() & ~(1 << 28), FEATURES.idr1(), FEATURES.idr2());
		assertGlobal(Cause.INVALID_CONTEXT, 1, new SMMUv2(new SmmuV2Registers(noNesting, 0, streams, banks))
				.translate(memory(), READ), 0x123);
		var noStage2 = new SmmuV2Features(FEATURES.idr0() & ~(3 << 28), FEATURES.idr1(), FEATURES.idr2());
		assertPassed(0x8000_1abcL, new SMMUv2(new SmmuV2Registers(noStage2, 0, streams, banks)).translate(memory(), READ));
		var noStage1 = new SmmuV2Features(FEATURES.idr0() & ~(5 << 28), FEATURES.idr1(), FEATURES.idr2());
		var second = List.of(stage2(M), new ContextBank(3 << 16, 1, M, VTCR, ROOT2, 0, 0));
		var access = DeviceAccess.of(new StreamID(0x123), 0x8000_1abcL, Access.READ);
		assertPassed(0xc000_1abcL, new SMMUv2(new SmmuV2Registers(noStage1, 0, streams, second)).translate(memory(), access));
	}

	@Test
	void aFaultOfStage1IsInItsBank() {
		var access = new DeviceAccess(new StreamID(0x123), 0x1234L, Access.WRITE, Privilege.PRIVILEGED, READ.attributes());
		var fault = assertInstanceOf(SmmuV2Outcome.ContextFault.class,
				translate(stage1(3 << 16, M | CFRE | CFIE), stage2(M), access));
		assertEquals(new ContextFaultRegisters(1, 0x402, 0x1234, 0x31, 0), fault.registers());
		assertEquals(Response.ABORT, fault.response());
		assertEquals(Signal.INTERRUPT, fault.signal());
	}

	/** S1CBNDX names the bank of stage 1, IPAFAR the page that stage 2 was asked for. */
	@Test
	void aFaultOfStage2IsInTheBankBelow() {
		var gone = memory().write64(ROOT2 + 16, 0);
		var smmu = smmu(0, List.of(group(0x123, 0, 1)), stage2(M), stage1(3 << 16, M));
		var fault = assertInstanceOf(SmmuV2Outcome.ContextFault.class, smmu.translate(gone, READ));
		assertEquals(new ContextFaultRegisters(0, 0x402, ADDRESS, 0x1_0001, 0x8000_1000L), fault.registers());
		assertEquals(Response.DISCARD, fault.response());
		assertEquals(Signal.NONE, fault.signal());
		var onWalk = assertInstanceOf(SmmuV2Outcome.ContextFault.class, smmu.translate(memory().write64(ROOT2, 0), READ));
		assertEquals(new ContextFaultRegisters(0, 0x402, ADDRESS, 0x1_0009, ROOT1), onWalk.registers());
	}

	@Test
	void theOtherFaultsOfAWalk() {
		var smmu = smmu(0, List.of(group(0x123, 0, 1)), stage2(0), stage1(1 << 16, M));
		assertStatus(0x404, smmu.translate(memory().write64(ROOT1 + 8, 0x8000_0341L), READ));
		assertStatus(0x408, smmu.translate(memory().write64(ROOT1 + 8, 0x8000_0701L), READ));
		assertStatus(0x480, smmu(0, List.of(group(0x123, 0, 1)), stage2(0),
				new ContextBank(1 << 16, 1, M, TCR & ~(7L << 32), ROOT1, 0, 0))
				.translate(memory().write64(ROOT1 + 8, 0x1_8000_0741L), READ));
		var absent = smmu.translate(memory().write64(ROOT1 + 8, 0x7000_0003L), READ);
		assertStatus(0x410, absent);
		assertEquals(1 << 10 | 2, ((SmmuV2Outcome.ContextFault) absent).registers().fsynr0());
	}

	@Test
	void anAccessStallsWhereItsBankSaysSoAndNothingForbidsIt() {
		var access = DeviceAccess.of(new StreamID(0x123), 0x1234L, Access.READ);
		var bank = stage1(1 << 16, M | CFCFG | CFRE);
		var stalled = assertInstanceOf(SmmuV2Outcome.ContextFault.class, translate(bank, stage2(0), access));
		assertEquals(Response.STALL, stalled.response());
		assertEquals(1 << 30 | 0x402, stalled.registers().fsr());
		var forbidden = smmu(STALLD, List.of(group(0x123, 0, 1)), stage2(0), bank).translate(memory(), access);
		assertEquals(Response.ABORT, assertInstanceOf(SmmuV2Outcome.ContextFault.class, forbidden).response());
	}

	/** SEP: from which bit on the sign goes upwards; what comes in has 49 bits. */
	@ParameterizedTest
	@CsvSource({ "7, 0x1ffff80000000, 0xffffffff80000000", "7, 0x0ffff80000000, 0x0000ffff80000000",
			"5, 0x0800000000000, 0xfffe800000000000",
			"0, 0x0000080000000, 0xfffe000080000000", "0, 0x0000040000000, 0x0000000040000000" })
	void theSignOfAnAddressGoesUpwards(int sep, String come, String extended) {
		var bank = new ContextBank(0, 1, M, (long) sep << 47, 0, 0, 0);
		assertEquals(Long.parseUnsignedLong(extended.substring(2), 16), bank.extended(Long.decode(come), 49));
	}

	@Test
	void aStreamsOverridesCount() {
		var user = memory().write64(ROOT1 + 8, 0x8000_0701L);
		var smmu = smmu(0, List.of(group(0x123, 0, 1 | 3 << 24)), stage2(0), stage1(1 << 16, M));
		assertPassed(0x8000_1abcL, smmu.translate(user, READ));
		var bypassed = assertInstanceOf(SmmuV2Outcome.Bypassed.class,
				smmu(0, List.of(group(0x123, 0, BYPASS | 1 << 11 | 0xa << 12 | 2 << 8))).translate(memory(), READ));
		assertEquals("Normal WT, ISH", bypassed.attributes().toString());
		assertBypassed("Normal WB, NSH", BYPASS | 1 << 11 | 0xf << 12 | 3 << 8);
		assertBypassed("Normal WB, OSH", BYPASS | 1 << 8);
		assertBypassed("Device-nGRE, OSH", BYPASS | 1 << 11 | 2 << 12 | 3 << 8);
		assertBypassed("Normal NC, OSH", BYPASS | 1 << 11 | 5 << 12 | 3 << 8);
	}

	private static void assertBypassed(String attributes, int s2cr) {
		var bypassed = smmu(0, List.of(group(0x123, 0, s2cr))).translate(memory(), READ);
		assertEquals(attributes, assertInstanceOf(SmmuV2Outcome.Bypassed.class, bypassed).attributes().toString());
	}

	/** 40-bit intermediate addresses, 36-bit physical ones. */
	@Test
	void stage2DoesNotLeadBeyondPhysicalAddresses() {
		var small = new SmmuV2Features(FEATURES.idr0(), FEATURES.idr1(), 0x7512);
		var registers = new SmmuV2Registers(small, 0, List.of(group(0x123, 0, 0)), List.of(stage2(M)));
		var access = DeviceAccess.of(new StreamID(0x123), 0x1234, Access.READ);
		assertStatus(0x480, new SMMUv2(registers).translate(memory().write64(ROOT2, 1L << 37 | 0x7fd), access));
		assertPassed(1L << 35 | 0x1234, new SMMUv2(registers).translate(memory().write64(ROOT2, 1L << 35 | 0x7fd), access));
	}

	@Test
	void whatIsNotModelledIsSaid() {
		assertInstanceOf(SmmuV2Outcome.NotModelled.class, translate(new ContextBank(1 << 16, 0, M, TCR, ROOT1, 0, 0),
				stage2(0), READ));
		assertInstanceOf(SmmuV2Outcome.NotModelled.class, translate(stage1(1 << 16 | 1 << 10, M), stage2(0), READ));
		assertInstanceOf(SmmuV2Outcome.NotModelled.class, translate(stage1(3 << 16, M),
				new ContextBank(0, 0, M, VTCR, ROOT2, 0, 0), READ));
	}

	/** Whatever stands in registers and memory, an access has an outcome. */
	@Test
	void everySmmuHasAnOutcome() {
		Seeds.check(5000, random -> {
			var streams = new ArrayList<StreamMapping>();
			var banks = new ArrayList<ContextBank>();
			for (int i = 0; i < 4; i++) {
				streams.add(new StreamMapping(random.nextInt() | random.nextInt() << 16,
						random.nextInt() & ~(random.nextBoolean() ? 0x300fc : 0)));
				banks.add(new ContextBank(random.nextInt() & ~0xfc00, random.nextInt() | (random.nextBoolean() ? 1 : 0),
						random.nextInt() | 1,
						random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
			}
			var features = random.nextBoolean() ? FEATURES : new SmmuV2Features(random.nextInt(), random.nextInt(),
					random.nextInt());
			long salt = random.nextLong();
			var memory = new PhysicalMemory() {
				@Override
				public boolean isPresent(long address) {
					return (address & 0x1000) == 0;
				}

				@Override
				public long read64(long address) {
					return isPresent(address) ? (address ^ salt) * 0x9e3779b97f4a7c15L | salt & 3 : 0;
				}
			};
			var access = new DeviceAccess(new StreamID(random.nextInt() & 0xffff), random.nextLong(),
					Access.values()[random.nextInt(3)],
					Privilege.values()[random.nextInt(3)], READ.attributes());
			var registers = new SmmuV2Registers(features, random.nextInt() & ~1, streams, banks);
			assertNotNull(new SMMUv2(registers).translate(memory, access));
		});
	}

	private static void assertPassed(long output, SmmuV2Outcome outcome) {
		assertEquals(new PA(output), assertInstanceOf(SmmuV2Outcome.Passed.class, outcome).translation().pa());
	}

	private static void assertStatus(int fsr, SmmuV2Outcome outcome) {
		assertEquals(fsr, assertInstanceOf(SmmuV2Outcome.ContextFault.class, outcome).registers().fsr());
	}

	private static void assertGlobal(Cause cause, int syndrome, SmmuV2Outcome outcome, int stream) {
		assertEquals(new GlobalFaultRegisters(cause.bit(), ADDRESS, syndrome, stream),
				assertInstanceOf(SmmuV2Outcome.GlobalFault.class, outcome).registers());
	}
}
