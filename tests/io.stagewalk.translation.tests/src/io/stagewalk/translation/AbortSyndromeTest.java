package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.IPA;

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

	private static Translation.Fault fault(FaultKind kind, int level, Access access, long ipa) {
		return Translation.Fault.ofStage2(kind, level, new IPA(ipa), access, List.of());
	}
}
