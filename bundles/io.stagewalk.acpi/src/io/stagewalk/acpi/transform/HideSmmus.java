package io.stagewalk.acpi.transform;

import io.stagewalk.acpi.Platform;

/**
 * Takes all SMMUs out of the IORT, as a Xen that owns them must: root complexes and named components lead straight to the ITS
 * groups.
 *
 * @see DropIortNode
 */
public record HideSmmus() implements Transformation {

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> IortNodes.remove(draft,
				node -> IortNodes.type(node) == IortNodes.SMMU_V2 || IortNodes.type(node) == IortNodes.SMMU_V3, "the SMMU is hidden"));
	}

	@Override
	public String text() {
		return "hide-smmus";
	}
}
