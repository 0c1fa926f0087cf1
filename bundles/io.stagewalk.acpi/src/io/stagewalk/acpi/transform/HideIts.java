package io.stagewalk.acpi.transform;

import java.util.stream.Collectors;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.model.Group;

/** Takes all ITSs out of the MADT, and their groups out of the IORT, where there is one: no device has a DeviceID any more. */
public record HideIts() implements Transformation {

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			var entries = MadtEntries.of(draft, MadtEntries.ITS).stream().map(Group::offset).collect(Collectors.toSet());
			MadtEntries.remove(draft, entries, "the ITS is hidden");
			if (draft.first(Signatures.IORT).isPresent()) {
				IortNodes.remove(draft, node -> IortNodes.type(node) == IortNodes.ITS_GROUP, "the ITS is hidden");
			}
		});
	}

	@Override
	public String text() {
		return "hide-its";
	}
}
