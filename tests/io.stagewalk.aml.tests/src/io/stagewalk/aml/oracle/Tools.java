package io.stagewalk.aml.oracle;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** Programs of acpica-tools, where they are installed. */
final class Tools {
	private Tools() {
	}

	/** A program on the path; where it is not, the test is skipped. */
	static String find(String name) {
		for (var place : System.getenv("PATH").split(File.pathSeparator)) {
			if (Files.isExecutable(Path.of(place, name))) {
				return Path.of(place, name).toString();
			}
		}
		Assumptions.abort("skipped: no " + name + " on the path");
		return name;
	}

	/** What a program prints, line by line. */
	static List<String> run(List<String> command) throws IOException, InterruptedException {
		var process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		process.waitFor(1, TimeUnit.MINUTES);
		return output.lines().toList();
	}
}
