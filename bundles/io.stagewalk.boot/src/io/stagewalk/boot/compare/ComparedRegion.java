package io.stagewalk.boot.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.boot.AmlMemory;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.SourceLine;

/**
 * Pages of device memory that matter to a scenario, all named by the same tables, objects and lines: where regions overlap,
 * what they share is a row of its own, so that nothing is said of one that is true of the other only.
 *
 * @param range   whole pages
 * @param what    they are; as many as {@code namedBy} at most
 * @param namedBy the tables, AML objects and lines of the scenario that name them
 */
public record ComparedRegion(AddressRange range, List<String> what, List<String> namedBy) {

	private record Named(AddressRange pages, String what, String by) {
	}

	public ComparedRegion {
		what = List.copyOf(what);
		namedBy = List.copyOf(namedBy);
	}

	/** The regions of the tables, the devices and OperationRegions, and whatever else a statement reaches; by address. */
	static List<ComparedRegion> of(BootScenario boot) throws TableException {
		var named = new ArrayList<Named>();
		for (var region : Regions.booted(boot.platform()).regions()) {
			named.add(new Named(region.range().toPages(), region.purpose().description(), region.source().signature()));
		}
		AmlMemory.of(boot.platform(), boot.start().memory()).stream().filter(one -> one.kind() != AmlMemory.Kind.BRIDGE_WINDOW)
				.forEach(one -> named.add(new Named(one.range().toPages(), one.kind().text(), one.path())));
		for (var statement : boot.scenario().statements()) {
			switch (statement) {
				case Statement.CpuMap map -> addOther(boot, named, map.range(), map.source());
				case Statement.MapHypercall map -> addOther(boot, named, map.range(), map.source());
				case Statement.UnmapHypercall unmap -> addOther(boot, named, unmap.range(), unmap.source());
				case Statement.CpuAccess access -> addOther(boot, named,
						AddressRange.ofLength(access.address().value(), access.size()), access.source());
				case Statement.Dma dma -> addOther(boot, named, dma.range(), dma.source());
				default -> {
				}
			}
		}
		return pieces(named);
	}

	/** What a statement reaches that is neither RAM nor a region that is known. */
	private static void addOther(BootScenario boot, List<Named> named, AddressRange range, SourceLine line) {
		var ram = boot.scenario().all(Statement.Dom0Ram.class).stream().anyMatch(bank -> bank.range().overlaps(range));
		if (!ram && named.stream().noneMatch(known -> known.pages.overlaps(range))) {
			var file = line.file().equals(boot.scenario().file()) ? "" : Path.of(line.file()).getFileName() + ", ";
			named.add(new Named(range.toPages(), "reached by the scenario", file + "line " + line.line()));
		}
	}

	/** Cuts where any region begins or ends, and joins what is named alike. */
	private static List<ComparedRegion> pieces(List<Named> named) {
		var starts = new TreeSet<Long>(Long::compareUnsigned);
		named.forEach(one -> {
			starts.add(one.pages.first());
			if (one.pages.last() != -1) {
				starts.add(one.pages.last() + 1);
			}
		});
		var pieces = new ArrayList<ComparedRegion>();
		for (long start : starts) {
			var next = starts.higher(start);
			var piece = new AddressRange(start, next == null ? -1 : next - 1);
			var here = named.stream().filter(one -> one.pages.contains(piece)).toList();
			if (!here.isEmpty()) {
				pieces.add(new ComparedRegion(piece, distinct(here.stream().map(Named::what).toList()),
						distinct(here.stream().map(Named::by).toList())));
			}
		}
		return pieces.stream().sorted(Comparator.comparing(ComparedRegion::range)).toList();
	}

	private static List<String> distinct(List<String> names) {
		return List.copyOf(new LinkedHashSet<>(names));
	}
}
