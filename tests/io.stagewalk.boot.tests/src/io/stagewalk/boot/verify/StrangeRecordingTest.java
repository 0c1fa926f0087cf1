package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.target.recording.Origin;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.target.recording.RecordingException;
import io.stagewalk.target.recording.Syndrome;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.builder.P2mType;

/** Whatever a recording holds, it is compared, or refused with an exception of its own. */
class StrangeRecordingTest {

	/** Every event that is compared is matched or missing, once. */
	@Test
	void anyEventsAreCompared() {
		Seeds.check(30, random -> {
			var events = new ArrayList<BootEvent>();
			for (int i = random.nextInt(200); i > 0; i--) {
				events.add(event(random));
			}
			var verification = Verified.with(events);
			long told = verification.classes().stream().mapToLong(result -> result.matched().size() + result.missing().size()).sum();
			long aborts = verification.classes().stream().flatMap(result -> result.missing().stream())
					.filter(event -> event.event() instanceof BootEvent.Abort).count()
					+ verification.classes().stream().flatMap(result -> result.matched().stream())
							.filter(pair -> pair.recorded().event() instanceof BootEvent.Abort).count();
			assertEquals(events.stream().filter(StrangeRecordingTest::isCompared).count(), told - aborts);
		});
	}

	private static boolean isCompared(BootEvent event) {
		return event instanceof BootEvent.SetEntry || event instanceof BootEvent.MapRegions || event instanceof BootEvent.DeviceMemoryPage
				|| event instanceof BootEvent.MappedOnFault;
	}

	private static BootEvent event(SplittableRandom random) {
		var chain = random.nextBoolean() ? List.<Origin.Call> of() : List.of(new Origin.Call("do_trap_stage2_abort_guest", 4));
		var origin = new Origin(random.nextInt(1000), OptionalInt.of(random.nextInt(2)), chain);
		long gfn = random.nextLong(1L << random.nextInt(1, 41));
		var frames = new Frames(gfn, random.nextLong(Frames.LIMIT - gfn + 1) >>> random.nextInt(41), OptionalLong.of(gfn));
		var type = P2mType.values()[random.nextInt(6)];
		return switch (random.nextInt(9)) {
			case 0 -> new BootEvent.SetEntry(origin, frames, type);
			case 1 -> new BootEvent.MapRegions(origin, frames, type);
			case 2 -> new BootEvent.DeviceMemoryPage(origin, gfn, gfn);
			case 3 -> new BootEvent.MappedOnFault(origin, gfn, Optional.empty());
			case 4 -> new BootEvent.Created(origin);
			case 5 -> new BootEvent.Abort(origin, new Syndrome(random.nextLong(), random.nextLong(), random.nextLong()));
			case 6 -> new BootEvent.Resolve(origin, gfn);
			case 7 -> new BootEvent.Emulate(origin);
			default -> new BootEvent.Other(origin, "new");
		};
	}

	@Test
	void damagedInputsMakeAScenarioOrAreRefused(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("trace.txt"), "CREATION_FINISHED\n");
		var inputs = Files.readAllBytes(Repository.recording("x420-opreg-bert/inputs.json"));
		Seeds.check(200, random -> {
			var damaged = inputs.clone();
			for (int i = 1 + random.nextInt(6); i > 0; i--) {
				damaged[random.nextInt(damaged.length)] = (byte) ("0123456789abcdefx\"{}[],:nul".charAt(random.nextInt(27)));
			}
			Files.writeString(folder.resolve("inputs.json"), new String(damaged, StandardCharsets.UTF_8));
			try {
				Scenario.parse("derived", DerivedScenario.of(Recording.read(folder)).text());
			} catch (RecordingException | ScenarioException refused) {
				// says what is wrong
			}
		});
	}
}
