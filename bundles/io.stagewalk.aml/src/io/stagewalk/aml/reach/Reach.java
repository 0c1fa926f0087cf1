package io.stagewalk.aml.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.acpi.region.Region;
import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.device.Resources;
import io.stagewalk.aml.machine.Loaded;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.reach.Reached.Resource.Presence;
import io.stagewalk.aml.reach.Reached.Resource.Use;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Value;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * The memory that a machine's AML names and touches.
 *
 * @param regions   operation regions in memory, in the order of the tables
 * @param resources memory of devices that are there, as Linux takes it, in the order of the devices
 * @param accesses  while Linux booted, in their order
 * @param problems  of blocks that could not be decoded to their ends: regions behind that are not known
 */
public record Reach(List<Reached.Region> regions, List<Reached.Resource> resources, List<Reached.Access> accesses,
		List<AmlException> problems) {
	private static final String HOST_BRIDGE = "PNP0A03";

	public Reach {
		regions = List.copyOf(regions);
		resources = List.copyOf(resources);
		accesses = List.copyOf(accesses);
		problems = List.copyOf(problems);
	}

	/** What a boot has shown. */
	public static Reach of(LinuxBoot boot) {
		var tables = boot.state().tables().stream().map(Loaded::table).toList();
		var regions = new ArrayList<Reached.Region>();
		var problems = new ArrayList<AmlException>();
		for (var declaration : RegionDeclarations.of(tables, problems::add)) {
			if (declaration.space() == AddressSpace.SYSTEM_MEMORY.number()) {
				regions.add(new Reached.Region(declaration, range(declaration, boot.state())));
			}
		}
		var absent = boot.tree().devices().stream().filter(device -> !device.status().isUsable()).map(AcpiDevice::path)
				.collect(Collectors.toSet());
		var resources = new ArrayList<Reached.Resource>();
		for (var device : boot.tree().devices()) {
			device.details().resources().ifPresent(all -> resources.addAll(resources(device, presence(device, absent), all)));
		}
		var accesses = boot.touches().stream().filter(touch -> touch.memory().isPresent())
				.map(touch -> new Reached.Access(touch, touch.memory())).toList();
		return new Reach(regions, resources, accesses, problems);
	}

	private static List<Reached.Resource> resources(AcpiDevice device, Presence presence, Resources all) {
		var ports = device.identity().ids().contains(HOST_BRIDGE) ? all.ioWindows() : List.<LinuxResource> of();
		return Stream.concat(all.memory().stream().map(memory -> new Reached.Resource(device, Use.MEMORY, presence, memory.range())),
				ports.stream().map(window -> new Reached.Resource(device, Use.IO_PORTS, presence, window.range()))).toList();
	}

	private static Presence presence(AcpiDevice device, Set<NamePath> absent) {
		if (absent.contains(device.path())) {
			return Presence.ABSENT;
		}
		for (var path = device.path().parent(); path.length() > 0; path = path.parent()) {
			if (absent.contains(path)) {
				return Presence.BELOW_ABSENT;
			}
		}
		return Presence.THERE;
	}

	private static Optional<AddressRange> range(RegionDeclaration declaration, State state) {
		var namespace = state.namespace();
		int node = namespace.find(Namespace.ROOT, declaration.path());
		if (node != Namespace.NONE && namespace.value(node) instanceof Value.Region region) {
			return RegionDeclaration.range(region.address(), region.length());
		}
		return declaration.written();
	}

	/** Whether an access of the boot was to this region's memory. */
	public boolean isTouched(Reached.Region region) {
		return region.range().stream()
				.anyMatch(range -> accesses.stream().flatMap(access -> access.range().stream()).anyMatch(range::overlaps));
	}

	/** The accesses together that one object made by one field in one method; in the order of the first of each. */
	public List<Reached.Touched> touched() {
		var all = new LinkedHashMap<Reached.Touched.By, Reached.Touched>();
		for (var access : accesses) {
			access.range().ifPresent(range -> {
				var by = Reached.Touched.By.of(access.touch());
				all.put(by, all.getOrDefault(by, Reached.Touched.nothing(by)).plus(range, access.touch().request().direction()));
			});
		}
		return List.copyOf(all.values());
	}

	/**
	 * What AML alone tells: regions and resources of which an address is not in memory that is known without it. A region that
	 * nobody can place before it is declared is among them.
	 *
	 * @param known what the static tables name, which is all that Xen can know
	 */
	public List<Reached> beyond(Collection<Region> known) {
		var all = RangeSet.EMPTY.plus(known.stream().map(Region::range).toList());
		return Stream.<Reached>concat(regions.stream(), resources.stream())
				.filter(reached -> reached.range().isEmpty() || !all.contains(reached.range().get())).toList();
	}
}
