package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TableChecksum implements Check {
	@Override
	public Rule rule() {
		return Rule.error("TABLE-CHECKSUM", "The bytes of a table do not add up to 0")
				.breaks("Xen and Linux warn and go on with most tables; firmware tools and other systems refuse the"
						+ " table. Most often the table was changed after it was made, or damaged on its way.",
						XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.6");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			var root = table.root();
			var checksum = root.field("Checksum");
			long length = Fields.number(root, "Table Length");
			var bytes = table.buffer();
			if (checksum.isEmpty() || table.signature().equals(Signatures.RSDP) || length < 36 || length > bytes.limit()) {
				continue;
			}
			int sum = Sums.of(bytes, (int) length);
			if (sum != 0) {
				long right = checksum.get().number() - sum & 0xff;
				findings.at(checksum.get(), "the checksum is " + Fields.hex(checksum.get().number()) + " and should be " + Fields.hex(right));
			}
		}
	}
}
