package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.Enumeration;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.testing.Repository;

/**
 * Variants of the templates, disassembled by {@code iasl -d}, where the templates themselves tell nothing: their flags are
 * mostly 0, and of a value's names they have one.
 */
class IaslBitsTest {
	/** So many binary digits tell the 64 bits of a number apart. */
	private static final int ROUNDS = 7;
	/** Values that are tried beyond those that have names. */
	private static final int SMALL_VALUES = 24;

	@TempDir
	private Path folder;

	@BeforeAll
	static void iaslIsThere() throws IOException, InterruptedException {
		Iasl.assumeThere();
	}

	/** In round r, the bits are set whose number has bit r; then those that have not: each bit gets a pattern of its own. */
	@TestFactory
	Stream<DynamicTest> bitsHaveTheirPlaces() throws IOException {
		return templates((model) -> {
			var variants = new ArrayList<TableModel>();
			for (int round = 0; round < ROUNDS; round++) {
				long pattern = pattern(round);
				variants.add(patched(model, field -> withListedBits(field, pattern)));
				variants.add(patched(model, field -> withListedBits(field, ~pattern)));
			}
			compare(variants, (variant, listing) -> assertSame(IaslListing.of(listing), IaslListing.of(variant)));
		});
	}

	@TestFactory
	Stream<DynamicTest> valuesHaveTheirNames() throws IOException {
		return templates((model) -> {
			var values = new TreeSet<Long>(IntStream.range(0, SMALL_VALUES).mapToObj(Long::valueOf).toList());
			model.fields().forEach(field -> field.definition().enumeration().values().forEach(value -> {
				values.add(value.first());
				values.add(value.last());
			}));
			var variants = values.stream().map(value -> named(model, value)).toList();
			compare(variants, (variant, listing) -> {
				var iasl = IaslListing.valueNames(listing);
				assertSame(iasl, iasl.stream().map(named -> ours(variant, named)).toList());
			});
		});
	}

	private interface Check {
		void of(TableModel model) throws IOException, InterruptedException;
	}

	private static Stream<DynamicTest> templates(Check check) throws IOException {
		var only = System.getProperty("template", "");
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			return files.filter(file -> file.toString().endsWith(only + ".aml")).sorted().toList().stream()
					.filter(file -> Files.exists(file.resolveSibling(file.getFileName().toString().replace(".aml", ".dsl"))))
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
						var model = model(file);
						Assumptions.assumeFalse(model.definition().signature().equals("OEMx"), "skipped: no definition");
						check.of(model);
					}));
		}
	}

	private static TableModel model(Path file) throws IOException {
		return TableModel.of(file.getFileName().toString(), Files.readAllBytes(file), Definitions.standard());
	}

	private void compare(List<TableModel> variants, BiConsumer<TableModel, String> check)
			throws IOException, InterruptedException {
		var place = Files.createTempDirectory(folder, "tables");
		var listings = Iasl.disassemble(place, variants.stream().map(TableModel::bytes).toList());
		assertAll(IntStream.range(0, variants.size()).mapToObj(i -> () -> check.accept(variants.get(i), listings.get(i))));
	}

	private static IaslListing.ValueName ours(TableModel model, IaslListing.ValueName iasl) {
		var value = model.leafAt(iasl.offset()).map(leaf -> leaf instanceof Field field ? field.value() : Optional.<Enumeration.Value>empty());
		return new IaslListing.ValueName(iasl.offset(), iasl.name(), value.flatMap(known -> known).map(Enumeration.Value::name).orElse(""));
	}

	private static void assertSame(List<?> iasl, List<?> ours) {
		assertEquals(lines(iasl, ours), lines(ours, iasl));
	}

	/** Those that differ. */
	private static String lines(List<?> entries, List<?> others) {
		return IntStream.range(0, entries.size()).filter(i -> i >= others.size() || !entries.get(i).equals(others.get(i)))
				.mapToObj(i -> entries.get(i).toString()).collect(Collectors.joining("\n"));
	}

	private static long pattern(int round) {
		long pattern = 0;
		for (int bit = 0; bit < Long.SIZE; bit++) {
			pattern |= (long) (bit + 1 >> round & 1) << bit;
		}
		return pattern;
	}

	private static long withListedBits(Field field, long pattern) {
		long number = field.number();
		for (var bits : field.bits()) {
			if (bits.listing() == BitsDefinition.Listing.IASL) {
				number = bits.in(number, pattern >>> bits.low());
			}
		}
		return number;
	}

	/** A table in which every field whose values have names, and that nothing hangs on, has one value. */
	private static TableModel named(TableModel model, long value) {
		var shape = shape(model);
		return patched(model, field -> {
			if (field.definition().enumeration().values().isEmpty() || field.definition().role() == Role.TYPE) {
				return field.number();
			}
			return shape(patched(model, field, value)).equals(shape) ? value : field.number();
		});
	}

	private static List<String> shape(TableModel model) {
		return model.leaves().map(leaf -> leaf.offset() + " " + leaf.name()).toList();
	}

	private static TableModel patched(TableModel model, ToLongFunction<Field> change) {
		var bytes = model.bytes();
		model.fields().filter(Field::isNumber).forEach(field -> put(bytes, field, change.applyAsLong(field)));
		return model.with(bytes);
	}

	private static TableModel patched(TableModel model, Field field, long value) {
		var bytes = model.bytes();
		put(bytes, field, value);
		return model.with(bytes);
	}

	private static void put(byte[] bytes, Field field, long value) {
		for (int i = 0; i < field.length(); i++) {
			bytes[field.offset() + i] = (byte) (value >>> i * Byte.SIZE);
		}
	}
}
