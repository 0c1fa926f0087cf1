package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** What Dom0's Linux touches of an ITS while two CPUs come up, as it was recorded. */
class TranslatorsTest {
	private static final AddressRange ITS = AddressRange.ofLength(0x0808_0000L, 0x1_0000);

	private static Trace boot(String build) throws Exception {
		var folder = Repository.recording("xen420-linux612-errors");
		var text = DerivedScenario.of(Recording.read(folder)).text();
		return BootScenario.of(folder.resolve("derived.scenario"), text.replaceFirst("(?m)^(xen .*)$", "$1\n" + build)).run(Budget.DEFAULT,
				Progress.NONE);
	}

	private static List<String> emulated(Trace trace) {
		return IntStream.range(0, trace.size()).mapToObj(trace::step).filter(step -> step.effect() instanceof Effect.Emulated answered
				&& ITS.contains(answered.input().value())).map(step -> text((Effect.Emulated) step.effect())).toList();
	}

	private static String text(Effect.Emulated answered) {
		return answered.access().name().toLowerCase(Locale.ROOT) + " " + Address.text(answered.input().value());
	}

	@Test
	void eachRegisterIsTouchedAsRecorded() throws Exception {
		var recorded = Files.readAllLines(Repository.recording("xen420-linux612-errors").resolve("its.txt")).stream()
				.map(line -> line.split(" ")).map(words -> words[0] + " " + Address.text(Long.decode(words[2]))).toList();
		assertEquals(64, recorded.size());
		assertEquals(String.join("\n", recorded), String.join("\n", emulated(boot(""))));
	}

	@Test
	void aXenWithoutTheDriverHasNoneForDom0() throws Exception {
		var trace = boot("xen-build no-its");
		assertEquals(List.of(), emulated(trace));
		assertTrue(trace.size() > 1000);
	}
}
