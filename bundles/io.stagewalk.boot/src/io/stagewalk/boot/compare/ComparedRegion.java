package io.stagewalk.boot.compare;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Regions;
import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.Statement;

/**
 * Device memory that matters to a scenario.
 *
 * @param what    it is
 * @param namedBy the table, the AML object or the scenario's line that names it
 */
public record ComparedRegion(AddressRange range, String what, String namedBy) {

	/** The regions of the tables, the devices and OperationRegions, and whatever else a statement reaches; by address. */
	static List<ComparedRegion> of(BootScenario boot) throws TableException {
		var regions = new ArrayList<ComparedRegion>();
		for (var region : Regions.of(boot.platform())) {
			add(regions, region.range(), region.purpose().description(), region.source().signature());
		}
		for (var statement : boot.scenario().statements()) {
			switch (statement) {
				case Statement.AcpiDevice device -> device.resources().forEach(range -> add(regions, range, "device", device.path()));
				case Statement.OperationRegion region -> add(regions, region.range(), "OperationRegion", region.path());
				case Statement.CpuMap map -> addOther(boot, regions, map.range(), "line " + map.source().line());
				case Statement.CpuAccess access -> addOther(boot, regions,
						AddressRange.ofLength(access.address().value(), access.size()), "line " + access.source().line());
				case Statement.Dma dma -> addOther(boot, regions, dma.range(), "line " + dma.source().line());
				default -> {
				}
			}
		}
		return regions.stream().sorted((a, b) -> a.range.compareTo(b.range)).toList();
	}

	private static void add(List<ComparedRegion> regions, AddressRange range, String what, String namedBy) {
		if (regions.stream().noneMatch(known -> known.range.equals(range))) {
			regions.add(new ComparedRegion(range, what, namedBy));
		}
	}

	/** What a statement reaches that is neither RAM nor a region that is known. */
	private static void addOther(BootScenario boot, List<ComparedRegion> regions, AddressRange range, String namedBy) {
		var ram = boot.scenario().all(Statement.Dom0Ram.class).stream().anyMatch(bank -> bank.range().overlaps(range));
		if (!ram && regions.stream().noneMatch(known -> known.range.toPages().overlaps(range))) {
			regions.add(new ComparedRegion(range.toPages(), "reached by the scenario", namedBy));
		}
	}
}
