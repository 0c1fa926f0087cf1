package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.Progress;

/** A place where the tables of a machine are kept, in one of the forms there are. */
public sealed interface Container permits TableFolder, TableFile, AcpidumpText, QemuBlobs, MemoryImage {
	/** Most bytes of all tables of a container together, 64 MiB. */
	long MAX_TOTAL_LENGTH = 1L << 26;

	/**
	 * What is in it.
	 *
	 * @param progress of the search of a memory image, in bytes; the other forms take no long work
	 * @throws IOException        if a file cannot be read
	 * @throws ContainerException if the form is violated, or more is in it than the limits allow
	 * @throws TableException     if something in it is not a table
	 */
	Contents read(Progress progress) throws IOException, ContainerException, TableException;

	/**
	 * What of it can be read: of a folder also if some of its files are no tables.
	 *
	 * @throws TableException if nothing is left
	 * @throws IOException        as {@link #read}
	 * @throws ContainerException as {@link #read}
	 */
	default Readable readable(Progress progress) throws IOException, ContainerException, TableException {
		return new Readable(read(progress), List.of());
	}

	/** The same, and nobody hears of the progress. */
	default Contents read() throws IOException, ContainerException, TableException {
		return read(Progress.NONE);
	}

	/**
	 * The container at a path, by what lies there and not only by its name. Memory images have to be opened by those who know
	 * their formats; they are not recognised here.
	 *
	 * @throws NoSuchFileException if nothing lies there
	 * @throws ContainerException  if it is no folder, no table and no {@code acpidump} text
	 */
	static Container at(Path path) throws IOException, ContainerException {
		if (Files.isDirectory(path)) {
			return QemuBlobs.isAt(path) ? new QemuBlobs(path) : new TableFolder(path);
		}
		if (!Files.exists(path)) {
			throw new NoSuchFileException(path.toString());
		}
		if (Files.isRegularFile(path) && AcpidumpText.isAt(path)) {
			return new AcpidumpText(path);
		}
		if (Files.isRegularFile(path) && TableFile.isAt(path)) {
			return new TableFile(path);
		}
		throw new ContainerException(path.toString(), "", "a folder of ACPI tables, one table, acpidump text, or a memory image"
				+ " (an ELF core, or raw with its base address), found none of them");
	}

	/** Whether a file can be a memory image: it is not one of the forms that {@link #at} knows. */
	static boolean isImage(Path file) throws IOException {
		return Files.isRegularFile(file) && !AcpidumpText.isAt(file) && !TableFile.isAt(file);
	}

	/** The machine whose tables are in the container at a path. Exceptions are those of {@link #at} and {@link #read}. */
	static Platform platform(Path path) throws IOException, ContainerException, TableException {
		return at(path).read().platform();
	}
}
