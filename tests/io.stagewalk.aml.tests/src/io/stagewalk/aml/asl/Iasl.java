package io.stagewalk.aml.asl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** ACPICA's compiler and disassembler, in a folder of their own. A test that needs them is skipped where they are not. */
final class Iasl {
	/** Where a header says which compiler wrote the table. */
	private static final int CHECKSUM = 9, CREATOR = 28, CREATOR_LENGTH = 8;

	private final Path folder;
	private int count;

	Iasl(Path folder) {
		this.folder = folder;
	}

	/**
	 * Compiles. No constant is folded, no path shortened, no number made a Zero or One ({@code -oa}); resource descriptors are
	 * taken as they are ({@code -cr}); what the compiler thinks an error does not keep it from writing AML ({@code -f}).
	 *
	 * @return nothing if it wrote none
	 */
	Optional<byte[]> compile(String source) throws Exception {
		var file = folder.resolve("c" + count++ + ".dsl");
		Files.writeString(file, source, StandardCharsets.ISO_8859_1);
		run("-f", "-oa", "-cr", "-va", file.toString());
		return read(file, ".aml");
	}

	/** Disassembles with ACPICA, and compiles that. */
	Optional<byte[]> again(byte[] table) throws Exception {
		var file = Files.write(folder.resolve("d" + count++ + ".dat"), table);
		run("-d", file.toString());
		var source = read(file, ".dsl");
		return source.isEmpty() ? Optional.empty() : compile(new String(source.get(), StandardCharsets.ISO_8859_1));
	}

	/** Whether the compiler is of a version, as {@code iasl -v} names it. */
	boolean isVersion(String version) throws Exception {
		run("-v");
		return Files.readString(folder.resolve("log"), StandardCharsets.ISO_8859_1).contains("version " + version);
	}

	private static Optional<byte[]> read(Path file, String ending) throws IOException {
		var path = file.toString();
		var result = Path.of(path.substring(0, path.lastIndexOf('.')) + ending);
		return Files.exists(result) ? Optional.of(Files.readAllBytes(result)) : Optional.empty();
	}

	private void run(String... arguments) throws Exception {
		var command = new ArrayList<>(List.of("iasl"));
		command.addAll(Arrays.asList(arguments));
		try {
			var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
			if (!process.waitFor(2, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new AssertionError(command + " does not end");
			}
		} catch (IOException e) {
			Assumptions.abort("skipped: no iasl");
		}
	}

	/** A table's bytes, but for those that say which compiler wrote it. */
	static byte[] comparable(byte[] table, int length) {
		var bytes = Arrays.copyOf(table, length);
		bytes[CHECKSUM] = 0;
		Arrays.fill(bytes, CREATOR, CREATOR + CREATOR_LENGTH, (byte) 0);
		return bytes;
	}
}
