package io.stagewalk.acpi.iort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/**
 * Which device speaks to which SMMU and ITS, and by which ID.
 *
 * @see "IO Remapping Table, DEN0049E"
 */
public record Iort(List<IortNode> nodes) {

	public Iort {
		nodes = List.copyOf(nodes);
	}

	/** @throws TableException if a node or one of its mappings passes the end of what holds it */
	public static Iort of(Table table) throws TableException {
		return of(TableModel.of(table).sound(Signatures.IORT));
	}

	/** What a whole IORT says. @throws TableException if a node is too short for what it is */
	public static Iort of(Group root) throws TableException {
		return new Iort(IortReader.nodes(root));
	}

	public List<IortNode.Smmu> smmus() {
		return nodes.stream().filter(IortNode.Smmu.class::isInstance).map(IortNode.Smmu.class::cast).toList();
	}

	/**
	 * The StreamID of a PCI function and the SMMU that translates for it; empty where none does.
	 *
	 * @param segment     PCI segment group number
	 * @param requesterId bus, device and function: 16 bits
	 */
	public Optional<IortRoute.Stream> streamOf(int segment, int requesterId) {
		return routeOf(segment, requesterId).flatMap(IortRoute::stream);
	}

	/** The way of a PCI function's requester ID, from the first root complex of its segment that maps it. */
	public Optional<IortRoute> routeOf(int segment, int requesterId) {
		var byOffset = byOffset();
		Optional<IortRoute> unmapped = Optional.empty();
		for (var node : nodes) {
			if (node instanceof IortNode.RootComplex root && root.segment() == segment) {
				var route = route(root, requesterId, byOffset);
				if (route.hops().size() > 1) {
					return Optional.of(route);
				}
				unmapped = unmapped.or(() -> Optional.of(route));
			}
		}
		return unmapped;
	}

	/** The way of an ID from any node on. */
	public IortRoute routeFrom(IortNode start, long id) {
		return route(start, id, byOffset());
	}

	/** Nodes by their offsets: what mappings refer to. */
	Map<Long, IortNode> byOffset() {
		var byOffset = new HashMap<Long, IortNode>();
		nodes.forEach(node -> byOffset.put((long) node.offset(), node));
		return byOffset;
	}

	private static IortRoute route(IortNode start, long id, Map<Long, IortNode> byOffset) {
		return new Walk(byOffset, InputMap::of).from(start, id);
	}
}
