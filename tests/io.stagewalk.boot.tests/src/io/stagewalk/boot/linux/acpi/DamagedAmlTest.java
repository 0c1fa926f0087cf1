package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.End;

/** Whatever stands in a DSDT, the boot has an end, or the platform is refused before it. */
class DamagedAmlTest {
	private static final int HEADER = 36;
	private static final String SCENARIO = """
			platform .
			pa-bits 44
			dom0-ram 0x60000000..0x7fffffff
			xen-heap 0xb0000000..0xb3ffffff
			crafted 0xbc2b4000 -> 0xbc754000
			boot
			""";

	@TempDir
	Path folder;

	@Test
	void ends() throws Exception {
		try (var files = Files.list(Repository.example().resolve("tables"))) {
			for (var file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
		var sound = Files.readAllBytes(folder.resolve("dsdt.dat"));
		var ends = EnumSet.noneOf(End.class);
		Seeds.check(30, random -> {
			Files.write(folder.resolve("dsdt.dat"), damaged(sound.clone(), random));
			try {
				var boot = BootScenario.of(folder.resolve("damaged.scenario"), SCENARIO);
				ends.add(boot.run(new Budget(300_000, Budget.DEFAULT.bytes()), Progress.NONE).end());
			} catch (ScenarioException | TableException refused) {
				assertTrue(!refused.getMessage().isEmpty());
			}
		});
		assertTrue(ends.contains(End.COMPLETE), ends.toString());
	}

	private static byte[] damaged(byte[] bytes, SplittableRandom random) {
		for (int count = 1 + random.nextInt(8); count > 0; count--) {
			int at = HEADER + random.nextInt(bytes.length - HEADER);
			switch (random.nextInt(3)) {
				case 0 -> bytes[at] = (byte) random.nextInt();
				case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				default -> System.arraycopy(bytes, HEADER + random.nextInt(bytes.length - HEADER - 8), bytes, Math.min(at, bytes.length - 8), 8);
			}
		}
		return bytes;
	}
}
