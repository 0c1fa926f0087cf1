package io.stagewalk.acpi.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definitions that come with this bundle, and any that are added. Immutable. */
public final class Definitions {
	private static final String INDEX = "index";

	private final Map<String, TableDefinition> tables;

	private Definitions(Map<String, TableDefinition> tables) {
		this.tables = tables;
	}

	/** Those that come with this bundle. */
	public static Definitions standard() {
		return Standard.DEFINITIONS;
	}

	/** These and more, of which one for the same signature takes the place of what was there. */
	public Definitions with(List<TableDefinition> more) {
		var all = new LinkedHashMap<>(tables);
		more.forEach(table -> all.put(table.signature(), table));
		return new Definitions(all);
	}

	/** The definition of the tables of one signature. */
	public Optional<TableDefinition> of(String signature) {
		return Optional.ofNullable(tables.get(signature));
	}

	/** All, in the order of their files. */
	public List<TableDefinition> all() {
		return List.copyOf(tables.values());
	}

	/** Read once, at the first use. */
	private static final class Standard {
		static final Definitions DEFINITIONS = read();

		private static Definitions read() {
			var reader = new DefinitionReader();
			var tables = new ArrayList<TableDefinition>();
			for (var name : resource(INDEX).split("\\R")) {
				try {
					tables.addAll(reader.read(name, resource(name)));
				} catch (DefinitionException e) {
					throw new IllegalStateException(e);
				}
			}
			return new Definitions(Map.of()).with(tables);
		}

		private static String resource(String name) {
			try (var in = Definitions.class.getResourceAsStream(name)) {
				if (in == null) {
					throw new IllegalStateException("no definition " + name);
				}
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
