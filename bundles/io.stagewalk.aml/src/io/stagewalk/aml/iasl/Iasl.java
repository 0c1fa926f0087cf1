package io.stagewalk.aml.iasl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The compiler iasl.
 *
 * @param program its name or path
 */
public record Iasl(String program) {
	/** The one on the path. */
	public static final Iasl INSTALLED = new Iasl("iasl");
	/** The longest that a compilation may take, in seconds. */
	private static final int MAX_SECONDS = 60;
	/** The most of its output that is read, in bytes. */
	private static final int MAX_OUTPUT = 1 << 24;

	/**
	 * What came of a source.
	 *
	 * @param messages in the order of iasl
	 * @param made     whether there is a table now
	 */
	public record Compilation(List<Message> messages, Result made) {
		public Compilation {
			messages = List.copyOf(messages);
		}
	}

	/** Whether there is a table. */
	public enum Result {
		TABLE, NONE
	}

	/**
	 * Compiles a source.
	 *
	 * @param table   where the table goes; its ending should be {@code .aml}, which is what iasl gives it
	 * @param options of iasl, such as {@code -oa}
	 * @throws IaslException if iasl is not installed, or does not come to an end
	 * @throws IOException   if the source cannot be read
	 */
	public Compilation compile(Path source, Path table, List<String> options) throws IaslException, IOException {
		var lines = new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1).lines().toList();
		var command = new ArrayList<>(List.of(program));
		command.addAll(options);
		command.addAll(List.of("-p", table.toString().replaceFirst("\\.[aA][mM][lL]$", ""), source.toString()));
		var log = Files.createTempFile("iasl", ".txt");
		try {
			int status = run(command, log);
			byte[] output;
			try (var in = Files.newInputStream(log)) {
				output = in.readNBytes(MAX_OUTPUT);
			}
			return new Compilation(Messages.of(new String(output, StandardCharsets.ISO_8859_1).lines().toList(), lines),
					status == 0 && Files.exists(table) ? Result.TABLE : Result.NONE);
		} finally {
			Files.deleteIfExists(log);
		}
	}

	private int run(List<String> command, Path log) throws IaslException {
		Process process;
		try {
			process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		} catch (IOException absent) {
			throw new IaslException(program + " cannot be run; it is in Debian's package acpica-tools");
		}
		try {
			if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
				throw new IaslException("expected " + program + " to end within " + MAX_SECONDS + " s");
			}
			return process.exitValue();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IaslException(program + " was interrupted");
		} finally {
			process.destroyForcibly();
		}
	}
}
