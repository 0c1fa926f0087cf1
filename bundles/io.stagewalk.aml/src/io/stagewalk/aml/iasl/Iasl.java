package io.stagewalk.aml.iasl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.stagewalk.memory.Progress;

/**
 * The compiler iasl.
 *
 * @param program its name or path
 */
public record Iasl(String program) {
	/** The one on the path. */
	public static final Iasl INSTALLED = new Iasl("iasl");
	/** Options with which a table becomes what its source says: nothing is optimized, and no resource descriptor refused. */
	public static final List<String> AS_WRITTEN = List.of("-oa", "-cr");
	/** The longest that a compilation may take, in seconds. */
	private static final int MAX_SECONDS = 60;
	/** How often somebody is asked whether it shall go on, in milliseconds. */
	private static final int PATIENCE = 50;
	/** The most of its output that is read, in bytes. */
	private static final int MAX_OUTPUT = 1 << 24;

	/**
	 * What came of a source.
	 *
	 * @param messages in the order of iasl; one of them is an error if there is no table
	 * @param table    its bytes
	 */
	public record Compilation(List<Message> messages, Optional<byte[]> table) {
		public Compilation {
			messages = List.copyOf(messages);
		}
	}

	/**
	 * Compiles a source. Nothing but the result is left: what iasl writes goes to a temporary folder.
	 *
	 * @param options  of iasl, such as {@link #AS_WRITTEN}
	 * @param progress hears of milliseconds, and may end it
	 * @throws IaslException if iasl is not installed, or does not come to an end
	 * @throws IOException   if the source cannot be read
	 */
	public Compilation compile(Path source, List<String> options, Progress progress) throws IaslException, IOException {
		var sources = new Sources();
		sources.read(source);
		var folder = Files.createTempDirectory("iasl");
		try {
			var command = new ArrayList<>(List.of(program, "-vs"));
			command.addAll(options);
			command.addAll(List.of("-p", folder.resolve("table").toString(), source.toString()));
			var log = folder.resolve("log");
			int status = run(command, log, progress);
			var output = lines(log);
			var table = folder.resolve("table.aml");
			if (status == 0 && Files.exists(table)) {
				return new Compilation(Messages.of(output, source.toString(), sources), Optional.of(Files.readAllBytes(table)));
			}
			return new Compilation(Messages.ofFailure(output, source.toString(), sources, status), Optional.empty());
		} finally {
			remove(folder);
		}
	}

	/** One character a byte, as iasl counts columns. */
	private static List<String> lines(Path log) throws IOException {
		try (var in = Files.newInputStream(log)) {
			return new String(in.readNBytes(MAX_OUTPUT), StandardCharsets.ISO_8859_1).lines().toList();
		}
	}

	/** Which files there are depends on options, and on how iasl ended. */
	private static void remove(Path folder) throws IOException {
		try (var files = Files.newDirectoryStream(folder)) {
			for (var file : files) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private int run(List<String> command, Path log, Progress progress) throws IaslException, IOException {
		Process process;
		try {
			process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		} catch (IOException absent) {
			throw new IaslException(IaslException.Reason.ABSENT, program + " cannot be run; it is in Debian's package acpica-tools");
		}
		try {
			process.getOutputStream().close();
			for (int waited = 0; !process.waitFor(PATIENCE, TimeUnit.MILLISECONDS); progress.worked(waited)) {
				waited += PATIENCE;
				if (progress.isCancelled()) {
					throw new IaslException(IaslException.Reason.CANCELLED, program + " was ended");
				}
				if (waited >= MAX_SECONDS * 1000) {
					throw new IaslException(IaslException.Reason.ENDLESS, "expected " + program + " to end within " + MAX_SECONDS + " s");
				}
			}
			return process.exitValue();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IaslException(IaslException.Reason.CANCELLED, program + " was interrupted");
		} finally {
			// its files can be removed once it is gone
			process.destroyForcibly().onExit().join();
		}
	}
}
