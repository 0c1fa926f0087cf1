package io.stagewalk.boot.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.version.XenVersion;

/**
 * The policies that come with the engine, and how several work together. Each is one mechanism alone, so that one sees
 * what it carries; {@code a+b} is both.
 */
public final class Policies {

	private record Asking(String name, String description, Set<MappingSite> sites) implements MappingPolicy {
		@Override
		public boolean asksAt(MappingSite site) {
			return sites.contains(site);
		}
	}

	private record OnFault(String name, String description) implements MappingPolicy {
		@Override
		public boolean mapsOnFault(XenVersion version) {
			return true;
		}
	}

	private record UpFront(String name, String description) implements MappingPolicy {
		@Override
		public boolean mapsUpFront() {
			return true;
		}
	}

	/** What the modelled version of Xen and Linux do together. */
	private record AsIs(String name, String description) implements MappingPolicy {
		@Override
		public boolean asksAt(MappingSite site) {
			return site == MappingSite.BUS_NOTIFIER;
		}

		@Override
		public boolean mapsOnFault(XenVersion version) {
			return version.does(Behaviour.MAPS_ON_FAULT);
		}
	}

	private record Together(List<MappingPolicy> parts) implements MappingPolicy {
		@Override
		public String name() {
			return String.join("+", parts.stream().map(MappingPolicy::name).toList());
		}

		@Override
		public String description() {
			return String.join(" ", parts.stream().map(MappingPolicy::description).toList());
		}

		@Override
		public boolean asksAt(MappingSite site) {
			return parts.stream().anyMatch(part -> part.asksAt(site));
		}

		@Override
		public boolean mapsOnFault(XenVersion version) {
			return parts.stream().anyMatch(part -> part.mapsOnFault(version));
		}

		@Override
		public boolean mapsUpFront() {
			return parts.stream().anyMatch(MappingPolicy::mapsUpFront);
		}
	}

	private static final List<MappingPolicy> STANDARD = List.of(
			new Asking("acpi-ioremap", "(a) A Xen-specific acpi_os_ioremap asks Xen to map what ACPICA maps.",
					EnumSet.of(MappingSite.ACPI_OS_IOREMAP)),
			new Asking("ioremap", "(b) A Xen-specific ioremap asks Xen to map whatever Linux maps.",
					EnumSet.of(MappingSite.ACPI_OS_IOREMAP, MappingSite.IOREMAP)),
			new OnFault("on-fault", "(c) Xen maps a page when a CPU's access to it faults in stage 2."),
			new AsIs("xen", "What this version of Xen and Linux do together: bus notifiers, and from 4.9 on mapping on fault."),
			new Asking("notifier", "Linux' bus notifiers ask Xen to map the resources of platform and AMBA devices.",
					EnumSet.of(MappingSite.BUS_NOTIFIER)),
			new UpFront("map-all", "Xen maps all that is not RAM, and not denied, before Dom0 starts."),
			new Asking("none", "Nobody maps anything after Xen has built the domain.", EnumSet.noneOf(MappingSite.class)));

	private Policies() {
	}

	/** Those that come with the engine. */
	public static List<MappingPolicy> standard() {
		return STANDARD;
	}

	/** The one that holds if nothing is said. */
	public static MappingPolicy byDefault() {
		return named("xen", STANDARD).orElseThrow();
	}

	/**
	 * The policy of a name, or of several joined by {@code +}.
	 *
	 * @param known where to look the names up
	 * @return empty if one of the names is not known
	 */
	public static Optional<MappingPolicy> named(String names, List<MappingPolicy> known) {
		var parts = new ArrayList<MappingPolicy>();
		for (var name : names.split("\\+", -1)) {
			var found = known.stream().filter(policy -> policy.name().equals(name)).findFirst();
			if (found.isEmpty()) {
				return Optional.empty();
			}
			parts.add(found.get());
		}
		return Optional.of(parts.size() == 1 ? parts.getFirst() : new Together(List.copyOf(parts)));
	}
}
