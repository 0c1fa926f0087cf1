package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.AcpidumpText;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.container.Contents;
import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.acpi.container.QemuBlobs;
import io.stagewalk.acpi.container.TableFile;
import io.stagewalk.acpi.container.TableFolder;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.ElfCore;
import io.stagewalk.target.ImageException;
import io.stagewalk.target.efi.EfiMapSearch;
import io.stagewalk.target.efi.EfiMemoryMap;

/** The machine that a command looks at, in whatever form its tables are. */
final class PlatformParameter {
	/** Of these a machine has one. */
	private static final List<String> ONCE = List.of(Signatures.XSDT, Signatures.FADT, Signatures.DSDT, Signatures.FACS);

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Parameters(index = "0", paramLabel = "PLATFORM", description = "A folder of binary ACPI tables (*.dat, *.aml, *.bin, or as in"
			+ " /sys/firmware/acpi/tables), one such table, acpidump text, QEMU's ACPI blobs, or a memory image (an ELF core, or raw with --base).")
	private Path path;
	@Option(names = "--base", paramLabel = "ADDRESS", converter = AddressConverter.class,
			description = "The physical address of a raw memory image's first byte.")
	private Long base;
	@Option(names = "--rsdp", paramLabel = "ADDRESS", converter = AddressConverter.class,
			description = "Where the RSDP of a memory image is; else it is searched for.")
	private Long rootPointer;
	/** Whether all that should be tables could be read. */
	private boolean isWhole = true;

	/** What is asked of a platform. */
	@FunctionalInterface
	interface Question<T> {
		T of(Platform platform) throws TableException;
	}

	/** As it was given. */
	@Override
	public String toString() {
		return path.toString();
	}

	/** The answer to a question; what is odd is noted, and what is wrong with a table is told with where it lies. */
	<T> T ask(Question<T> question) throws IOException, ContainerException, ImageException, TableException {
		return answer(question, read(container(), Progress.NONE));
	}

	/** The answer of the tables that can be read; the others are {@linkplain #report reported}. */
	<T> T askReadable(Question<T> question) throws IOException, ContainerException, ImageException, TableException {
		return answer(question, readable(container(), Progress.NONE));
	}

	private <T> T answer(Question<T> question, Contents contents) throws TableException {
		contents.notes().forEach(this::note);
		contents.dynamic().forEach(table -> note(table.file() + " was loaded by AML as the machine ran, and is no table of the firmware"));
		try {
			var platform = contents.platform();
			ONCE.forEach(signature -> noteOthers(platform, signature));
			return question.of(platform);
		} catch (TableException wrong) {
			throw wrong.in(path);
		}
	}

	private void noteOthers(Platform platform, String signature) {
		var tables = platform.tables().stream().filter(table -> table.signature().equals(signature)).toList();
		tables.stream().skip(1).forEach(table -> note(table.file() + " is another " + signature + " than " + tables.getFirst().file()
				+ ", which is the one that counts"));
	}

	/** The machine for checks: in files of their own, its tables may be damaged. */
	Subject subject() throws IOException, ContainerException, ImageException, TableException {
		try {
			return ask(Subject::of);
		} catch (TableException damaged) {
			return Subject.of(files(damaged));
		}
	}

	/** The machine's tables to look into: in files of their own, they may be damaged. */
	List<TableModel> models() throws IOException, ContainerException, ImageException, TableException {
		try {
			return ask(Platform::tables).stream().map(TableModel::of).toList();
		} catch (TableException damaged) {
			return files(damaged).stream().map(file -> TableModel.of(file.file(), file.bytes(), Definitions.standard())).toList();
		}
	}

	private List<RawTable> files(TableException damaged) throws IOException, ContainerException, ImageException, TableException {
		return switch (container()) {
			case TableFolder folder -> folder.files();
			case TableFile file -> List.of(file.raw());
			case AcpidumpText text -> throw damaged;
			case QemuBlobs blobs -> throw damaged;
			case MemoryImage image -> throw damaged;
		};
	}

	/** What is in a container, where what is wrong with a table is told with where it lies. */
	Contents read(Container container, Progress progress) throws IOException, ContainerException, TableException {
		try {
			return container.read(progress);
		} catch (TableException wrong) {
			throw wrong.in(path);
		}
	}

	/** The same of a folder of which some files are no tables; these are {@linkplain #report reported}. */
	Contents readable(Container container, Progress progress) throws IOException, ContainerException, TableException {
		try {
			var readable = container.readable(progress);
			report(readable.damaged());
			return readable.contents();
		} catch (TableException wrong) {
			throw wrong.in(path);
		}
	}

	/** Tells of tables that are left out, each of which makes the command fail in the end. */
	void report(List<TableException> damaged) {
		damaged.forEach(wrong -> spec.commandLine().getErr().println(wrong.in(path).getMessage()));
		isWhole &= damaged.isEmpty();
	}

	/** 2 if something was left out that could not be read, else 0. */
	int exitCode() {
		return isWhole ? ExitCode.OK : ExitCode.USAGE;
	}

	private void note(String text) {
		spec.commandLine().getErr().println("note: " + text);
	}

	/** The container that was named. */
	Container container() throws IOException, ContainerException, ImageException {
		if (base != null) {
			return named(MemoryImage.of(path.toString(), raw()));
		}
		if (ElfCore.isAt(path)) {
			return named(MemoryImage.of(path.toString(), ElfCore.open(path)));
		}
		if (rootPointer != null) {
			throw new ParameterException(spec.commandLine(), "--rsdp: goes with a memory image only");
		}
		return Container.at(path);
	}

	/** The memory image that was named. */
	MemoryImage image() throws IOException, ContainerException, ImageException {
		if (container() instanceof MemoryImage image) {
			return image;
		}
		throw new ParameterException(spec.commandLine(), "expected a memory image, an ELF core, or a raw one with --base; " + path
				+ " holds tables alone");
	}

	/** The firmware's memory map, where the machine is a memory image that has one. */
	Optional<EfiMemoryMap> firmwareMap() throws IOException, ContainerException, ImageException {
		return container() instanceof MemoryImage image ? EfiMapSearch.in(image, Progress.NONE).map() : Optional.empty();
	}

	private MemoryImage named(MemoryImage image) {
		return rootPointer == null ? image : image.withRootPointer(new PA(rootPointer));
	}

	private BufferMemory raw() throws IOException {
		if (Files.isDirectory(path) || ElfCore.isAt(path)) {
			throw new ParameterException(spec.commandLine(), "--base: goes with a raw memory image only");
		}
		if (Files.exists(path) && !(Container.isImage(path))) {
			throw new ParameterException(spec.commandLine(), "--base: goes with a raw memory image only, and " + path
					+ " is a table or acpidump text");
		}
		long size = Files.size(path);
		if (size > 0 && Long.compareUnsigned(base + size - 1, base) < 0) {
			throw new ParameterException(spec.commandLine(), "--base: expected an address with room for " + size + " bytes");
		}
		return BufferMemory.map(path, base);
	}
}
