package io.stagewalk.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Trace;

/** The example's machine with other tables, which are put somewhere, and what a scenario says of it. */
final class CraftedPlatform {
	private static final List<String> LEFT_OUT = List.of("addresses.json", "rsdp.dat", "xsdt.dat");
	private final Path folder;

	CraftedPlatform(Path folder) throws Exception {
		this.folder = folder;
		try (var files = Files.list(Repository.example().resolve("tables"))) {
			for (var file : files.filter(one -> !LEFT_OUT.contains(one.getFileName().toString())).toList()) {
				Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
	}

	/** @param body what follows the header, numbers of 1, 2, 4 or 8 bytes */
	CraftedPlatform with(String signature, int revision, Number... body) throws Exception {
		var bytes = ByteBuffer.allocate(0x1000).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(signature.getBytes(StandardCharsets.US_ASCII)).putInt(0).put((byte) revision).put((byte) 0);
		bytes.put("STGWLKSTAGEWLK ".getBytes(StandardCharsets.US_ASCII), 0, 14).putInt(1).put("STGW".getBytes(StandardCharsets.US_ASCII))
				.putInt(1);
		for (var number : body) {
			switch (number) {
				case Byte value -> bytes.put(value);
				case Short value -> bytes.putShort(value);
				case Integer value -> bytes.putInt(value);
				case Long value -> bytes.putLong(value);
				default -> throw new IllegalArgumentException(number.getClass().getName());
			}
		}
		bytes.putInt(4, bytes.position()).flip();
		var table = new byte[bytes.limit()];
		bytes.get(table);
		int sum = 0;
		for (byte b : table) {
			sum += b;
		}
		table[9] = (byte) -sum;
		Files.write(folder.resolve(signature.toLowerCase(Locale.ROOT) + ".dat"), table);
		return this;
	}

	/** Boots with more lines before {@code boot}. */
	Trace boot(String... lines) throws Exception {
		return Examples.run(scenario(lines));
	}

	/** The scenario with more lines before {@code boot}. */
	BootScenario scenario(String... lines) throws Exception {
		var text = "platform .\npa-bits 44\n" + String.join("\n", lines) + "\nboot\n";
		return BootScenario.of(folder.resolve("crafted.scenario"), text);
	}
}
