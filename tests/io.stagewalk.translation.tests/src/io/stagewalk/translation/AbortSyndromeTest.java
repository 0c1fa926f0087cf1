package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.AbortSyndrome.Source;

/** ESR_EL2 tells access, size and status; HPFAR_EL2 tells the page and nothing of the offset in it. */
class AbortSyndromeTest {

	@Test
	void everyFieldStandsInItsPlace() {
		for (var kind : FaultKind.values()) {
			for (int level = 0; level < 4; level++) {
				for (var access : Access.values()) {
					for (int log2Size = 0; log2Size < 4; log2Size++) {
						check(kind, level, access, log2Size);
					}
				}
			}
		}
	}

	private static void check(FaultKind kind, int level, Access access, int log2Size) {
		long esr = AbortSyndrome.of(fault(kind, level, access, 0x1234), 1 << log2Size).esr();
		int status = switch (kind) {
			case ADDRESS_SIZE -> 0;
			case TRANSLATION -> 4;
			case ACCESS_FLAG -> 8;
			case PERMISSION -> 12;
			case EXTERNAL_ABORT_ON_WALK -> 20;
		};
		var expected = new StringBuilder("0".repeat(32));
		expected.append(access == Access.EXECUTE ? "100000" : "100100"); // EC
		expected.append('1'); // IL
		if (access == Access.EXECUTE) {
			expected.append("0".repeat(19));
		} else if (kind == FaultKind.EXTERNAL_ABORT_ON_WALK) {
			expected.append("0".repeat(18)); // no ISV
			expected.append(access == Access.WRITE ? '1' : '0'); // WnR
		} else {
			expected.append('1'); // ISV
			expected.append(binary(log2Size, 2)); // SAS
			expected.append("000000"); // SSE, SRT
			expected.append(log2Size == 3 ? '1' : '0'); // SF
			expected.append("00000000"); // AR to S1PTW
			expected.append(access == Access.WRITE ? '1' : '0'); // WnR
		}
		expected.append(binary(status + level, 6)); // DFSC or IFSC
		assertEquals(expected.toString(), binary(esr, 64), kind + " at level " + level + ", " + access);
	}

	private static String binary(long value, int digits) {
		var text = Long.toBinaryString(value);
		return "0".repeat(digits - text.length()) + text;
	}

	@Test
	void thePageStandsInBits43To4() {
		assertEquals(0x40020L, hpfar(0x400_2000L));
		assertEquals(0x40020L, hpfar(0x400_2fffL));
		assertEquals(0x4010_0080L, hpfar(0x40_1000_8004L));
		assertEquals(0xfff_ffff_fff0L, hpfar(0xf_ffff_ffff_ffffL));
	}

	private static long hpfar(long ipa) {
		return AbortSyndrome.of(fault(FaultKind.TRANSLATION, 1, Access.READ, ipa), 4).hpfar().orElseThrow();
	}

	@Test
	void theInstructionIsToldFieldByField() {
		for (int register = 0; register < 32; register++) {
			for (var extension : DataTransfer.Extension.values()) {
				for (var width : DataTransfer.Width.values()) {
					for (var ordering : DataTransfer.Ordering.values()) {
						var transfer = new DataTransfer.SingleRegister(2, extension, register, width, ordering);
						var fault = fault(FaultKind.TRANSLATION, 1, Access.READ, 0);
						long esr = AbortSyndrome.of(fault, transfer, Source.LOWER_LEVEL).esr();
						assertEquals("101" + extension.ordinal() + binary(register, 5) + width.ordinal() + ordering.ordinal(),
								binary(esr >>> 14 & 0x7ff, 11), transfer.toString());
					}
				}
			}
		}
	}

	/** To a hypervisor alone, and only if it could do the instruction's work. */
	@Test
	void nothingIsToldOfTheInstructionElsewhere() {
		var load = DataTransfer.SingleRegister.ofSize(8);
		assertEquals(0x9600_0005L,
				AbortSyndrome.of(ofStage1(FaultKind.TRANSLATION, 1, Access.READ), load, Source.SAME_LEVEL).esr());
		assertEquals(0x9200_0085L, AbortSyndrome.of(onWalk(FaultKind.TRANSLATION, 1), load, Source.LOWER_LEVEL).esr());
		var fault = fault(FaultKind.PERMISSION, 3, Access.WRITE, 0);
		assertEquals(0x9200_004fL, AbortSyndrome.of(fault, DataTransfer.Other.NOT_DESCRIBED, Source.LOWER_LEVEL).esr());
		assertEquals(0x8200_0007L,
				AbortSyndrome.of(fault(FaultKind.TRANSLATION, 3, Access.EXECUTE, 0), load, Source.LOWER_LEVEL).esr());
	}

	@Test
	void maintenanceCountsAsAWrite() {
		var fault = ofStage1(FaultKind.ACCESS_FLAG, 2, Access.READ);
		assertEquals(0x9600_014aL, AbortSyndrome.of(fault, DataTransfer.Other.MAINTENANCE, Source.SAME_LEVEL).esr());
	}

	@Test
	void levelMinusOneHasCodesOfItsOwn() {
		assertEquals(0b101001, AbortSyndrome.of(fault(FaultKind.ADDRESS_SIZE, -1, Access.READ, 0), 4).esr() & 0x3f);
		assertEquals(0b101011, AbortSyndrome.of(fault(FaultKind.TRANSLATION, -1, Access.READ, 0), 4).esr() & 0x3f);
		assertEquals(0b010011, AbortSyndrome.of(fault(FaultKind.EXTERNAL_ABORT_ON_WALK, -1, Access.READ, 0), 4).esr() & 0x3f);
	}

	@Test
	void anExternalAbortOfTheAccessItselfHasNoLevel() {
		var syndrome = AbortSyndrome.ofExternalAbort(new VA(0x1234), Access.WRITE, DataTransfer.SingleRegister.ofSize(4),
				Source.SAME_LEVEL);
		assertEquals(new AbortSyndrome(0x9600_0050L, Optional.of(new VA(0x1234)), OptionalLong.empty()), syndrome);
	}

	/** Of stage 1, of an external abort, and of a Permission fault of the access itself it is UNKNOWN. */
	@Test
	void theFaultingIpaIsGivenWhereItIsDefined() {
		for (var kind : FaultKind.values()) {
			boolean external = kind == FaultKind.EXTERNAL_ABORT_ON_WALK;
			assertEquals(OptionalLong.empty(), hpfar(ofStage1(kind, 2, Access.READ)), kind.text());
			assertEquals(external ? OptionalLong.empty() : OptionalLong.of(0x50), hpfar(onWalk(kind, 2)), kind.text());
			assertEquals(external || kind == FaultKind.PERMISSION ? OptionalLong.empty() : OptionalLong.of(0x50),
					hpfar(fault(kind, 2, Access.READ, 0x5678)), kind.text());
		}
	}

	private static OptionalLong hpfar(Translation.Fault fault) {
		return AbortSyndrome.of(fault, 4).hpfar();
	}

	private static Translation.Fault ofStage1(FaultKind kind, int level, Access access) {
		return new Translation.Fault(kind, level, FaultOrigin.STAGE1, new VA(0x1234), Optional.empty(), access, Optional.empty(),
				List.of(), List.of());
	}

	private static Translation.Fault onWalk(FaultKind kind, int level) {
		return new Translation.Fault(kind, level, FaultOrigin.STAGE2_ON_WALK, new VA(0x1234), Optional.of(new IPA(0x5678)),
				Access.READ, Optional.empty(), List.of(), List.of());
	}

	private static Translation.Fault fault(FaultKind kind, int level, Access access, long ipa) {
		return Translation.Fault.ofStage2(kind, level, new IPA(ipa), access, List.of());
	}
}
