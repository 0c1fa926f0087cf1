package io.stagewalk.acpi.container;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** No bytes make a reader do more than read, or refuse with an error of ours; and what it reads can be written. */
@Timeout(1200)
class MutatedContainersTest {
	private static final long[] TELLING = {0, 1, 0x7f, 0x80, 0xff, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL, -1, Long.MIN_VALUE,
			36, 35, 0x1000};
	@TempDir
	private Path folder;
	private int read;
	private int refused;

	/** One attempt to read. */
	private interface Attempt {
		Contents read() throws Exception;
	}

	@Test
	void acpidumpText(TestReporter reporter) throws Exception {
		var text = AcpidumpText.write(Container.at(Repository.example().resolve("tables")).read()).files().get(Output.SELF);
		Seeds.check(2000, random -> {
			var mutated = mutated(text, random, "0123456789ABCDEFabcdef: @x\r\n\"\u0000".getBytes(StandardCharsets.ISO_8859_1));
			tryOut(() -> new AcpidumpReader("text").read(new StringReader(new String(mutated, StandardCharsets.ISO_8859_1))));
		});
		report(reporter);
	}

	@Test
	void memory(TestReporter reporter) throws Exception {
		var raw = MemoryLayout.of(Container.at(Repository.example().resolve("tables")).read()).raw();
		var places = new int[] {0x18, 0xfe98, 0xfa98, 0x7518, 0xfc18};
		Seeds.check(2000, random -> {
			var bytes = raw.bytes().clone();
			for (int edits = random.nextInt(1, 5); edits > 0; edits--) {
				put(bytes, places[random.nextInt(places.length)] + random.nextInt(160), random);
			}
			var cut = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
			var image = MemoryImage.of("image", BufferMemory.of(raw.first(), cut));
			tryOut(() -> image.read());
			tryOut(() -> image.withRootPointer(new PA(raw.first() + 0x18)).read());
		});
		report(reporter);
	}

	@Test
	void linkerScripts(TestReporter reporter) throws Exception {
		RealFirmware.blobs(folder);
		var script = Files.readAllBytes(folder.resolve("etc/table-loader"));
		var files = Map.of("etc/acpi/tables", Files.readAllBytes(folder.resolve("etc/acpi/tables")), "etc/acpi/rsdp",
				Files.readAllBytes(folder.resolve("etc/acpi/rsdp")));
		Seeds.check(1500, random -> {
			var bytes = mutated(script, random, new byte[] {0, 1, 2, 3, 4, 8, 'e', '/', -1});
			for (int edits = random.nextInt(3); edits > 0; edits--) {
				put(bytes, random.nextInt(Math.max(1, bytes.length)), random);
			}
			tryOut(() -> {
				var run = new LoaderRun("script", name -> {
					if (!files.containsKey(name)) {
						throw new ContainerException("script", "", "a file");
					}
					return files.get(name);
				}, Map.of());
				run.run(bytes);
				return MemoryImage.of("blobs", run.memory()).withRootPointer(run.rootPointer()).read();
			});
		});
		report(reporter);
	}

	@Test
	void folders(TestReporter reporter) throws Exception {
		var output = FolderWriter.SYSFS.write(Container.at(Repository.example().resolve("tables")).read());
		OutputFiles.write(output, folder.resolve("t"), OutputFiles.Existing.KEEP);
		var names = output.files().keySet().stream().sorted().toList();
		Seeds.check(500, random -> {
			var name = names.get(random.nextInt(names.size()));
			var bytes = mutated(output.files().get(name), random, "{}\":x0,f\u0000".getBytes(StandardCharsets.ISO_8859_1));
			Files.write(folder.resolve("t").resolve(name), bytes);
			tryOut(() -> new TableFolder(folder.resolve("t")).read());
			Files.write(folder.resolve("t").resolve(name), output.files().get(name));
		});
		report(reporter);
	}

	private void tryOut(Attempt attempt) throws Exception {
		try {
			var contents = attempt.read();
			contents.platform();
			for (var writer : FolderWriter.values()) {
				writer.write(contents);
			}
			AcpidumpText.write(contents);
			QemuBlobs.write(contents);
			MemoryLayout.of(contents).segments();
			read++;
		} catch (ContainerException | TableException refusal) {
			refused++;
		}
	}

	private void report(TestReporter reporter) {
		reporter.publishEntry("read and written", Integer.toString(read));
		reporter.publishEntry("refused", Integer.toString(refused));
	}

	/** Some bytes changed, taken away, doubled; or the end cut off. */
	private static byte[] mutated(byte[] original, SplittableRandom random, byte[] telling) {
		var bytes = original.clone();
		for (int edits = random.nextInt(1, 4); edits > 0 && bytes.length > 1; edits--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(5)) {
				case 0 -> bytes[at] = telling[random.nextInt(telling.length)];
				case 1 -> bytes[at] = (byte) random.nextInt();
				case 2 -> bytes = Arrays.copyOf(bytes, at);
				case 3 -> bytes = moved(bytes, at, Math.min(bytes.length, at + random.nextInt(200)));
				default -> bytes = moved(bytes, at, Math.max(0, at - random.nextInt(200)));
			}
		}
		return bytes;
	}

	/** What is from {@code from} on comes right behind what is before {@code to}. */
	private static byte[] moved(byte[] bytes, int to, int from) {
		var result = Arrays.copyOf(bytes, to + bytes.length - from);
		System.arraycopy(bytes, from, result, to, bytes.length - from);
		return result;
	}

	private static void put(byte[] bytes, int at, SplittableRandom random) {
		long value = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : random.nextLong(0xbc43_0000L, 0xbc44_1000L);
		for (int i = 0; i < 1 << random.nextInt(4) && at + i < bytes.length; i++) {
			bytes[at + i] = (byte) (value >>> i * Byte.SIZE);
		}
	}
}
