package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.view.MadtEntry;
import io.stagewalk.memory.PA;

/**
 * The IORT of a machine as a graph: its nodes, an edge for each ID mapping, and the ways of IDs along them, as Linux follows them.
 * A value: nothing in it changes. Everything is in the order of the table.
 *
 * @see "IO Remapping Table, DEN0049E"
 * @see "drivers/acpi/arm64/iort.c"
 */
public final class IortGraph {
	private static final Pattern SHORT_SEGMENT = Pattern.compile("\\b[A-Z_][A-Z0-9_]{0,2}\\b");

	private final Iort iort;
	private final Map<Long, IortNode> byOffset;
	private final Map<Long, PA> itss;
	/** Found when they are asked for; whoever finds one finds the same. */
	private final Map<Integer, InputMap> inputMaps = new ConcurrentHashMap<>();
	private final Map<Integer, Optional<IdMapping>> stops = new ConcurrentHashMap<>();
	private final List<IortEdge> edges;

	/**
	 * An ITS of a group.
	 *
	 * @param id   its translation ID
	 * @param base its registers; empty where the MADT has no such ITS
	 */
	public record Its(long id, Optional<PA> base) {
	}

	/**
	 * StreamIDs for which memory is reserved.
	 *
	 * @param smmu empty where the mapping leads to no SMMU
	 */
	public record ReservedStreams(Optional<IortNode.Smmu> smmu, IdRange streams) {
	}

	private IortGraph(Iort iort, List<MadtEntry.Its> known) {
		this.iort = iort;
		byOffset = iort.byOffset();
		itss = new HashMap<>();
		known.forEach(its -> itss.putIfAbsent(its.id(), its.base()));
		edges = iort.nodes().stream().flatMap(node -> edgesFrom(node).stream()).toList();
	}

	/** @param itss those that the MADT has */
	public static IortGraph of(Iort iort, List<MadtEntry.Its> itss) {
		return new IortGraph(iort, itss);
	}

	/**
	 * The graph of a machine, if it has an IORT.
	 *
	 * @throws TableException if the IORT or the MADT cannot be read
	 */
	public static Optional<IortGraph> of(Platform platform) throws TableException {
		var table = platform.table(Signatures.IORT);
		return table.isEmpty() ? Optional.empty() : Optional.of(of(Iort.of(table.get()), itss(platform)));
	}

	/** The same as far as Linux reads the IORT. @throws TableException if Linux cannot read it either, or the MADT cannot be read */
	public static Optional<IortGraph> asLinuxReads(Platform platform) throws TableException {
		var table = platform.table(Signatures.IORT);
		return table.isEmpty() ? Optional.empty() : Optional.of(of(LinuxIort.of(table.get()).iort(), itss(platform)));
	}

	private static List<MadtEntry.Its> itss(Platform platform) throws TableException {
		var madt = platform.table(Signatures.MADT);
		return madt.isPresent() ? Madt.of(madt.get()).itss() : List.of();
	}

	public List<IortNode> nodes() {
		return iort.nodes();
	}

	public <T extends IortNode> List<T> nodes(Class<T> kind) {
		return iort.nodes().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The node at an offset in the table. */
	public Optional<IortNode> node(long offset) {
		return Optional.ofNullable(byOffset.get(offset));
	}

	/** An edge for each mapping of each node. */
	public List<IortEdge> edges() {
		return edges;
	}

	private List<IortEdge> edgesFrom(IortNode node) {
		var from = new ArrayList<IortEdge>();
		for (int i = 0; i < node.mappings().size(); i++) {
			from.add(IortEdge.of(node, i, node(node.mappings().get(i).outputReference()), inputMap(node)));
		}
		return from;
	}

	/** Nodes that no mapping leads to. */
	public List<IortNode> roots() {
		var targets = new HashSet<Long>();
		edges.forEach(edge -> targets.add(edge.mapping().outputReference()));
		return nodes().stream().filter(node -> !targets.contains((long) node.offset())).toList();
	}

	/** The ITSs of a group, and where the MADT says that they are. */
	public List<Its> itss(IortNode.ItsGroup group) {
		return group.identifiers().stream().map(id -> new Its(id, Optional.ofNullable(itss.get(id)))).toList();
	}

	/** The node that a PMCG counts for: an SMMU, a root complex or a component; empty where it refers to no node. */
	public Optional<IortNode> countedBy(IortNode.Pmcg pmcg) {
		return node(pmcg.reference());
	}

	/** Whom memory is reserved for. @see "DEN0049E, 3.1.1.5" */
	public List<ReservedStreams> reservedFor(IortNode.ReservedMemory memory) {
		return edgesFrom(memory).stream().map(edge -> new ReservedStreams(
				edge.to().filter(IortNode.Smmu.class::isInstance).map(IortNode.Smmu.class::cast), edge.outputs())).toList();
	}

	/** Memory that is reserved for a stream. */
	public List<IortNode.ReservedMemory> reserved(IortRoute.Stream stream) {
		return nodes(IortNode.ReservedMemory.class).stream().filter(memory -> reservedFor(memory).stream().anyMatch(
				by -> by.smmu().filter(stream.smmu()::equals).isPresent() && by.streams().contains(stream.id().index()))).toList();
	}

	/**
	 * Components of a path in the namespace, as the table has it or without the underscores that fill its segments up.
	 *
	 * @see "drivers/acpi/arm64/iort.c, iort_match_node_callback: Linux compares with segments of four characters"
	 */
	public List<IortNode.NamedComponent> components(String path) {
		var full = filled(path);
		return nodes(IortNode.NamedComponent.class).stream()
				.filter(component -> component.name().equals(path) || component.name().equals(full)).toList();
	}

	private static String filled(String path) {
		return SHORT_SEGMENT.matcher(path).replaceAll(segment -> (segment.group() + "___").substring(0, 4));
	}

	/** Everything that sends IDs. */
	public List<IdSource> sources() {
		return nodes().stream().flatMap(node -> IdSource.of(node).stream()).toList();
	}

	/** Where all IDs of all sources get to; computed anew with each call, in time that grows with the number of ranges. */
	public IortReach reach() {
		return new Spread(byOffset, this::inputMap).of(sources());
	}

	/**
	 * The way of a PCI function's requester ID; empty where no root complex has the segment.
	 *
	 * @param segment     PCI segment group number
	 * @param requesterId bus, device and function: 16 bits
	 * @see Iort#routeOf
	 */
	public Optional<IortRoute> route(int segment, int requesterId) {
		return iort.routeOf(segment, requesterId);
	}

	/** The ways of a component's single mappings, each of which is one ID of it. */
	public List<IortRoute> routes(IortNode.NamedComponent component) {
		return component.mappings().stream().filter(IdMapping::isSingle)
				.map(single -> walk().from(component, single.inputBase(), Optional.of(single))).toList();
	}

	/** The first of a component's mappings that is no single one or finds no SMMU: Linux looks at none behind it. */
	Optional<IdMapping> linuxStopsAt(IortNode.NamedComponent component) {
		return stops.computeIfAbsent(component.offset(), offset -> component.mappings().stream().filter(mapping -> !mapping.isSingle()
				|| walk().from(component, mapping.inputBase(), Optional.of(mapping)).stream().isEmpty()).findFirst());
	}

	/** The way of an ID from a node on: the ID decides which mapping is taken. */
	public IortRoute route(IortNode from, long id) {
		return walk().from(from, id);
	}

	/** The way of a node's own interrupts; empty where it has no single mapping for them. */
	public Optional<IortRoute> ownRoute(IortNode node) {
		return IdSource.of(node).stream().filter(source -> source.kind() == IdSource.Kind.OWN_INTERRUPTS).findFirst()
				.map(source -> walk().from(node, 0, source.single()));
	}

	/** What may surprise on a way, and why it goes as it does. */
	public List<Remark> remarks(IortRoute route) {
		return new Remarks(this).of(route);
	}

	private Walk walk() {
		return new Walk(byOffset, this::inputMap);
	}

	private InputMap inputMap(IortNode node) {
		return inputMaps.computeIfAbsent(node.offset(), offset -> InputMap.of(node));
	}
}
