package io.stagewalk.acpi.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import io.stagewalk.testing.Repository;

/** Tables to be damaged, and how. */
final class DamagedTables {
	private static final int LARGEST = 4096;
	private static final long[] TELLING = { 0, 1, 2, 7, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL,
			0x7fff_ffff_ffff_ffffL, -1, -0x1000 };

	private DamagedTables() {
	}

	/** Some numbers of a table replaced by others. */
	static byte[] mutated(byte[] bytes, RandomGenerator random) {
		for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
			int size = 1 << random.nextInt(4);
			int reach = random.nextBoolean() ? Math.min(128, bytes.length) : bytes.length;
			int at = random.nextInt(Math.max(1, reach - size));
			long value = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : random.nextLong(bytes.length * 2L);
			for (int i = 0; i < size && at + i < bytes.length; i++) {
				bytes[at + i] = (byte) (value >>> i * Byte.SIZE);
			}
		}
		return bytes;
	}

	/** Templates, those with what no template has, and real tables where they are. */
	static List<Path> files() throws IOException {
		var tables = new ArrayList<Path>();
		var folders = new ArrayList<>(List.of(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"),
				Repository.example().resolve("tables")));
		var real = Repository.root().toAbsolutePath().normalize().resolveSibling("shared/real/tables");
		if (Files.isDirectory(real)) {
			folders.add(real.resolve("v7-ras-smmu-max"));
			folders.add(real.resolve("v7-numa-hmat"));
			folders.add(real.resolve("v7-nvdimm-memhp"));
		}
		for (var folder : folders) {
			try (var files = Files.list(folder)) {
				for (var file : files.filter(file -> file.toString().matches(".*\\.(aml|dat)")).sorted().toList()) {
					if (Files.size(file) <= LARGEST) {
						tables.add(file);
					}
				}
			}
		}
		return tables;
	}
}
