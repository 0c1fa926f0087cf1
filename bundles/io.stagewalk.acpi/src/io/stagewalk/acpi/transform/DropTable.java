package io.stagewalk.acpi.transform;

import java.util.Optional;

import io.stagewalk.acpi.Platform;

/** Takes a table away, and what points to it; those of the initrd too. */
public record DropTable(TableName table) implements Transformation {

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			int number = draft.number(table);
			var gone = draft.get(number);
			boolean isFirmware = draft.isFirmware(number);
			draft.remove(number);
			draft.report(Alteration.removed(gone, "the platform loses it"));
			if (isFirmware) {
				new Pointers(draft).follow(gone, Optional.empty());
			}
		});
	}

	@Override
	public String text() {
		return "drop " + table;
	}
}
