package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
	private static final String TEXT = " xen  4.22 # x\nplatform  what # y";
	private static final String FORMATTED = "xen 4.22            # x\nplatform what       # y\n";

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws Exception {
		file = Files.writeString(folder.resolve("x.scenario"), TEXT);
	}

	@Test
	void theFormattedTextIsWrittenToStandardOutput() throws Exception {
		var format = Invocation.of("format", file.toString());
		assertEquals(List.of(0, Files.readString(file)), List.of(format.exitCode(), TEXT), format.err());
		assertEquals(format.out(), formatted());
	}

	@Test
	void checkSaysWhetherItDiffersAndWriteMakesItSo() throws Exception {
		assertEquals(new Invocation(1, file + ": written otherwise\n", ""), Invocation.of("format", file.toString(), "--check"));
		assertEquals(TEXT, Files.readString(file));
		var expected = formatted();
		assertEquals(new Invocation(0, "", ""), Invocation.of("format", file.toString(), "--write"));
		assertEquals(expected, Files.readString(file));
		assertEquals(new Invocation(0, "", ""), Invocation.of("format", file.toString(), "--check"));
	}

	@Test
	void whatIsNoTextIsRefused() throws Exception {
		Files.write(file, new byte[] { 'a', (byte) 0xff });
		assertEquals(2, Invocation.of("format", file.toString()).exitCode());
		assertEquals(2, Invocation.of("format", file.toString(), "--check", "--write").exitCode());
	}

	private String formatted() {
		return Invocation.of("format", file.toString()).out();
	}
}
