package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.aml.device.Handler;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.reach.Reach;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.target.recording.Inputs;

/**
 * What the tables, their AML and the PCI functions say about addresses; all in whole pages.
 *
 * @param bars    of the PCI functions, with their names
 * @param amba    devices of the AMBA bus, whose last registers are read before they are mapped
 * @param windows of the PCI root bridges: what drivers touch in them should be a BAR
 */
record AddressMap(RangeSet ram, RangeSet cpuInterface, RangeSet iort, RangeSet ecam, RangeSet ghes, RangeSet bert,
		RangeSet operationRegions, RangeSet amba, List<NamedBar> bars, RangeSet windows) {

	record NamedBar(String name, AddressRange pages) {
	}

	static AddressMap of(Scenario scenario, Platform platform, Inputs inputs) throws TableException {
		var cpuInterface = new ArrayList<AddressRange>();
		var iort = new ArrayList<AddressRange>();
		var ecam = new ArrayList<AddressRange>();
		var ghes = new ArrayList<AddressRange>();
		var bert = new ArrayList<AddressRange>();
		for (var region : Regions.booted(platform).regions()) {
			var pages = region.range().toPages();
			switch (region.source().signature()) {
				case "IORT" -> iort.add(pages);
				case "MCFG" -> ecam.add(pages);
				case "HEST" -> ghes.add(pages);
				case "BERT" -> bert.add(pages);
				case "APIC" -> {
					if (region.purpose() == Region.Purpose.GICC) {
						cpuInterface.add(pages);
					}
				}
				default -> {
					// no event is sorted by it
				}
			}
		}
		inputs.firmware().errorBlocks().forEach(block -> ghes.add(block.range().toPages()));
		if (!ghes.isEmpty()) {
			// the error blocks lie in the firmware's own memory, wherever the registers in the HEST point
			inputs.memory().acpi().forEach(bank -> ghes.add(bank.toPages()));
		}
		var aml = LinuxBoot.of(platform, RegionHandler.LINUX, OptionalLong.empty(), event -> {
			// what fails in AML is told where the boot runs it
		}).completed(RegionHandler.LINUX);
		var ram = scenario.all(Statement.Dom0Ram.class).stream().map(Statement.Dom0Ram::range).toList();
		return new AddressMap(new RangeSet(ram), new RangeSet(cpuInterface), new RangeSet(iort), new RangeSet(ecam), new RangeSet(ghes),
				new RangeSet(bert), pages(Reach.of(aml).regions().stream().flatMap(region -> region.range().stream()).toList()), amba(aml),
				bars(inputs), pages(inputs.pci().windows()));
	}

	private static RangeSet amba(LinuxBoot aml) {
		return pages(aml.tree().devices().stream().filter(device -> device.handler() == Handler.AMBA)
				.flatMap(device -> device.details().resources().stream()).flatMap(resources -> resources.memory().stream())
				.flatMap(memory -> memory.range().stream()).toList());
	}

	private static RangeSet pages(List<AddressRange> ranges) {
		return new RangeSet(ranges.stream().map(AddressRange::toPages).toList());
	}

	private static List<NamedBar> bars(Inputs inputs) {
		var bars = new ArrayList<NamedBar>();
		for (var function : inputs.pci().functions()) {
			var assigned = function.bars().isEmpty() ? function.firstBars() : function.bars();
			assigned.forEach(bar -> bars.add(new NamedBar(function.address() + " " + bar.name(), bar.range().toPages())));
		}
		return List.copyOf(bars);
	}

	/** The BAR that a page belongs to. */
	Optional<NamedBar> bar(long address) {
		return bars.stream().filter(bar -> bar.pages.contains(address)).findFirst();
	}
}
