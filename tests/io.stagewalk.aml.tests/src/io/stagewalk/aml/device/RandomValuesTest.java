package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.testing.Seeds;

/** Whatever the objects of a device are, the scan ends, and what they may not be is a problem that names the object. */
class RandomValuesTest {
	private static final List<String> NAMES = List.of("_HID", "_UID", "_CID", "_CLS", "_ADR", "_STA", "_CCA", "_CRS", "_DMA", "_PRT", "_DSD",
			"_DEP", "_SEG", "_BBN", "_CBA", "_INI", "_REG");
	private static final List<String> TEXTS = List.of("", "PNP0C02", "\\_SB.A", "%s%n", ":", "\\\\", "no path");

	@Test
	void endsWithATree() {
		Seeds.check(20_000, random -> {
			var firmware = new ListedFirmware().device("\\_SB.A").device("\\_SB.A.B").device("\\_SB.C");
			for (var device : List.of("\\_SB.A", "\\_SB.A.B", "\\_SB.C", "\\_SB")) {
				for (var name : NAMES) {
					if (random.nextBoolean()) {
						firmware.method(device + "." + name, random.nextInt(10) == 0 ? null : data(random, 3));
					}
				}
			}
			var tree = DeviceScan.of(firmware, Rules.LINUX_6_1.hiding(random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(0x900_0000)));
			assertEquals(tree.devices().size(), tree.devices().stream().map(AcpiDevice::name).distinct().count());
			Initialization.of(firmware);
			for (var problem : tree.problems()) {
				assertTrue(problem.getMessage().startsWith("\\_SB_"), problem.getMessage());
			}
		});
	}

	private static Data data(SplittableRandom random, int depth) {
		return switch (random.nextInt(depth > 0 ? 8 : 5)) {
			case 0 -> new Data.Int(random.nextLong() >>> random.nextInt(64));
			case 1 -> new Data.Text(TEXTS.get(random.nextInt(TEXTS.size())));
			case 2 -> new Data.Bytes(bytes(random));
			case 3 -> new Data.Reference(TEXTS.get(random.nextInt(TEXTS.size())));
			case 4 -> new Data.Other(ObjectType.values()[random.nextInt(ObjectType.values().length)]);
			default -> {
				var elements = new ArrayList<Data>();
				for (int count = random.nextInt(5); count > 0; count--) {
					elements.add(data(random, depth - 1));
				}
				yield new Data.Elements(elements);
			}
		};
	}

	private static byte[] bytes(SplittableRandom random) {
		var bytes = new byte[random.nextInt(24)];
		random.nextBytes(bytes);
		return bytes;
	}
}
