package io.stagewalk.acpi.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** The {@code iasl} of this machine, as an oracle. */
final class Iasl {
	/** Other versions know other fields. */
	private static final String VERSION = "20200925";
	private static final int SECONDS = 60;

	private Iasl() {
	}

	/** Skips the test where there is no iasl of the version that the definitions' names are from. */
	static void assumeThere() throws IOException, InterruptedException {
		try {
			var process = new ProcessBuilder("iasl", "-v").redirectErrorStream(true).start();
			var said = new String(process.getInputStream().readAllBytes());
			process.waitFor();
			Assumptions.assumeTrue(said.contains(VERSION), "skipped: iasl is another version than " + VERSION);
		} catch (IOException e) {
			Assumptions.abort("skipped: no iasl");
		}
	}

	/**
	 * Disassembles tables.
	 *
	 * @param folder for files, empty
	 * @return a listing for each
	 */
	static List<String> disassemble(Path folder, List<byte[]> tables) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("iasl", "-d"));
		for (int i = 0; i < tables.size(); i++) {
			Files.write(folder.resolve(i + ".aml"), tables.get(i));
			command.add(i + ".aml");
		}
		var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("log").toFile()).start();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("iasl did not end: " + Files.readString(folder.resolve("log")));
		}
		var listings = new ArrayList<String>();
		for (int i = 0; i < tables.size(); i++) {
			listings.add(Files.readString(folder.resolve(i + ".dsl")));
		}
		return listings;
	}
}
