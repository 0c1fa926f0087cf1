package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every region that the tables of a platform name without any AML being run. */
public final class Regions {
	/** Most regions of one platform. */
	public static final int MAX_REGIONS = 1 << 16;

	private Regions() {
	}

	/**
	 * The regions of FADT, MADT, GTDT, MCFG, SPCR, DBG2, IORT, BERT and HEST by ascending address, then in the order of the tables. Two tables may name one region, and regions may
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
		var regions = new RegionCollector(table, knownTo);
		switch (table.signature()) {
			case Signatures.FADT -> DeviceRegions.fadt(regions);
			case Signatures.MADT -> GicRegions.collect(regions);
			case Signatures.GTDT -> DeviceRegions.gtdt(regions);
			case Signatures.MCFG -> DeviceRegions.mcfg(regions);
			case Signatures.SPCR -> DeviceRegions.spcr(regions);
			case Signatures.DBG2 -> DeviceRegions.dbg2(regions);
			case Signatures.IORT -> DeviceRegions.iort(regions);
			case Signatures.BERT -> DeviceRegions.bert(regions);
			case Signatures.HEST -> DeviceRegions.hest(regions);
			default -> {
				// a table that names no region, or of a kind that is not known
			}
		}
		return regions.regions();
	}
}
