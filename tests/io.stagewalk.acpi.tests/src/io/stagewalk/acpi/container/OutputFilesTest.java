package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.container.OutputFiles.Existing;

/** All is written or nothing, and nothing that somebody may still want is lost. */
class OutputFilesTest {
	private static final Output FILE = Output.of(new byte[] {1, 2}, List.of(), List.of());
	private static final Output FOLDER = new Output(Map.of("facp.dat", new byte[] {1}, "dynamic/ssdt.dat", new byte[] {2}),
			List.of(), List.of());
	@TempDir
	private Path folder;

	@Test
	void writesAFileAndAFolder() throws Exception {
		OutputFiles.write(FILE, folder.resolve("x.txt"), Existing.KEEP);
		OutputFiles.write(FOLDER, folder.resolve("x"), Existing.KEEP);
		assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(folder.resolve("x.txt")));
		assertArrayEquals(new byte[] {2}, Files.readAllBytes(folder.resolve("x/dynamic/ssdt.dat")));
		assertEquals(List.of("x", "x.txt"), names());
	}

	@Test
	void whatIsEmptyIsNoLoss() throws Exception {
		Files.createFile(folder.resolve("x.txt"));
		Files.createDirectory(folder.resolve("x"));
		OutputFiles.write(FILE, folder.resolve("x.txt"), Existing.KEEP);
		OutputFiles.write(FOLDER, folder.resolve("x"), Existing.KEEP);
		assertEquals(List.of("x", "x.txt"), names());
	}

	@Test
	void aFileIsReplacedOnlyWhenAsked() throws Exception {
		var file = Files.writeString(folder.resolve("x.txt"), "mine");
		var refusal = assertThrows(ContainerException.class, () -> OutputFiles.write(FILE, file, Existing.KEEP));
		assertTrue(refusal.getMessage().startsWith(file + ": expected nothing where"), refusal.getMessage());
		assertEquals("mine", Files.readString(file));
		OutputFiles.write(FILE, file, Existing.REPLACE);
		assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(file));
		assertEquals(List.of("x.txt"), names());
	}

	@Test
	void aFolderOfTablesIsReplacedAsAWhole() throws Exception {
		var target = folder.resolve("x");
		OutputFiles.write(FOLDER, target, Existing.KEEP);
		Files.writeString(target.resolve("old.dat"), "old");
		assertThrows(ContainerException.class, () -> OutputFiles.write(FOLDER, target, Existing.KEEP));
		assertTrue(Files.exists(target.resolve("old.dat")));
		OutputFiles.write(FOLDER, target, Existing.REPLACE);
		assertFalse(Files.exists(target.resolve("old.dat")));
		assertEquals(List.of("x"), names());
	}

	@Test
	void aFolderWithAnythingElseIsNeverReplaced() throws Exception {
		var target = Files.createDirectory(folder.resolve("x"));
		Files.writeString(target.resolve("thesis.txt"), "mine");
		var refusal = assertThrows(ContainerException.class, () -> OutputFiles.write(FOLDER, target, Existing.REPLACE));
		assertEquals(target.toRealPath() + ": expected nothing but tables in a folder that is to be replaced, found thesis.txt",
				refusal.getMessage());
		Files.delete(target.resolve("thesis.txt"));
		Files.createDirectory(target.resolve("letters"));
		assertThrows(ContainerException.class, () -> OutputFiles.write(FOLDER, target, Existing.REPLACE));
		assertEquals(List.of("x"), names());
	}

	@Test
	void fileAndFolderDoNotTakeEachOthersPlace() throws Exception {
		var target = Files.createDirectory(folder.resolve("x"));
		var file = Files.writeString(folder.resolve("y"), "mine");
		assertThrows(ContainerException.class, () -> OutputFiles.write(FILE, target, Existing.REPLACE));
		assertThrows(ContainerException.class, () -> OutputFiles.write(FOLDER, file, Existing.REPLACE));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aLinkToAFolderStaysALink() throws Exception {
		var target = Files.createDirectory(folder.resolve("x"));
		var link = Files.createSymbolicLink(folder.resolve("link"), target);
		OutputFiles.write(FOLDER, link, Existing.KEEP);
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(Files.exists(target.resolve("facp.dat")));
	}

	@Test
	void nothingIsLeftOfWhatFails() throws Exception {
		var wrong = new Output(Map.of("facp.dat", new byte[1], "facp.dat/x", new byte[1]), List.of(), List.of());
		assertThrows(IOException.class, () -> OutputFiles.write(wrong, folder.resolve("x"), Existing.KEEP));
		assertThrows(IOException.class, () -> OutputFiles.write(FILE, folder.resolve("no/such/folder"), Existing.KEEP));
		assertEquals(List.of(), names());
	}

	private List<String> names() throws IOException {
		try (var entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}
}
