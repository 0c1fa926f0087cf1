package io.stagewalk.acpi.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.Progress;

/**
 * What {@code acpidump} prints: for each table a line {@code FACP @ 0x00000000BC43FA98} and lines of sixteen bytes in
 * hexadecimal behind their offset. The layouts of all its versions are read, with other lines between the tables, several
 * dumps in one file, line ends of any kind, and UTF-16 as Windows' shells redirect it.
 */
public record AcpidumpText(Path file) implements Container {
	/** Most characters of a dump, 512 MiB: five for each byte of the tables, and as many again. */
	public static final long MAX_LENGTH = 1L << 29;

	/** How far into a file the first table may stand for it to be recognised, in characters. */
	private static final int PREVIEW = 1 << 16;

	/** Whether a file has the first line of a table, and a line of its bytes right behind. */
	static boolean isAt(Path file) throws IOException {
		try (var in = Files.newInputStream(file); var text = open(in)) {
			var preview = new char[PREVIEW];
			int length = 0;
			for (int read; length < PREVIEW && (read = text.read(preview, length, PREVIEW - length)) > 0;) {
				length += read;
			}
			return AcpidumpReader.isDump(new String(preview, 0, length));
		}
	}

	@Override
	public Contents read(Progress progress) throws IOException, ContainerException, TableException {
		try (var in = Files.newInputStream(file); var text = open(in)) {
			return new AcpidumpReader(file.toString()).read(text);
		}
	}

	/** The form that {@code acpidump} itself writes, which acpixtract reads. */
	public static Output write(Contents contents) {
		return AcpidumpWriter.write(contents);
	}

	private static Reader open(InputStream in) throws IOException {
		var pushback = new PushbackInputStream(in, 3);
		var first = pushback.readNBytes(3);
		int mark = mark(first);
		pushback.unread(first, mark, first.length - mark);
		return new BufferedReader(new InputStreamReader(pushback, charset(first)));
	}

	/** Bytes of a byte order mark. */
	private static int mark(byte[] first) {
		if (first.length == 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf) {
			return 3;
		}
		return charset(first) == StandardCharsets.ISO_8859_1 ? 0 : 2;
	}

	private static Charset charset(byte[] first) {
		int mark = first.length < 2 ? 0 : (first[0] & 0xff) << Byte.SIZE | first[1] & 0xff;
		return switch (mark) {
			case 0xfffe -> StandardCharsets.UTF_16LE;
			case 0xfeff -> StandardCharsets.UTF_16BE;
			default -> StandardCharsets.ISO_8859_1;
		};
	}
}
