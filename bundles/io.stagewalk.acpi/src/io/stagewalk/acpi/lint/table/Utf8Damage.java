package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.FIRMWARE;

import java.nio.ByteBuffer;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class Utf8Damage implements Check {
	private static final int REPLACEMENT = 0xfffd;

	@Override
	public Rule rule() {
		return Rule.error("TABLE-UTF8-DAMAGE", "A table was taken for text")
				.breaks("Somebody read the binary file as UTF-8 text and wrote it back: each byte that is no text has"
						+ " become EF BF BD, and what it was is lost. The table must be read from the machine again.", FIRMWARE)
				.source("Unicode 15, 3.9: U+FFFD takes the place of what is not well-formed");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			var bytes = table.buffer();
			int first = -1;
			int count = 0;
			for (int at = 0; at < bytes.limit() && count >= 0;) {
				int size = bytes.get(at) >= 0 ? 1 : wellFormed(bytes, at);
				if (size == 0) {
					count = -1;
				} else if (size == 3 && codePoint(bytes, at) == REPLACEMENT) {
					first = count++ == 0 ? at : first;
				}
				at += size;
			}
			if (count > 0) {
				findings.at(table.root().place("bytes EF BF BD"), count + " times EF BF BD, the first at " + Fields.hex(first)
						+ ", and no other byte that is not text");
			}
		}
	}

	private static int codePoint(ByteBuffer bytes, int at) {
		return (bytes.get(at) & 0xf) << 12 | (bytes.get(at + 1) & 0x3f) << 6 | bytes.get(at + 2) & 0x3f;
	}

	/** Bytes of the character of more than one byte that starts somewhere; 0 if none does. */
	private static int wellFormed(ByteBuffer bytes, int at) {
		int lead = bytes.get(at) & 0xff;
		int size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
		if (at + size > bytes.limit()) {
			return 0;
		}
		for (int i = 1; i < size; i++) {
			if ((bytes.get(at + i) & 0xc0) != 0x80) {
				return 0;
			}
		}
		return size;
	}
}
