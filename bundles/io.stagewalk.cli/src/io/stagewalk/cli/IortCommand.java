package io.stagewalk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.stagewalk.acpi.iort.IortGraph;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.IortReach;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.IortDot;
import io.stagewalk.cli.text.IortJson;
import io.stagewalk.cli.text.IortText;
import io.stagewalk.json.Json;
import io.stagewalk.scenario.PciAddress;

/** {@code stagewalk iort}. */
@Command(name = "iort",
		description = "Say by which IDs devices are known to SMMUs and ITSs, and which device an ID is: the IORT as a graph.",
		footer = "Exit status 1 if nobody has the ID that is asked for, or nothing maps the device.")
final class IortCommand implements Callable<Integer> {
	private static final Pattern FUNCTION = Pattern.compile("(?:([0-9a-fA-F]{1,4}):)?([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-7])");
	private static final long MAX_ID = 0xffff_ffffL;

	private final Console console;
	@Spec
	private CommandSpec spec;
	@Mixin
	private PlatformParameter platform;
	@Parameters(index = "1", arity = "0..1", paramLabel = "FUNCTION|PATH",
			description = "A PCI function, such as 0000:00:03.0, or the path of a named component: the way of its IDs, mapping by mapping.")
	private String device;
	@Option(names = "--stream", paramLabel = "ID", converter = AddressConverter.class, description = "Which device has this StreamID.")
	private Long stream;
	@Option(names = "--smmu", paramLabel = "ADDRESS", converter = AddressConverter.class,
			description = "With --stream: at the SMMU of this base address; else at all of them.")
	private Long smmu;
	@Option(names = "--device-id", paramLabel = "ID", converter = AddressConverter.class,
			description = "Which device has this DeviceID.")
	private Long deviceId;
	@Option(names = "--its", paramLabel = "ID", converter = AddressConverter.class,
			description = "With --device-id: at the ITS of this translation ID; else at all of them.")
	private Long its;
	@Option(names = "--dot", description = "Write the graph for Graphviz.")
	private boolean dot;
	@Mixin
	private JsonOption json;

	IortCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		check();
		var graph = platform.ask(IortGraph::of).orElseThrow(() -> wrong(platform + ": expected an IORT, there is none"));
		if (device != null) {
			return tell(graph, routes(graph));
		}
		if (stream != null || deviceId != null) {
			return tellOwners(graph);
		}
		if (dot) {
			var lines = IortDot.lines(graph);
			json.write(console, lines, Json.object().with("dot", String.join("\n", lines)).build());
		} else if (json.isSet()) {
			console.json(new IortJson(graph).whole());
		} else {
			new IortText(graph).whole().forEach(console.out()::println);
		}
		return 0;
	}

	private void check() {
		if ((device != null ? 1 : 0) + (stream != null ? 1 : 0) + (deviceId != null ? 1 : 0) + (dot ? 1 : 0) > 1) {
			throw wrong("expected one of FUNCTION|PATH, --stream, --device-id, --dot");
		}
		if (smmu != null && stream == null) {
			throw wrong("--smmu: goes with --stream only");
		}
		if (its != null && deviceId == null) {
			throw wrong("--its: goes with --device-id only");
		}
		checkId("--stream", stream);
		checkId("--device-id", deviceId);
	}

	private void checkId(String option, Long id) {
		if (id != null && (id < 0 || id > MAX_ID)) {
			throw wrong(option + ": expected an ID of 32 bits, found 0x" + Long.toHexString(id));
		}
	}

	private List<IortRoute> routes(IortGraph graph) {
		var matcher = FUNCTION.matcher(device);
		if (matcher.matches()) {
			int segment = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1), 16);
			return graph.route(segment, function(matcher.group(2), matcher.group(3), matcher.group(4)).requesterId()).stream().toList();
		}
		var components = graph.components(device);
		if (components.isEmpty()) {
			var known = graph.nodes(IortNode.NamedComponent.class).stream().map(IortNode.NamedComponent::name).distinct().sorted().toList();
			throw wrong("expected a PCI function such as 0000:00:03.0 or the path of a component, "
					+ (known.isEmpty() ? "of which the IORT has none" : "of which the IORT has " + String.join(", ", known)) + "; found " + device);
		}
		return components.stream().flatMap(component -> routes(graph, component).stream()).toList();
	}

	/** Each single mapping is one ID; where there is none, the first ID of each range shows what becomes of the others. */
	private static List<IortRoute> routes(IortGraph graph, IortNode.NamedComponent component) {
		var singles = graph.routes(component);
		return !singles.isEmpty() ? singles : component.mappings().isEmpty() ? List.of(graph.route(component, 0))
				: component.mappings().stream().map(range -> graph.route(component, range.inputBase())).toList();
	}

	private PciAddress function(String bus, String slot, String function) {
		int number = Integer.parseInt(slot, 16);
		if (number > 0x1f) {
			throw wrong("expected a device from 0 to 1f, found " + slot + " in " + device);
		}
		return new PciAddress(0, Integer.parseInt(bus, 16), number, Integer.parseInt(function));
	}

	private int tell(IortGraph graph, List<IortRoute> routes) {
		var lines = routes.isEmpty() ? List.of("no root complex of the IORT has the segment of " + device)
				: new IortText(graph).routes(routes);
		json.write(console, lines, new IortJson(graph).routes(routes));
		return routes.stream().anyMatch(route -> route.hops().size() > 1) ? 0 : 1;
	}

	private int tellOwners(IortGraph graph) {
		var reach = graph.reach();
		if (reach.extent() == IortReach.Extent.CUT) {
			console.err().println("note: the IORT has too many ranges; not all of them were searched");
		}
		var owners = stream != null ? reach.ofStream(stream, node -> smmu == null || node.base().value() == smmu)
				: reach.ofDevice(deviceId, group -> its == null || group.identifiers().contains(its));
		json.write(console, new IortText(graph).owners(owners), new IortJson(graph).owners(owners));
		return owners.isEmpty() ? 1 : 0;
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
