package io.stagewalk.acpi.lint.gic;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** The structures of an Arm MADT. @see "ACPI 6.5, 5.2.12.14 to 5.2.12.18" */
final class Gic {
	/** Bytes of a redistributor's two frames. @see "IHI 0069, 12.10" */
	static final long REDISTRIBUTOR = 0x20000;
	private static final int GICC = 0x0b, GICD = 0x0c, MSI_FRAME = 0x0d, GICR = 0x0e, ITS = 0x0f, IRS = 0x1c;

	private Gic() {
	}

	/** All processors. */
	static List<Group> processors(Subject subject) {
		return subject.structures(Signatures.MADT, GICC);
	}

	/** Processors that can be used, now or later. */
	static List<Group> usable(Subject subject) {
		return subject.usableProcessors();
	}

	static List<Group> distributors(Subject subject) {
		return subject.structures(Signatures.MADT, GICD);
	}

	static List<Group> redistributors(Subject subject) {
		return subject.structures(Signatures.MADT, GICR);
	}

	static List<Group> msiFrames(Subject subject) {
		return subject.structures(Signatures.MADT, MSI_FRAME);
	}

	static List<Group> translators(Subject subject) {
		return subject.structures(Signatures.MADT, ITS);
	}

	/** Whether it is a GICv5, which has interrupt routing services in place of distributor and redistributors. */
	static boolean isVersion5(Subject subject) {
		return !subject.structures(Signatures.MADT, IRS).isEmpty();
	}

	/** The GIC's architecture version as the distributor says it; where it does not, by what else there is. */
	static long version(Subject subject) {
		if (isVersion5(subject)) {
			return 5;
		}
		for (var gicd : distributors(subject)) {
			if (Fields.number(gicd, "Version") != 0) {
				return Fields.number(gicd, "Version");
			}
		}
		return redistributors(subject).isEmpty() && processors(subject).stream().allMatch(gicc -> Fields.number(gicc, "GICR") == 0) ? 2 : 3;
	}

	/** Where redistributors are: those of the GICR structures. */
	static List<Span> redistributorRanges(Subject subject) {
		var ranges = new ArrayList<Span>();
		for (var gicr : redistributors(subject)) {
			Span.of(Fields.place(gicr, "Base Address"), Fields.number(gicr, "Base Address"), length(gicr)).ifPresent(ranges::add);
		}
		return ranges;
	}

	/** Bytes of the redistributors. */
	static long length(Group gicr) {
		return Fields.number(gicr, "Discovery Range Length");
	}
}
