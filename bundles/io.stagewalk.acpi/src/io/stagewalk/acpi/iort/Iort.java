package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

	/** A mapping that an ID was found in, and what becomes of the ID. */
	private record Match(IdMapping mapping, long id) {
	}

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
				var route = route(new IortRoute.Hop(root, requesterId), byOffset);
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
		return route(new IortRoute.Hop(start, id), byOffset());
	}

	private Map<Long, IortNode> byOffset() {
		var byOffset = new HashMap<Long, IortNode>();
		nodes.forEach(node -> byOffset.put((long) node.offset(), node));
		return byOffset;
	}

	/** At most as many hops as there are nodes. */
	private static IortRoute route(IortRoute.Hop start, Map<Long, IortNode> byOffset) {
		var hops = new ArrayList<IortRoute.Hop>();
		var seen = new HashSet<Integer>();
		var at = start;
		while (seen.add(at.node().offset())) {
			hops.add(at);
			if (at.node() instanceof IortNode.ItsGroup) {
				return new IortRoute(hops, IortRoute.End.AT_ITS);
			}
			var match = match(at.node(), at.id());
			if (match.isEmpty()) {
				return new IortRoute(hops, IortRoute.End.UNMAPPED);
			}
			var next = byOffset.get(match.get().mapping().outputReference());
			if (next == null) {
				return new IortRoute(hops, IortRoute.End.NOWHERE);
			}
			at = new IortRoute.Hop(next, match.get().id());
		}
		return new IortRoute(hops, IortRoute.End.CYCLE);
	}

	/**
	 * The mapping of a node that takes an ID. Firmware that wrote a length where the specification wants the length minus 1
	 * has ranges that overlap by one ID: so the last ID of a range belongs to a later range that begins with it.
	 *
	 * @see "drivers/acpi/arm64/iort.c:iort_id_map"
	 */
	private static Optional<Match> match(IortNode node, long id) {
		Optional<Match> last = Optional.empty();
		for (var mapping : node.mappings()) {
			if (mapping.isSingle() && isSource(node) && last.isEmpty()) {
				return Optional.of(new Match(mapping, mapping.outputBase()));
			}
			if (!mapping.takes(id) || last.isPresent() && id != mapping.inputBase()) {
				continue;
			}
			var match = Optional.of(new Match(mapping, mapping.map(id)));
			if (!mapping.endsOn(id)) {
				return match;
			}
			last = match;
		}
		return last;
	}

	/** Whether a single mapping stands for the node's traffic; an SMMU's or a PMCG's stands for its own interrupts. */
	private static boolean isSource(IortNode node) {
		return node instanceof IortNode.NamedComponent || node instanceof IortNode.RootComplex;
	}
}
