package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;

/**
 * The files by which QEMU gives its tables to the firmware: {@code etc/acpi/tables}, {@code etc/acpi/rsdp} and the linker
 * script {@code etc/table-loader}, in a folder as QEMU names them, or as Linux shows them in
 * {@code /sys/firmware/qemu_fw_cfg}. The script is carried out as firmware does. {@code load-addresses.json} beside
 * {@code etc}, if it is there, says where the files are loaded; else they get addresses below 4 GiB.
 */
public record QemuBlobs(Path folder) implements Container {
	static final String SCRIPT = "etc/table-loader";
	static final String ADDRESSES = "load-addresses.json";
	/** Most bytes of a script: eight thousand commands. */
	static final int MAX_SCRIPT_LENGTH = 1 << 20;

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*");
	private static final String PREFIX = "etc/";

	/** Whether a folder has a linker script. */
	static boolean isAt(Path folder) {
		return find(folder, SCRIPT).isPresent();
	}

	/** The file of a name, in any of the places where it is looked for. */
	private static Optional<Path> find(Path folder, String name) {
		var relative = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
		return List.of(folder.resolve(name), folder.resolve(name).resolve("raw"),
				folder.resolve("by_name").resolve(name).resolve("raw"),
				folder.resolve(relative)).stream().filter(Files::isRegularFile).findFirst();
	}

	@Override
	public Contents read(Progress progress) throws IOException, ContainerException, TableException {
		var script = find(folder, SCRIPT).orElseThrow(() -> new ContainerException(folder.toString(), "", SCRIPT + ", found none"));
		var run = new LoaderRun(script.toString(), this::file, loadAddresses());
		run.run(bytes(script, MAX_SCRIPT_LENGTH));
		var image = MemoryImage.of(folder.toString(), run.memory()).withRootPointer(run.rootPointer());
		var contents = image.read(progress);
		return contents.with(contents.tables(), run.notes());
	}

	private Map<String, PA> loadAddresses() throws IOException, ContainerException {
		return AddressesFile.read(folder.resolve(ADDRESSES));
	}

	private byte[] file(String name) throws IOException, ContainerException {
		// a name never leads out of the folder
		var found = NAME.matcher(name).matches() ? find(folder, name) : Optional.<Path> empty();
		return bytes(found.orElseThrow(() -> new ContainerException(folder.toString(), "",
				"the file " + name.replaceAll("[^ -~]", "?") + " that the linker script loads, found none")), Table.MAX_FILE_LENGTH);
	}

	private static byte[] bytes(Path file, int most) throws IOException, ContainerException {
		try (var in = Files.newInputStream(file)) {
			var bytes = in.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new ContainerException(file.toString(), "", "at most " + most + " bytes");
			}
			return bytes;
		}
	}

	/**
	 * The same files for tables of any machine: a file for each stretch of memory that has tables in it, and a script by which
	 * QEMU's firmware could load them anywhere.
	 *
	 * @throws ContainerException as {@link MemoryLayout#of}
	 * @throws TableException     as {@link MemoryLayout#of}
	 */
	public static Output write(Contents contents) throws ContainerException, TableException {
		return new QemuBlobsWriter(MemoryLayout.of(contents)).write();
	}
}
