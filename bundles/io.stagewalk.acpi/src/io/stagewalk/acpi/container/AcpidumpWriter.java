package io.stagewalk.acpi.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;

import io.stagewalk.acpi.Table;
import io.stagewalk.memory.PA;

/** Writes text as {@code acpidump} does. */
final class AcpidumpWriter {
	private static final int BYTES_A_LINE = 16;
	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private AcpidumpWriter() {
	}

	static Output write(Contents contents) {
		var notes = new ArrayList<String>();
		var tables = new ArrayList<>(contents.tables());
		if (!contents.dynamic().isEmpty()) {
			tables.addAll(contents.dynamic());
			notes.add(contents.dynamic().size() + " tables that AML loaded stand behind the firmware's;"
					+ " the text does not tell them apart");
		}
		contents.data().forEach(data -> notes.add("data/" + data.name() + " is left out: the text holds tables only"));
		var text = new ByteArrayOutputStream();
		tables.forEach(table -> write(text, table));
		return Output.of(text.toByteArray(), tables, notes);
	}

	private static void write(ByteArrayOutputStream out, Table table) {
		long address = table.address().map(PA::value).orElse(0L);
		line(out, String.format("%-4s @ 0x%016X", signature(table), address));
		var bytes = table.bytes();
		for (int at = 0; at < bytes.length; at += BYTES_A_LINE) {
			int end = Math.min(bytes.length, at + BYTES_A_LINE);
			var hex = new StringBuilder(String.format("%8s: ", String.format("%04X", at)));
			var letters = new StringBuilder();
			for (int i = at; i < end; i++) {
				hex.append(HEX.toHexDigits(bytes[i])).append(' ');
				letters.append(bytes[i] < ' ' || bytes[i] > '~' ? '.' : (char) bytes[i]);
			}
			line(out, hex + "   ".repeat(at + BYTES_A_LINE - end) + " " + letters);
		}
		line(out, "");
	}

	/** The first four characters, of an RSDP too; none that would make the line look like another one. */
	private static String signature(Table table) {
		return (table.signature() + "????").substring(0, 4).replaceAll("^ |[@\"]", "?");
	}

	private static void line(ByteArrayOutputStream out, String text) {
		out.writeBytes((text + "\n").getBytes(StandardCharsets.ISO_8859_1));
	}
}
