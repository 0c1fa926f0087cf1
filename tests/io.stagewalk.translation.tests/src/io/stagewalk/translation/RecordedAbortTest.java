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
 * The syndrome of a walk that faults is the one that a core reported for the same access, instruction, fault level and page,
 * in every bit.
 */
class RecordedAbortTest {
	private static final Pattern ABORT = Pattern.compile("ABORT .*esr=0x(\\p{XDigit}+) .*hpfar=0x(\\p{XDigit}+).*");
	private static final long ROOT = 0x8000_0000L;
	private static final long ISV = 1 << 24;

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
		var fault = faultAt((int) status & 3, hpfar << 8, access);
		var syndrome = AbortSyndrome.of(fault, transfer(esr), AbortSyndrome.Source.LOWER_LEVEL);
		assertEquals(hpfar, syndrome.hpfar().orElseThrow(), line);
		assertEquals(Long.toHexString(esr), Long.toHexString(syndrome.esr()), line);
	}

	/** What the recorded syndrome says of the instruction: SAS, SSE, SRT, SF and AR. */
	private static DataTransfer transfer(long esr) {
		if ((esr & ISV) == 0) {
			return DataTransfer.Other.NOT_DESCRIBED;
		}
		return new DataTransfer.SingleRegister(1 << (esr >>> 22 & 3), DataTransfer.Extension.values()[(int) (esr >>> 21 & 1)],
				(int) (esr >>> 16 & 31), DataTransfer.Width.values()[(int) (esr >>> 15 & 1)],
				DataTransfer.Ordering.values()[(int) (esr >>> 14 & 1)]);
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
