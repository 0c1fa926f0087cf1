package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.FIRMWARE;

import java.nio.ByteBuffer;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.TableModel;

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
			var damage = damage(table);
			if (damage.count > 0) {
				findings.at(table.root().place("bytes EF BF BD"), damage.count + " times EF BF BD, the first at " + Fields.hex(damage.first)
						+ ", and no other byte that is not text");
			}
		}
	}

	/** Whether a table was taken for text: its bytes are not what the firmware says. */
	static boolean isDamaged(TableModel table) {
		return damage(table).count > 0;
	}

	/**
	 * The replacement characters in a table.
	 *
	 * @param count of them; 0 where other bytes are no text
	 * @param first the offset of the first
	 */
	private record Damage(int count, int first) {
	}

	private static Damage damage(TableModel table) {
		var bytes = table.buffer();
		int first = -1;
		int count = 0;
		for (int at = 0; at < bytes.limit();) {
			int size = bytes.get(at) >= 0 ? 1 : wellFormed(bytes, at);
			if (size == 0) {
				return new Damage(0, -1);
			}
			if (size == 3 && codePoint(bytes, at) == REPLACEMENT) {
				first = count++ == 0 ? at : first;
			}
			at += size;
		}
		return new Damage(count, first);
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
