package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;

/**
 * A folder with a file for each table: {@code *.dat} and {@code *.aml} as acpixtract and {@code acpidump -b} name them,
 * {@code *.bin} if they are one table and nothing else, or {@code FACP}, {@code SSDT1} as Linux does in
 * {@code /sys/firmware/acpi/tables}, with its subfolders {@code dynamic} and {@code data}. {@code addresses.json} beside them,
 * if it is there, says where the tables lay.
 */
public record TableFolder(Path folder) implements Container {
	/** Most bytes of {@code addresses.json}, 1 MiB. */
	public static final int MAX_ADDRESSES_LENGTH = 1 << 20;

	/** Files of which only the beginning may be read, to see whether they are tables. */
	private static final int MAX_FILES = 16 * Platform.MAX_TABLES;

	static final String ADDRESSES = "addresses.json";
	static final String DYNAMIC = "dynamic";
	static final String DATA = "data";

	@Override
	public Contents read(Progress progress) throws IOException, ContainerException, TableException {
		var readable = readable(progress);
		if (!readable.damaged().isEmpty()) {
			throw readable.damaged().getFirst();
		}
		return readable.contents();
	}

	@Override
	public Readable readable(Progress progress) throws IOException, ContainerException, TableException {
		try {
			return new Reader().read();
		} catch (AccessDeniedException denied) {
			throw new ContainerException(denied.getFile(), "", "to be allowed to read it; copy the folder as root and read the copy:"
					+ " sudo cp -r " + folder + " COPY && sudo chmod -R a+rX COPY");
		}
	}

	/**
	 * The files that should be tables, in the order of their names, also those that are damaged; none of {@code dynamic}.
	 *
	 * @throws IOException        if a file cannot be read
	 * @throws ContainerException if there are none, or more than the limits allow
	 */
	public List<RawTable> files() throws IOException, ContainerException {
		var files = new Reader().files(folder, "", AddressesFile.read(folder.resolve(ADDRESSES)));
		if (files.isEmpty()) {
			throw noTables();
		}
		return files;
	}

	private ContainerException noTables() {
		return new ContainerException(folder.toString(), "", "tables (*.dat, *.aml, *.bin, or as in /sys/firmware/acpi/tables), found none");
	}

	/** Counts what it has read, so that all folders together stay within the limits. */
	private final class Reader {
		private final List<String> notes = new ArrayList<>();
		private final List<TableException> damaged = new ArrayList<>();
		private int files;
		private long total;

		Readable read() throws IOException, ContainerException, TableException {
			var addresses = AddressesFile.read(folder.resolve(ADDRESSES));
			var tables = tables(folder, "", addresses);
			if (tables.isEmpty()) {
				if (!damaged.isEmpty()) {
					throw damaged.getFirst();
				}
				throw noTables();
			}
			var dynamic = tables(folder.resolve(DYNAMIC), DYNAMIC + "/", addresses);
			return new Readable(new Contents(tables, dynamic, data(folder.resolve(DATA)), notes), damaged);
		}

		private List<Table> tables(Path in, String prefix, Map<String, PA> addresses) throws IOException, ContainerException {
			var tables = new ArrayList<Table>();
			for (var file : files(in, prefix, addresses)) {
				try {
					tables.add(file.table());
				} catch (TableException wrong) {
					damaged.add(wrong);
				}
			}
			return tables;
		}

		private List<RawTable> files(Path in, String prefix, Map<String, PA> addresses) throws IOException, ContainerException {
			var found = new ArrayList<RawTable>();
			for (var file : files(in)) {
				if (isTable(file)) {
					var bytes = bytes(file);
					if (TableNames.mayBeOther(file.getFileName().toString()) && !isWholeTable(bytes)) {
						notes.add(file + " is not just one table, and is left out");
						continue;
					}
					var name = prefix + file.getFileName();
					found.add(new RawTable(name, bytes, Optional.ofNullable(addresses.get(TableNames.stem(name)))));
				}
			}
			return found;
		}

		private List<Contents.DataFile> data(Path in) throws IOException, ContainerException {
			var data = new ArrayList<Contents.DataFile>();
			for (var file : files(in)) {
				var name = file.getFileName().toString();
				if (TableNames.mayBeTable(name)) {
					data.add(new Contents.DataFile(name, whole(file)));
				}
			}
			return data;
		}

		private byte[] whole(Path file) throws IOException, ContainerException {
			var bytes = bytes(file);
			if (bytes.length > Table.MAX_FILE_LENGTH) {
				throw new ContainerException(file.toString(), "", "at most " + Table.MAX_FILE_LENGTH + " bytes");
			}
			return bytes;
		}

		/** Regular files with names such as tables have, in their order; none if there is no such folder. */
		private List<Path> files(Path in) throws IOException, ContainerException {
			var found = new ArrayList<Path>();
			if (!Files.isDirectory(in)) {
				return found;
			}
			try (var entries = Files.newDirectoryStream(in, TableFolder::isNamedAsTable)) {
				for (var entry : entries) {
					found.add(entry);
					if (found.size() > MAX_FILES) {
						throw new ContainerException(in.toString(), "", "at most " + MAX_FILES + " files with names of tables");
					}
				}
			} catch (DirectoryIteratorException e) {
				throw e.getCause();
			}
			found.sort(null);
			return found;
		}

		/** What Linux shows there has no length that could be asked for before it is read. */
		private byte[] bytes(Path file) throws IOException, ContainerException {
			if (++files > Platform.MAX_TABLES) {
				throw new ContainerException(folder.toString(), "", "at most " + Platform.MAX_TABLES + " tables");
			}
			byte[] bytes;
			try (var in = Files.newInputStream(file)) {
				bytes = in.readNBytes(Table.MAX_FILE_LENGTH + 1);
			}
			total += bytes.length;
			if (total > MAX_TOTAL_LENGTH) {
				throw new ContainerException(folder.toString(), "", "at most " + MAX_TOTAL_LENGTH + " bytes of tables");
			}
			return bytes;
		}
	}

	/** Whether the bytes have the length that the header of a table says. */
	private static boolean isWholeTable(byte[] bytes) {
		return bytes.length > 8 && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) == bytes.length;
	}

	private static boolean isNamedAsTable(Path file) {
		var name = file.getFileName().toString();
		return (TableNames.isTable(name) || TableNames.mayBeTable(name)) && Files.isRegularFile(file);
	}

	private static boolean isTable(Path file) throws IOException {
		var name = file.getFileName().toString();
		return TableNames.isTable(name) || TableNames.mayBeTable(name) && beginning(file).equals(TableNames.signature(name));
	}

	private static String beginning(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
		}
	}
}
