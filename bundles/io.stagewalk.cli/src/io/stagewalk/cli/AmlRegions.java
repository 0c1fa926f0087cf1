package io.stagewalk.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.aml.device.EmptyConfigurationSpace;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.reach.Reach;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.memory.RangeSet;

/**
 * What a platform's AML names beyond its static tables, when it is run as Linux runs it.
 *
 * @param regions operation regions in the order of the tables, then what devices have in the order of the devices, then all
 *                that was touched while Linux booted, in its order
 * @param notes   what failed of the AML, at most {@link #MAX_NOTES}; what does not depend on it is listed nevertheless
 */
record AmlRegions(List<AmlRegion> regions, List<String> notes) {
	static final int MAX_NOTES = 100;
	static final AmlRegions NONE = new AmlRegions(List.of(), List.of());

	/** @param known what the static tables name */
	static AmlRegions of(Platform platform, Collection<Region> known) {
		var notes = new LinkedHashSet<String>();
		var boot = LinuxBoot.of(platform, RegionHandler.LINUX, OptionalLong.empty(), event -> {
			switch (event) {
				case Event.Skipped(var failure) -> add(notes, failure.toString());
				case Event.TakenBack taken -> add(notes, taken.toString());
				default -> { }
			}
		}).completed(EmptyConfigurationSpace.of(platform, RegionHandler.LINUX));
		boot.initialization().problems().forEach(problem -> add(notes, problem.getMessage()));
		boot.tree().problems().forEach(problem -> add(notes, problem.getMessage()));
		var reach = Reach.of(boot);
		reach.problems().forEach(problem -> add(notes, problem.getMessage()));
		var all = RangeSet.EMPTY.plus(known.stream().map(Region::range).toList());
		return new AmlRegions(Stream.concat(reach.beyond(known).stream().flatMap(reached -> AmlRegion.of(reached).stream()),
				reach.touched().stream().flatMap(touched -> AmlRegion.Access.rows(touched, all))).toList(), List.copyOf(notes));
	}

	private static void add(Set<String> notes, String note) {
		if (notes.size() < MAX_NOTES) {
			notes.add(note);
		}
	}
}
