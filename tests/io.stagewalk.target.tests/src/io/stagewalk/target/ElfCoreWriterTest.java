package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.testing.Seeds;

/** What is written as an ELF core is read as the same memory. */
class ElfCoreWriterTest {
	@TempDir
	private Path folder;

	@Test
	void isReadAsItWasWritten() {
		Seeds.check(40, random -> {
			var parts = new ArrayList<BufferMemory.Part>();
			long at = random.nextLong() & 0xffff_ffff_f000L;
			for (int i = random.nextInt(1, 6); i > 0; i--) {
				var bytes = new byte[random.nextInt(1, 10000)];
				random.nextBytes(bytes);
				parts.add(new BufferMemory.Part(at, ByteBuffer.wrap(bytes)));
				at += bytes.length + random.nextLong(1, 1L << 34);
			}
			var read = ElfCore.open(Files.write(folder.resolve("written.core"), ElfCoreWriter.write(parts)));
			assertEquals(parts.stream().map(part -> AddressRange.ofLength(part.first(), part.bytes().limit())).toList(), read.present().ranges());
			for (var part : parts) {
				assertArrayEquals(part.bytes().array(), read.readBytes(part.first(), part.bytes().limit()));
			}
		});
	}

	@Test
	void nothingIsACoreToo() throws Exception {
		assertEquals(List.of(), ElfCore.open(Files.write(folder.resolve("empty.core"), ElfCoreWriter.write(List.of()))).present().ranges());
	}

	@Test
	void readelfTakesItForAnArmCore() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/readelf")), "skipped: no readelf here (Debian: binutils)");
		var file = folder.resolve("written.core");
		Files.write(file, ElfCoreWriter.write(List.of(new BufferMemory.Part(0xbc43_0000L, ByteBuffer.allocate(0x2000)))));
		var process = new ProcessBuilder("readelf", "-hlW", file.toString()).redirectErrorStream(true).start();
		var text = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), text);
		assertTrue(text.contains("CORE (Core file)") && text.contains("AArch64"), text);
		assertTrue(text.contains("LOAD           0x001000 0x0000000000000000 0x00000000bc430000 0x002000 0x002000 RW  0x1000"), text);
		assertTrue(!text.contains("Warning") && !text.contains("Error"), text);
	}
}
