package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.testing.Repository;

/**
 * The syndrome of a walk that faults is the one that a core reported for the same access, fault level and page. Of a data
 * abort the model cannot know the transfer register (SRT, and SSE and SF with it, but for eight bytes), and where the
 * core gave no syndrome (ISV = 0: a load of two registers, say) it cannot know the size either.
 */
class RecordedAbortTest {
	private static final Pattern ABORT = Pattern.compile("ABORT .*esr=0x(\\p{XDigit}+) .*hpfar=0x(\\p{XDigit}+).*");
	private static final long ROOT = 0x8000_0000L;
	private static final long EC_TO_IL = 0xfe00_0000L;
	private static final long ISV = 1 << 24;
	private static final long SAS = 3 << 22;
	private static final long SF = 1 << 15;
	private static final long WNR_TO_DFSC = 0x7f;

	@Test
	void ofEveryKindThatOneBootMade(TestReporter reporter) throws IOException {
		int aborts = compare(Repository.recording("xen422-linux61/aborts.txt"));
		reporter.publishEntry("aborts", Integer.toString(aborts));
		assertTrue(aborts >= 30);
	}

	@Test
	void ofEveryAbortOfOneBoot(TestReporter reporter) throws IOException {
		int aborts = compare(Repository.real().resolve("boots/xen422-linux61/trace.txt"));
		reporter.publishEntry("aborts", Integer.toString(aborts));
		assertEquals(487, aborts);
	}

	private static int compare(Path file) throws IOException {
		int count = 0;
		for (var line : Files.readAllLines(file)) {
			var match = ABORT.matcher(line);
			if (match.matches()) {
				compare(Long.parseLong(match.group(1), 16), Long.parseLong(match.group(2), 16), line);
				count++;
			}
		}
		return count;
	}

	private static void compare(long esr, long hpfar, String line) {
		boolean fetch = esr >>> 26 == 0x20;
		var access = fetch ? Access.EXECUTE : (esr & 1 << 6) != 0 ? Access.WRITE : Access.READ;
		long status = esr & 0x3f;
		assertEquals(0b000100, status & ~3L, "a translation fault was expected: " + line);
		int size = 1 << (esr >>> 22 & 3);
		var syndrome = AbortSyndrome.of(faultAt((int) status & 3, hpfar << 8, access), size);
		assertEquals(hpfar, syndrome.hpfar().orElseThrow(), line);
		long known = fetch ? 0xffff_ffffL : (esr & ISV) == 0 ? EC_TO_IL | WNR_TO_DFSC
				: EC_TO_IL | ISV | SAS | WNR_TO_DFSC | (size == 8 ? SF : 0);
		assertEquals(Long.toHexString(esr & known), Long.toHexString(syndrome.esr() & known), line);
	}

	/** What a walk makes of an access to tables that end at that level. */
	private static Translation.Fault faultAt(int level, long ipa, Access access) {
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(ROOT, 0x4000));
		for (int at = 0; at < level; at++) {
			long index = ipa >>> 39 - 9 * at & 511;
			memory = memory.write64(ROOT + at * 0x1000 + index * 8, ROOT + (at + 1) * 0x1000 | 3);
		}
		var regime = Stage2Regime.of(VTTBR.of(1, ROOT), new VTCR(0x8004_3594L));
		return assertInstanceOf(Translation.Fault.class, new Walker(memory, TranslationRegime.of(regime)).walk(new IPA(ipa), access));
	}
}
