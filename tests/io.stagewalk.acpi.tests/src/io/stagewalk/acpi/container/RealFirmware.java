package io.stagewalk.acpi.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import io.stagewalk.memory.BufferMemory;
import io.stagewalk.testing.Repository;

/** What a real QEMU gave to a real EDK2, and what that made of it. */
final class RealFirmware {
	private RealFirmware() {
	}

	private static byte[] unpacked(String name) throws IOException {
		var packed = Files.readAllBytes(Repository.recording("edk2-qemu").resolve(name + ".gz"));
		try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return in.readAllBytes();
		}
	}

	/** Puts QEMU's files into a folder. */
	static void blobs(Path folder) throws IOException {
		for (var name : List.of("etc/acpi/tables", "etc/acpi/rsdp", "etc/table-loader")) {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.write(folder.resolve(name), unpacked(name));
		}
	}

	/** Puts the files of a QEMU with error sources into a folder. */
	static void blobsWithErrorSources(Path folder) throws IOException {
		for (var name : List.of("etc/acpi/tables", "etc/acpi/rsdp", "etc/table-loader", "etc/hardware_errors")) {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.write(folder.resolve(name), unpacked("ras/" + name));
		}
	}

	/** The segments of the core that lie by physical address. */
	static BufferMemory memory() throws IOException {
		var core = ByteBuffer.wrap(unpacked("memory.core")).order(ByteOrder.LITTLE_ENDIAN);
		var parts = new ArrayList<BufferMemory.Part>();
		for (int i = 0; i < core.getShort(56); i++) {
			int header = (int) core.getLong(32) + i * 56;
			parts.add(new BufferMemory.Part(core.getLong(header + 24), core.slice((int) core.getLong(header + 8),
					(int) core.getLong(header + 32))));
		}
		return BufferMemory.of(parts);
	}
}
