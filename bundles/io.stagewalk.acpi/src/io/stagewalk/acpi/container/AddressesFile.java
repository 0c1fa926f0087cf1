package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;
import io.stagewalk.json.JsonWriter;
import io.stagewalk.memory.PA;

/** A JSON file beside others that says at which physical address each of them belongs. */
final class AddressesFile {
	private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,16}");

	private AddressesFile() {
	}

	/** What a name is said to be at; nothing if there is no such file. */
	static Map<String, PA> read(Path file) throws IOException, ContainerException {
		if (!Files.isRegularFile(file)) {
			return Map.of();
		}
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes(TableFolder.MAX_ADDRESSES_LENGTH + 1);
		}
		if (bytes.length > TableFolder.MAX_ADDRESSES_LENGTH) {
			throw new ContainerException(file.toString(), "", "at most " + TableFolder.MAX_ADDRESSES_LENGTH + " bytes");
		}
		try {
			return addresses(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
		} catch (JsonException wrong) {
			throw new ContainerException(wrong);
		}
	}

	private static Map<String, PA> addresses(String source, String text) throws JsonException {
		if (!(JsonReader.read(source, text) instanceof Json.Object names)) {
			throw new JsonException(source, 0, "an object: names and their addresses");
		}
		var addresses = new LinkedHashMap<String, PA>();
		for (var name : names.members().entrySet()) {
			addresses.put(name.getKey(), address(source, name.getKey(), name.getValue()));
		}
		return addresses;
	}

	private static PA address(String source, String name, Json value) throws JsonException {
		if (value instanceof Json.Object entry && entry.member("address").orElse(value) instanceof Json.Text text
				&& HEX.matcher(text.value()).matches()) {
			return new PA(Long.parseUnsignedLong(text.value().substring(2), 16));
		}
		throw new JsonException(source, 0, "\"" + name + "\" to have an \"address\" such as \"0xbc430018\"");
	}

	/** @param lengths of what lies there, by the same names */
	static byte[] write(Map<String, PA> addresses, Map<String, Long> lengths) {
		var all = Json.object();
		addresses.forEach((name, address) -> all.with(name, Json.object().with("address", Json.hex(address.value()))
				.with("length", lengths.get(name)).build()));
		return (JsonWriter.write(all.build()) + "\n").getBytes(StandardCharsets.UTF_8);
	}
}
