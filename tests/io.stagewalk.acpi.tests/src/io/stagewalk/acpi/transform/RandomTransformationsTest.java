package io.stagewalk.acpi.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.definition.Kind;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.FieldPath;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.acpi.xen.CraftingRules;
import io.stagewalk.acpi.xen.Dom0Machine;
import io.stagewalk.testing.Seeds;

/** Any transformations in any order give platforms that are right, or typed errors; damaged tables give nothing else either. */
class RandomTransformationsTest {
	private static final CraftingRules RULES = new CraftingRules(CraftingRules.GiccLength.AS_HOST, CraftingRules.Redistributors.NEEDED,
			CraftingRules.Translators.COPIED);
	private static final List<String> FILES = List.of("opr.aml", "bert.aml", "srat.aml", "mcfg.aml", "stao.aml", "xenv.aml");

	private int applied;
	private int refused;

	@Test
	void anyListGivesARightPlatformOrATypedError(TestReporter reporter) throws Exception {
		var platforms = new ArrayList<Platform>();
		for (var folder : Examples.realPlatforms()) {
			platforms.add(Container.platform(folder));
		}
		Seeds.check(150, random -> {
			var platform = platforms.get(random.nextInt(platforms.size()));
			for (int i = 0; i < 8; i++) {
				platform = step(random, platform);
			}
			craft(platform);
		});
		reporter.publishEntry("transformations", applied + " applied, " + refused + " refused");
		assertTrue(applied > refused, applied + " applied, " + refused + " refused");
	}

	@Test
	void theExampleToo() throws Exception {
		var example = Examples.platform();
		Seeds.check(20, random -> {
			var platform = example;
			for (int i = 0; i < 8; i++) {
				platform = step(random, platform);
			}
			craft(platform);
		});
	}

	@Test
	void damagedTablesGiveTypedErrors() throws Exception {
		var example = Examples.platform();
		Seeds.check(400, random -> {
			var tables = new ArrayList<>(example.tables());
			int hit = random.nextInt(tables.size());
			try {
				tables.set(hit, damaged(random, tables.get(hit)));
			} catch (TableException e) {
				return;
			}
			var platform = new Platform(tables, List.of());
			for (int i = 0; i < 4; i++) {
				try {
					var line = line(random, platform);
					platform = Platforms.read(line).apply(platform).platform();
				} catch (TransformationException e) {
					assertFalse(e.getMessage().isEmpty());
				}
			}
			craft(platform);
		});
	}

	private static Table damaged(SplittableRandom random, Table table) throws TableException {
		var bytes = table.bytes();
		for (int i = random.nextInt(4); i >= 0; i--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
		}
		return Table.of(table.file(), bytes).at(table.address().orElseThrow());
	}

	private Platform step(SplittableRandom random, Platform before) {
		String line = line(random, before);
		try {
			var after = Platforms.apply(line, before);
			applied++;
			return after.platform();
		} catch (TransformationException e) {
			assertEquals(line, e.transformation());
			refused++;
			return before;
		}
	}

	/** Making Dom0's tables gives these or a typed error; what is made adds up. */
	private static void craft(Platform host) {
		try {
			var dom0 = CraftedTables.of(host, Dom0Machine.of(host), RULES).dom0();
			assertTrue(dom0.tables().size() >= 5);
		} catch (TableException e) {
			assertFalse(e.getMessage().isEmpty());
		}
	}

	private static String line(SplittableRandom random, Platform platform) {
		var file = FILES.get(random.nextInt(FILES.size()));
		return switch (random.nextInt(13)) {
			case 0 -> "hide \\_SB." + (char) ('A' + random.nextInt(26)) + random.nextInt(1000);
			case 1 -> "add " + file;
			case 2 -> "initrd " + file;
			case 3 -> "drop " + name(random, platform);
			case 4 -> "replace " + name(random, platform) + " with " + file;
			case 5 -> "drop-node Node[" + random.nextInt(6) + "]";
			case 6 -> "hide-smmus";
			case 7 -> "hide-its";
			case 8 -> "keep-cpus enabled";
			case 9 -> "keep-cpus " + (1 + random.nextInt(6));
			case 10 -> "relocate 0x" + Long.toHexString(random.nextLong(1L << 40) & -64L | 0x40000000);
			default -> set(random, platform);
		};
	}

	private static String name(SplittableRandom random, Platform platform) {
		var table = platform.tables().get(random.nextInt(platform.tables().size()));
		return TableName.of(table.signature()).toString();
	}

	/** Sets an address or characters, on which nothing else of the table depends. */
	private static String set(SplittableRandom random, Platform platform) {
		var table = platform.tables().get(random.nextInt(platform.tables().size()));
		var fields = TableModel.of(table).fields().filter(RandomTransformationsTest::isFree).toList();
		if (fields.isEmpty() || !table.equals(platform.table(table.signature()).orElseThrow())) {
			return "hide \\_SB.PCI0";
		}
		var field = fields.get(random.nextInt(fields.size()));
		var value = field.isNumber() ? "0x" + Long.toHexString(random.nextLong() & (1L << 8 * Math.min(7, field.length())) - 1)
				: "\"" + "ABCDEFGH".substring(0, random.nextInt(7)) + "\"";
		return "set " + TableName.of(table.signature()) + "/" + FieldPath.of(field) + " = " + value;
	}

	private static boolean isFree(Field field) {
		return field.definition().role() == Role.ADDRESS && field.length() == Long.BYTES
				|| field.definition().kind() == Kind.TEXT && field.definition().name().startsWith("Oem");
	}
}
