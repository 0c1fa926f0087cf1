package io.stagewalk.acpi.container;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import io.stagewalk.acpi.Table;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;

/** Every form that is written, and the way back. */
enum Forms {
	FOLDER, SYSFS, ACPIDUMP, QEMU, MEMORY, RAW;

	/** Writes contents into a new folder, and reads what was written. */
	Contents through(Contents contents, Path folder) throws Exception {
		return switch (this) {
			case FOLDER -> reread(FolderWriter.ACPIXTRACT.write(contents), folder.resolve("tables"));
			case SYSFS -> reread(FolderWriter.SYSFS.write(contents), folder.resolve("sysfs"));
			case ACPIDUMP -> reread(AcpidumpText.write(contents), folder.resolve("acpidump.txt"));
			case QEMU -> reread(QemuBlobs.write(contents), folder.resolve("blobs"));
			case MEMORY -> MemoryImage.of("memory", MemoryLayout.of(contents).memory()).read();
			case RAW -> {
				var raw = MemoryLayout.of(contents).raw();
				yield MemoryImage.of("raw", BufferMemory.of(raw.first(), raw.bytes())).read();
			}
		};
	}

	private static Contents reread(Output output, Path path) throws Exception {
		OutputFiles.write(output, path, OutputFiles.Existing.KEEP);
		return Container.at(path).read();
	}

	/** Addresses and bytes, in an order that does not depend on names. */
	static List<String> plain(List<Table> tables) {
		return tables.stream().map(table -> table.address().map(PA::toString).orElse("-") + " " + HexFormat.of().formatHex(table.bytes()))
				.sorted(Comparator.naturalOrder()).toList();
	}
}
