package io.stagewalk.acpi.transform;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.FieldPath;
import io.stagewalk.acpi.model.Group;

/**
 * Takes a node out of the IORT. What led to it leads to where it led: with an SMMU gone, a root complex leads straight to the
 * ITS group, each requester ID to the DeviceID that it had. IDs that the node did not map lead nowhere any more. With an SMMU
 * go its performance counters and the memory ranges reserved behind it.
 *
 * @param node its path in the table: {@code SMMUv3[0]}, {@code Node[3]}
 */
public record DropIortNode(FieldPath node) implements Transformation {

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			int number = draft.number(TableName.of(Signatures.IORT));
			if (!(node.resolve(draft.model(number)) instanceof FieldPath.Target.Part(Group group)) || !group.kind().equals("Node")) {
				throw new TableException(draft.get(number).field(0, node.toString()), "a node", "another part of the table");
			}
			IortNodes.remove(draft, one -> one.offset() == group.offset(), "the node is taken out");
		});
	}

	@Override
	public String text() {
		return "drop-node " + node;
	}
}
