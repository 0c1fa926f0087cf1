package io.stagewalk.target.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.target.ElfCore;
import io.stagewalk.target.ImageException;
import io.stagewalk.target.ImageRegisters;
import io.stagewalk.translation.Stage2Regime;

/**
 * A boot that took place, from a folder: {@code p2m-trace.jsonl} or {@code trace.txt}, what happened; {@code inputs.json}, what was
 * given; {@code tables}, the host's ACPI tables, and {@code dom0-tables}, those of Dom0's initrd; {@code memory.core} and
 * {@code registers.json}, the translation tables in the end. Only the trace and the tables have to be there.
 *
 * @param events   in order; what was recorded twice in a row stands once
 * @param repeated how many events were left out for that
 * @param end      the stage 2 in the end, if it was kept
 */
public record Recording(Path folder, Inputs inputs, List<BootEvent> events, int repeated, Optional<FinalStageTwo> end) {
	/** The folder of the host's tables within a recording's. */
	public static final String TABLES = "tables";
	private static final String INPUTS = "inputs.json";
	private static final String JSON_TRACE = "p2m-trace.jsonl";
	private static final String TEXT_TRACE = "trace.txt";

	/** Dom0's stage 2 as it was left in memory. */
	public record FinalStageTwo(PhysicalMemory memory, Stage2Regime regime) {
	}

	public Recording {
		events = List.copyOf(events);
	}

	/**
	 * Reads a folder, or the folder of a trace.
	 *
	 * @param path of the folder, or of a trace in it
	 * @throws IOException        if a file cannot be read
	 * @throws RecordingException if the trace or the inputs do not have the form that they should have, or there is no trace
	 * @throws ImageException     if the translation tables in the end cannot be read
	 */
	public static Recording read(Path path) throws IOException, RecordingException, ImageException {
		if (!Files.exists(path)) {
			throw new NoSuchFileException(path.toString());
		}
		var trace = Files.isDirectory(path) ? trace(path) : path;
		var folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
		var content = TraceLines.read(trace, form(trace));
		var inputs = Files.exists(folder.resolve(INPUTS)) ? InputsReader.read(folder.resolve(INPUTS)) : InputsReader.of(INPUTS, "{}");
		return new Recording(folder, inputs, content.events(), content.repeated(), end(folder));
	}

	private static Path trace(Path folder) throws RecordingException {
		for (var name : List.of(JSON_TRACE, TEXT_TRACE)) {
			if (Files.exists(folder.resolve(name))) {
				return folder.resolve(name);
			}
		}
		throw new RecordingException(folder.toString(), "", "a trace, " + JSON_TRACE + " or " + TEXT_TRACE + "; there is none");
	}

	private static TraceLines.Form form(Path trace) {
		return trace.toString().endsWith(".jsonl") ? new JsonTrace(trace.toString()) : new TextTrace(trace.toString());
	}

	private static Optional<FinalStageTwo> end(Path folder) throws IOException, ImageException {
		var core = folder.resolve("memory.core");
		var registers = folder.resolve("registers.json");
		if (!Files.exists(core) || !Files.exists(registers)) {
			return Optional.empty();
		}
		var memory = ElfCore.open(core);
		return ImageRegisters.read(registers).guestRegime().map(regime -> new FinalStageTwo(memory, regime));
	}

	/** Whether every abort was recorded, how it was answered too, and not only the mappings that came of some. */
	public boolean tellsAborts() {
		return events.stream().anyMatch(BootEvent.Abort.class::isInstance);
	}
}
