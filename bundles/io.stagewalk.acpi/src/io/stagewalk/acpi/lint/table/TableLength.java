package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.TableModel;

public final class TableLength implements Check {
	private static final int HEADER = 36, SHORT_HEADER = 8;
	/** Tables that have a signature and a length in place of the common header. */
	private static final Set<String> SHORT = Set.of("S3PT", "FBPT");

	@Override
	public Rule rule() {
		return Rule.error("TABLE-LENGTH", "A table is not as long as it says")
				.breaks("The table was cut off, or its length is damaged: what is behind the end is read from memory"
						+ " that belongs to something else, or the table is refused.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.6");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			var root = table.root();
			int bytes = table.length();
			var length = root.field("Table Length").or(() -> root.field("Length"));
			if (length.isEmpty()) {
				if (!isOldRsdp(table)) {
					findings.at(root.place("Signature"), bytes == 0 ? "the file is empty" : "there are " + bytes + " bytes, not even the header");
				}
			} else if (length.get().number() > bytes) {
				findings.at(length.get(), "the length is " + length.get().number() + ", but there are " + bytes + " bytes");
			} else if (length.get().number() < header(table)) {
				findings.at(length.get(), "the length is " + length.get().number() + ", less than a header of " + header(table));
			}
		}
	}

	private static int header(TableModel table) {
		return SHORT.contains(table.signature()) ? SHORT_HEADER : HEADER;
	}

	/** The RSDP of ACPI 1.0 has no length. */
	private static boolean isOldRsdp(TableModel table) {
		return table.signature().equals(Signatures.RSDP) && table.length() >= 20 && Fields.number(table.root(), "Revision") < 2;
	}
}
