package io.stagewalk.aml.resource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.stagewalk.testing.Repository;

/** Resource templates over every macro and flag, as source and as iasl compiled it. */
public final class Templates {
	private static final Pattern SOURCE = Pattern.compile("Name \\((R[0-9A-F]{3}), ResourceTemplate \\(\\)\\s*\\{(.*?)\\n    }\\)", Pattern.DOTALL);
	private static final int HEADER = 36, NAME_OP = 0x08, BUFFER_OP = 0x11;

	private Templates() {
	}

	/** Of the sources and what was compiled of them. */
	public static Path folder() {
		return Repository.root().resolve("tests/io.stagewalk.aml.tests/data/resource");
	}

	/** What stands between the braces, by the template's name. */
	public static Map<String, String> sources() throws Exception {
		var sources = new LinkedHashMap<String, String>();
		var matcher = SOURCE.matcher(Files.readString(folder().resolve("resources.asl")));
		while (matcher.find()) {
			sources.put(matcher.group(1), matcher.group(2));
		}
		return sources;
	}

	/** The buffers, by the template's name. */
	public static Map<String, byte[]> compiled() throws Exception {
		return buffers(Files.readAllBytes(folder().resolve("resources.aml")));
	}

	/** The named buffers that a table consists of. */
	public static Map<String, byte[]> buffers(byte[] bytes) {
		var buffers = new LinkedHashMap<String, byte[]>();
		for (int at = HEADER; at < bytes.length;) {
			if (bytes[at] != NAME_OP || bytes[at + 5] != BUFFER_OP) {
				throw new IllegalStateException("no named buffer at " + at);
			}
			var name = new String(bytes, at + 1, 4, StandardCharsets.ISO_8859_1);
			int lead = bytes[at + 6] & 0xff;
			int start = at + 6;
			int end = start + (lead < 0x40 ? lead : lead & 0xf | (bytes[at + 7] & 0xff) << 4);
			int size = start + 1 + (lead >> 6);
			// BytePrefix and one byte, or WordPrefix and two
			buffers.put(name, Arrays.copyOfRange(bytes, size + (bytes[size] == 0x0a ? 2 : 3), end));
			at = end;
		}
		return buffers;
	}

	/** Bytes written as hexadecimal digits, spaces between or not. */
	public static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits.replace(" ", ""));
	}

	/** The first descriptor of a template that consists of these bytes and an end tag. */
	static ResourceDescriptor first(String digits) throws ResourceException {
		return ResourceTemplate.of(hex(digits + "79 00")).descriptors().getFirst();
	}
}
