package io.stagewalk.acpi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;
import io.stagewalk.memory.PA;

/** Reads a folder of tables. */
final class PlatformReader {
	/** Most bytes of all tables together, 64 MiB. */
	static final long MAX_TOTAL_LENGTH = 1L << 26;
	/** Most bytes of {@code addresses.json}. */
	static final int MAX_ADDRESSES_LENGTH = 1 << 20;

	private static final String ADDRESSES = "addresses.json";
	private static final Pattern TABLE_FILE = Pattern.compile(".+\\.(dat|aml)|[A-Z][A-Z0-9]{3}[0-9]{0,4}");
	private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,16}");

	private PlatformReader() {
	}

	static List<Table> tables(Path folder) throws IOException, JsonException, TableException {
		var addresses = addresses(folder.resolve(ADDRESSES));
		var tables = new ArrayList<Table>();
		long total = 0;
		for (var file : files(folder)) {
			var table = Table.read(file);
			total += table.buffer().capacity();
			if (total > MAX_TOTAL_LENGTH) {
				throw new IOException(folder + ": more than " + MAX_TOTAL_LENGTH + " bytes of tables");
			}
			tables.add(Optional.ofNullable(addresses.get(stem(table.file()))).map(table::at).orElse(table));
		}
		return tables;
	}

	private static List<Path> files(Path folder) throws IOException {
		var files = new ArrayList<Path>();
		try (var entries = Files.newDirectoryStream(folder, PlatformReader::isTable)) {
			for (var entry : entries) {
				if (files.size() == Platform.MAX_TABLES) {
					throw new IOException(folder + ": more than " + Platform.MAX_TABLES + " tables");
				}
				files.add(entry);
			}
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		if (files.isEmpty()) {
			throw new IOException(folder + ": no tables (*.dat or *.aml)");
		}
		return files;
	}

	private static boolean isTable(Path file) {
		return TABLE_FILE.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
	}

	private static String stem(String file) {
		int dot = file.lastIndexOf('.');
		return (dot < 0 ? file : file.substring(0, dot)).toLowerCase(Locale.ROOT);
	}

	/** File stems and the addresses of their tables. */
	private static Map<String, PA> addresses(Path file) throws IOException, JsonException {
		var addresses = new HashMap<String, PA>();
		if (!Files.isRegularFile(file)) {
			return addresses;
		}
		try (var in = Files.newInputStream(file)) {
			var bytes = in.readNBytes(MAX_ADDRESSES_LENGTH + 1);
			if (bytes.length > MAX_ADDRESSES_LENGTH) {
				throw new IOException(file + ": more than " + MAX_ADDRESSES_LENGTH + " bytes");
			}
			if (!(JsonReader.read(ADDRESSES, new String(bytes, StandardCharsets.UTF_8)) instanceof Json.Object stems)) {
				throw new JsonException(ADDRESSES, 0, "an object: file stems and their addresses");
			}
			for (var stem : stems.members().entrySet()) {
				addresses.put(stem.getKey(), address(stem.getKey(), stem.getValue()));
			}
		}
		return addresses;
	}

	private static PA address(String stem, Json value) throws JsonException {
		if (value instanceof Json.Object entry && entry.member("address").orElse(value) instanceof Json.Text text
				&& HEX.matcher(text.value()).matches()) {
			return new PA(Long.parseUnsignedLong(text.value().substring(2), 16));
		}
		throw new JsonException(ADDRESSES, 0, "\"" + stem + "\" to have an \"address\" such as \"0xbc430018\"");
	}
}
