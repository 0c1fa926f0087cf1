package io.stagewalk.acpi.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.region.Region.Purpose;

/** Every region that the tables of a platform name without any AML being run. */
public final class Regions {
	/** Most regions of one platform. */
	public static final int MAX_REGIONS = 1 << 16;

	private Regions() {
	}

	/**
	 * The regions by ascending address, then in the order of the tables. Two tables may name one region, and regions may
	 * overlap; nothing is joined or rounded to pages.
	 *
	 * @throws TableException if a table that names regions cannot be read, or they are more than {@link #MAX_REGIONS}
	 */
	public static List<Region> of(Platform platform) throws TableException {
		var regions = new ArrayList<Region>();
		var dom0Tables = platform.dom0Tables();
		for (var table : platform.tables()) {
			add(regions, of(table, isIn(dom0Tables, table) ? Region.Knowledge.XEN_AND_DOM0 : Region.Knowledge.XEN), table);
		}
		for (var table : platform.initrd()) {
			if (isIn(dom0Tables, table)) {
				add(regions, of(table, Region.Knowledge.DOM0), table);
			}
		}
		regions.sort(Comparator.comparing(Region::range));
		return List.copyOf(regions);
	}

	/** Whether this very table is in a list: another file may hold the same. */
	private static boolean isIn(List<Table> tables, Table table) {
		return tables.stream().anyMatch(other -> other == table);
	}

	private static void add(List<Region> regions, List<Region> more, Table table) throws TableException {
		regions.addAll(more);
		if (regions.size() > MAX_REGIONS) {
			throw new TableException(table.field(0, "regions"), "at most " + MAX_REGIONS + " of all tables",
					Integer.toString(regions.size()));
		}
	}

	private static List<Region> of(Table table, Region.Knowledge knownTo) throws TableException {
		var regions = new RegionCollector(knownTo);
		collect(table, regions);
		return regions.regions();
	}

	private static void collect(Table table, RegionCollector regions) throws TableException {
		switch (table.signature()) {
			case "FACP" -> PlatformRegions.fadt(table, root(table), regions);
			case "APIC" -> GicRegions.collect(table, root(table), regions);
			case "GTDT" -> TimerRegions.gtdt(root(table), regions);
			case "HPET" -> TimerRegions.hpet(root(table), regions);
			case "MCFG" -> BusRegions.mcfg(table, regions);
			case "IORT" -> BusRegions.iort(table, root(table), regions);
			case "VIOT" -> BusRegions.viot(root(table), regions);
			case "CEDT" -> BusRegions.cedt(root(table), regions);
			case "SPCR" -> ConsoleRegions.spcr(root(table), regions);
			case "DBG2" -> ConsoleRegions.dbg2(root(table), regions);
			case "DBGP" -> ConsoleRegions.dbgp(root(table), regions);
			case "BERT" -> ErrorRegions.bert(root(table), regions);
			case "HEST" -> ErrorRegions.hest(root(table), regions);
			case "ERST" -> ErrorRegions.instructions(root(table), regions, Purpose.ERROR_SERIALIZATION, "Serialization Instruction Entry");
			case "EINJ" -> ErrorRegions.instructions(root(table), regions, Purpose.ERROR_INJECTION, "Injection Instruction Entry");
			case "AEST" -> ErrorRegions.aest(root(table), regions);
			case "PCCT" -> PlatformRegions.pcct(root(table), regions);
			case "TPM2" -> PlatformRegions.tpm2(root(table), regions);
			case "APMT" -> PlatformRegions.apmt(root(table), regions);
			case "MPAM" -> PlatformRegions.mpam(root(table), regions);
			default -> {
				// names no region, or is of a kind that is not known
			}
		}
	}

	private static Group root(Table table) throws TableException {
		return TableModel.of(table).sound(table.signature());
	}
}
