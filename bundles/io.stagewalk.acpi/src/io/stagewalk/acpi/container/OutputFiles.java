package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Puts what is to be written where it belongs: all of it or nothing, and never over what somebody may still want. */
public final class OutputFiles {
	private static final Set<String> FOLDERS = Set.of(TableFolder.DYNAMIC, TableFolder.DATA, "etc", "etc/acpi");
	private static final Set<String> FILES = Set.of(TableFolder.ADDRESSES, QemuBlobs.ADDRESSES, QemuBlobs.SCRIPT);

	/** What becomes of what is there. */
	public enum Existing {
		/** A file or folder that is not empty is left alone, and nothing is written. */
		KEEP,
		/** A file is replaced; so is a folder, if nothing but tables is in it. */
		REPLACE
	}

	private final Path target;
	private final Existing existing;

	private OutputFiles(Path target, Existing existing) {
		this.target = target;
		this.existing = existing;
	}

	/**
	 * Writes a container. Everything is written beside the target first and then renamed.
	 *
	 * @throws IOException        if it cannot be written
	 * @throws ContainerException if something is there that must not be replaced
	 */
	public static void write(Output output, Path target, Existing existing) throws IOException, ContainerException {
		// a link to a folder stays a link
		var real = Files.isDirectory(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
		var self = output.files().get(Output.SELF);
		var files = new OutputFiles(real, existing);
		if (self != null) {
			files.writeFile(self);
		} else {
			files.writeFolder(output);
		}
	}

	private void writeFile(byte[] bytes) throws IOException, ContainerException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			if (!Files.isRegularFile(target)) {
				throw refused("a file, or nothing, found something else");
			}
			if (existing == Existing.KEEP && Files.size(target) > 0) {
				throw refused("nothing where the file is to be written, found a file that is not empty (--overwrite replaces it)");
			}
		}
		var part = beside("part");
		try {
			put(part, bytes);
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private void writeFolder(Output output) throws IOException, ContainerException {
		boolean isThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
		if (isThere) {
			checkFolder();
		}
		var part = beside("part");
		try {
			Files.createDirectory(part);
			for (var file : output.files().entrySet()) {
				var path = part.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				put(path, file.getValue());
			}
			if (isThere) {
				swap(part);
			} else {
				Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
			}
		} finally {
			deleteAll(part);
		}
	}

	private void checkFolder() throws IOException, ContainerException {
		if (!Files.isDirectory(target) || target.getFileName() == null) {
			throw refused("a folder, or nothing, found something else");
		}
		// one entry that forbids it is enough: nobody's whole disk is listed
		try (var entries = Files.walk(target)) {
			var other = entries.filter(entry -> !entry.equals(target) && (existing == Existing.KEEP || !isOurs(entry))).findFirst();
			if (other.isPresent()) {
				throw refused((existing == Existing.KEEP ? "an empty folder, or nothing (--overwrite replaces tables)"
						: "nothing but tables in a folder that is to be replaced") + ", found " + target.relativize(other.get()));
			}
		}
	}

	/** Whether a folder of tables can have such a file. */
	private boolean isOurs(Path entry) {
		var relative = target.relativize(entry).toString().replace('\\', '/');
		var name = entry.getFileName().toString();
		if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
			return FOLDERS.contains(relative);
		}
		return FILES.contains(relative) || relative.startsWith("etc/acpi/") || TableNames.isTable(name) || TableNames.mayBeTable(name);
	}

	/** What was there is kept until the new folder is in its place. */
	private void swap(Path part) throws IOException {
		var old = beside("old");
		Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failed) {
			Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
			throw failed;
		}
		deleteAll(old);
	}

	private Path beside(String ending) {
		var unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
		return target.resolveSibling("." + target.getFileName() + "." + unique + "." + ending);
	}

	private static void put(Path file, byte[] bytes) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			var buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	private static void deleteAll(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (var entries = Files.walk(folder)) {
			for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(entry);
			}
		}
	}

	private ContainerException refused(String expected) {
		return new ContainerException(target.toString(), "", expected);
	}
}
