package io.stagewalk.cli;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.AcpidumpText;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.container.Contents;
import io.stagewalk.acpi.container.FolderWriter;
import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.acpi.container.MemoryLayout;
import io.stagewalk.acpi.container.Output;
import io.stagewalk.acpi.container.OutputFiles;
import io.stagewalk.acpi.container.QemuBlobs;
import io.stagewalk.acpi.container.TableFile;
import io.stagewalk.acpi.container.TableFolder;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.target.ElfCoreWriter;

/** {@code stagewalk convert}. */
@Command(name = "convert", description = "Write the ACPI tables of a machine in another form, byte for byte.")
final class ConvertCommand implements Callable<Integer> {
	private final Console console;
	@Spec
	private CommandSpec spec;
	@Mixin
	private PlatformParameter platform;
	@Parameters(index = "1", paramLabel = "OUT", description = "What is to be written.")
	private Path out;
	@Option(names = "--to", paramLabel = "FORM", converter = ContainerChoice.Converter.class,
			completionCandidates = ContainerChoice.Names.class,
			description = "How: ${COMPLETION-CANDIDATES}. Without it, OUT tells: x.txt is acpidump, x.core is elf, x.raw is raw,"
					+ " x is a folder.")
	private ContainerChoice form;
	@Option(names = "--overwrite", description = "Replace OUT if it is there; a folder only if nothing but tables is in it.")
	private boolean overwrite;
	@Mixin
	private JsonOption json;

	ConvertCommand(Console console) {
		this.console = console;
	}

	/** What is written, and for a raw image the address of its first byte. */
	private record Written(Output output, Long base) {
	}

	@Override
	public Integer call() throws Exception {
		var to = form != null ? form : ContainerChoice.of(out).orElseThrow(() -> new ParameterException(spec.commandLine(),
				"--to: expected, since the ending of " + out.getFileName() + " does not tell"));
		var from = platform.container();
		Contents contents;
		try (var progress = new ConsoleProgress(console, "bytes")) {
			contents = platform.readable(from, progress);
		}
		var written = written(to, contents);
		OutputFiles.write(written.output, out, overwrite ? OutputFiles.Existing.REPLACE : OutputFiles.Existing.KEEP);
		var notes = new ArrayList<>(contents.notes());
		notes.addAll(written.output.notes());
		notes.forEach(note -> console.err().println("note: " + note));
		json.write(console, lines(to, written), json(from, to, written, notes));
		return platform.exitCode();
	}

	private static Written written(ContainerChoice to, Contents contents) throws ContainerException, TableException {
		return switch (to) {
			case FOLDER -> new Written(FolderWriter.ACPIXTRACT.write(contents), null);
			case SYSFS -> new Written(FolderWriter.SYSFS.write(contents), null);
			case ACPIDUMP -> new Written(AcpidumpText.write(contents), null);
			case QEMU -> new Written(QemuBlobs.write(contents), null);
			case ELF -> {
				var layout = MemoryLayout.of(contents);
				var parts = layout.segments().stream()
						.map(segment -> new BufferMemory.Part(segment.first(), ByteBuffer.wrap(segment.bytes()))).toList();
				yield new Written(Output.of(ElfCoreWriter.write(parts), layout.tables(), layout.notes()), null);
			}
			case RAW -> {
				var layout = MemoryLayout.of(contents);
				var raw = layout.raw();
				yield new Written(Output.of(raw.bytes(), layout.tables(), layout.notes()), raw.first());
			}
		};
	}

	private List<String> lines(ContainerChoice to, Written written) {
		var tables = written.output.tables();
		var text = new TextTable("signature", "length>", "address>", "file");
		for (var table : tables) {
			text.row(table.signature(), Long.toString(table.length()), table.address().map(PA::toString).orElse("-"), table.file());
		}
		var lines = new ArrayList<>(text.lines());
		lines.add("");
		lines.add(tables.size() + (tables.size() == 1 ? " table" : " tables") + " written to " + out + ", " + to.description()
				+ (written.base == null ? "" : " (read it with --base " + new PA(written.base) + ")"));
		return lines;
	}

	private Json json(Container from, ContainerChoice to, Written written, List<String> notes) {
		var object = Json.object().with("from", name(from)).with("to", to.toString()).with("out", out.toString());
		if (written.base != null) {
			object.with("base", Json.hex(written.base));
		}
		return object.with("tables", Json.array(written.output.tables().stream().<Json> map(ConvertCommand::json).toList()))
				.with("notes", Json.array(notes.stream().<Json> map(Json.Text::new).toList())).build();
	}

	private static Json json(Table table) {
		var object = Json.object().with("signature", table.signature()).with("length", table.length());
		table.address().ifPresent(address -> object.with("address", Json.hex(address.value())));
		return object.with("file", table.file()).build();
	}

	private static String name(Container from) {
		return switch (from) {
			case TableFolder folder -> "folder";
			case TableFile file -> "table";
			case AcpidumpText text -> "acpidump";
			case QemuBlobs blobs -> "qemu";
			case MemoryImage image -> "memory";
		};
	}
}
