package io.stagewalk.boot.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * The policies that a boot may be told to follow. Each is one mechanism alone, so that one sees what it carries; {@code a+b} is
 * both.
 *
 * @param known in the order in which they are offered; the names differ
 */
public record Policies(List<MappingPolicy> known) {
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private record Asking(String name, String description, Set<MappingSite> sites) implements MappingPolicy {
		@Override
		public boolean asksAt(MappingSite site, AddressRange range) {
			return sites.contains(site);
		}
	}

	private record OnFault(String name, String description) implements MappingPolicy {
		@Override
		public boolean mapsOnFault(XenVersion version) {
			return true;
		}
	}

	private record AllUpFront(String name, String description) implements MappingPolicy {
		@Override
		public RangeSet mapsUpFront(UpFront offered) {
			return offered.permitted();
		}
	}

	/** What the modelled version of Xen and Linux do together. */
	private record AsIs(String name, String description) implements MappingPolicy {
		@Override
		public boolean asksAt(MappingSite site, AddressRange range) {
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
		public boolean asksAt(MappingSite site, AddressRange range) {
			return parts.stream().anyMatch(part -> part.asksAt(site, range));
		}

		@Override
		public boolean mapsOnFault(XenVersion version) {
			return parts.stream().anyMatch(part -> part.mapsOnFault(version));
		}

		@Override
		public RangeSet mapsUpFront(UpFront offered) {
			return new RangeSet(parts.stream().flatMap(part -> part.mapsUpFront(offered).ranges().stream()).toList());
		}
	}

	private static final Policies STANDARD = new Policies(List.of(
			new Asking("acpi-ioremap", "(a) A Xen-specific acpi_os_ioremap asks Xen to map what ACPICA maps.",
					EnumSet.of(MappingSite.ACPI_OS_IOREMAP)),
			new Asking("ioremap", "(b) A Xen-specific ioremap asks Xen to map whatever Linux maps.",
					EnumSet.of(MappingSite.ACPI_OS_IOREMAP, MappingSite.IOREMAP)),
			new OnFault("on-fault", "(c) Xen maps a page when a CPU's access to it faults in stage 2."),
			new AsIs("xen", "What this version of Xen and Linux do together: bus notifiers, and from 4.9 on mapping on fault."),
			new Asking("notifier", "Linux' bus notifiers ask Xen to map the resources of platform and AMBA devices.",
					EnumSet.of(MappingSite.BUS_NOTIFIER)),
			new AllUpFront("map-all", "Xen maps all that is not RAM, and not denied, before Dom0 starts."),
			new Asking("none", "Nobody maps anything after Xen has built the domain.", EnumSet.noneOf(MappingSite.class))));

	public Policies {
		known = List.copyOf(known);
	}

	/** Those that come with the engine. */
	public static Policies standard() {
		return STANDARD;
	}

	/**
	 * These and others.
	 *
	 * @throws PolicyException if a name is taken, or none that can be written in a scenario
	 */
	public Policies with(List<? extends MappingPolicy> more) throws PolicyException {
		var all = new ArrayList<MappingPolicy>(known);
		for (var policy : more) {
			var name = policy.name();
			if (name == null || !NAME.matcher(name).matches()) {
				throw new PolicyException(policy, "a name of lower-case words joined by hyphens", name);
			}
			if (all.stream().anyMatch(other -> other.name().equals(name))) {
				throw new PolicyException(policy, "a name that no other policy has", name);
			}
			all.add(policy);
		}
		return new Policies(all);
	}

	/** The one that holds if nothing is said. */
	public static MappingPolicy byDefault() {
		return STANDARD.named("xen").orElseThrow();
	}

	/** The one under which nobody maps anything after Xen has built the domain. */
	public static MappingPolicy none() {
		return STANDARD.named("none").orElseThrow();
	}

	public List<String> names() {
		return known.stream().map(MappingPolicy::name).toList();
	}

	/** The first name that stands twice among several joined by {@code +}. */
	public static Optional<String> twice(String names) {
		var seen = new HashSet<String>();
		return Arrays.stream(names.split("\\+", -1)).filter(name -> !seen.add(name)).findFirst();
	}

	/** The policy of a name, or of several joined by {@code +}; empty if one of the names is not known, or stands twice. */
	public Optional<MappingPolicy> named(String names) {
		if (twice(names).isPresent()) {
			return Optional.empty();
		}
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
