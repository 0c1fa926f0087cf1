package io.stagewalk.boot.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import io.stagewalk.testing.Repository;

/** The example's machine with another IORT. */
final class OwnIort {
	private OwnIort() {
	}

	/** Where its tables are. */
	static Path platform(Path folder, UnaryOperator<byte[]> iort) throws IOException {
		var copy = Files.createDirectory(folder.resolve("tables"));
		try (var files = Files.list(Repository.example().resolve("tables"))) {
			for (var file : files.toList()) {
				var name = file.getFileName().toString();
				if (name.equals("iort.dat")) {
					Files.write(copy.resolve(name), summed(iort.apply(Files.readAllBytes(file))));
				} else if (!name.equals("addresses.json") && !name.startsWith("rsdp") && !name.startsWith("xsdt")) {
					Files.copy(file, copy.resolve(name));
				}
			}
		}
		return copy;
	}

	private static byte[] summed(byte[] bytes) {
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length).put(9, (byte) 0);
		byte sum = 0;
		for (byte each : bytes) {
			sum += each;
		}
		bytes[9] = (byte) -sum;
		return bytes;
	}
}
