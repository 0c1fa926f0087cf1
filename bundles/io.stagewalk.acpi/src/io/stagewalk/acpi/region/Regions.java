package io.stagewalk.acpi.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.iort.LinuxIort;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.acpi.view.Hest;
import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.acpi.view.Pcct;

/** Every region that the tables of a platform name without any AML being run. */
public final class Regions {
	/** Most regions of one platform. */
	public static final int MAX_REGIONS = 1 << 16;

	/** The tables that name regions. */
	private static final Set<String> TABLES = Set.of("FACP", "APIC", "GTDT", "HPET", "MCFG", "IORT", "VIOT", "CEDT", "SPCR", "DBG2",
			"DBGP", "BERT", "HEST", "ERST", "EINJ", "AEST", "PCCT", "TPM2", "APMT", "MPAM", "WDAT", "WDDT",
			"ECDT", "SPMI", "NFIT", "CSRT", "DMAR", "IVRS");

	/** Those that Xen or Linux reads without a look at whether they are whole. */
	private static final Set<String> NEEDED = Set.of(Signatures.FADT, Signatures.MADT, Signatures.GTDT, Signatures.SPCR, Signatures.APMT);

	private Regions() {
	}

	/**
	 * The regions by ascending address, then in the order of the tables. Two tables may name one region, and regions may
	 * overlap; nothing is joined or rounded to pages.
	 *
	 * @throws TableException if a table that names regions cannot be read, or they are more than {@link #MAX_REGIONS}
	 */
	public static List<Region> of(Platform platform) throws TableException {
		var readable = readable(platform);
		if (!readable.damaged().isEmpty()) {
			throw readable.damaged().getFirst();
		}
		return readable.regions();
	}

	/**
	 * The regions of those tables that can be read.
	 *
	 * @param damaged    why those of other tables are not among them, or not all, one each
	 * @param passedOver of these, such as a boot goes on with: neither Xen nor Linux reads the table, or Linux gives it up or keeps what it can
	 *                   read, of an IORT the first nodes, of an MCFG the allocations that are whole
	 */
	public record Readable(List<Region> regions, List<TableException> damaged, List<TableException> passedOver) {
		public Readable {
			regions = List.copyOf(regions);
			damaged = List.copyOf(damaged);
			passedOver = List.copyOf(passedOver);
		}
	}

	/** The regions that a boot knows of. @throws TableException if a table that names regions can be read by Linux no more than here */
	public static Readable booted(Platform platform) throws TableException {
		var readable = readable(platform);
		for (var damaged : readable.damaged()) {
			if (!readable.passedOver().contains(damaged)) {
				throw damaged;
			}
		}
		return readable;
	}

	/** The same of those tables that can be read. @throws TableException if they are more than {@link #MAX_REGIONS} */
	public static Readable readable(Platform platform) throws TableException {
		var damaged = new ArrayList<TableException>();
		var passedOver = new ArrayList<TableException>();
		var regions = new ArrayList<Region>();
		var dom0Tables = platform.dom0Tables();
		for (var table : platform.tables()) {
			add(regions, of(table, isIn(dom0Tables, table) ? Region.Knowledge.XEN_AND_DOM0 : Region.Knowledge.XEN,
					new Damage(damaged, passedOver)), table);
		}
		for (var table : platform.initrd()) {
			if (isIn(dom0Tables, table)) {
				add(regions, of(table, Region.Knowledge.DOM0, new Damage(damaged, passedOver)), table);
			}
		}
		regions.sort(Comparator.comparing(Region::range));
		return new Readable(regions, damaged, passedOver);
	}

	/** What is wrong with tables, and what of it Linux passes over. */
	private record Damage(List<TableException> all, List<TableException> passedOver) {
	}

	private static List<Region> of(Table table, Region.Knowledge knownTo, Damage damage) {
		try {
			return of(TableModel.of(table), knownTo);
		} catch (TableException wrong) {
			damage.all.add(wrong);
			return ofDamaged(table, knownTo, wrong, damage);
		}
	}

	private static List<Region> ofDamaged(Table table, Region.Knowledge knownTo, TableException wrong, Damage damage) {
		if (NEEDED.contains(table.signature())) {
			return List.of();
		}
		var regions = new RegionCollector(knownTo);
		try {
			switch (table.signature()) {
				case Signatures.HEST -> Hest.of(table);
				case Signatures.IORT -> {
					LinuxIort.of(table);
					collect(TableModel.of(table).root(), regions);
				}
				case Signatures.MCFG -> BusRegions.mcfg(Mcfg.asLinuxReads(table), regions);
				case Signatures.PCCT -> Pcct.asLinuxReads(table);
				default -> {
					// what it says is asked by nobody, or Linux gives it up
				}
			}
			damage.passedOver.add(wrong);
		} catch (TableException unreadable) {
			// told already, as what is wrong with the table
			return List.of();
		}
		return regions.regions();
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

	/**
	 * The regions of one table, in its order.
	 *
	 * @param knownTo who can know of what it names, unless Xen withholds it from Dom0
	 * @throws TableException if the table names regions and cannot be read
	 */
	public static List<Region> of(TableModel table, Region.Knowledge knownTo) throws TableException {
		var regions = new RegionCollector(knownTo);
		if (TABLES.contains(table.signature())) {
			collect(table.sound(table.signature()), regions);
		}
		return regions.regions();
	}

	private static void collect(Group root, RegionCollector regions) throws TableException {
		switch (root.kind()) {
			case "FACP" -> PlatformRegions.fadt(root, regions);
			case "APIC" -> {
				GicRegions.collect(root, regions);
				X86Regions.madt(root, regions);
			}
			case "DMAR" -> X86Regions.dmar(root, regions);
			case "IVRS" -> X86Regions.ivrs(root, regions);
			case "GTDT" -> TimerRegions.gtdt(root, regions);
			case "HPET" -> TimerRegions.hpet(root, regions);
			case "MCFG" -> BusRegions.mcfg(Mcfg.of(root), regions);
			case "IORT" -> BusRegions.iort(root, regions);
			case "VIOT" -> BusRegions.viot(root, regions);
			case "CEDT" -> BusRegions.cedt(root, regions);
			case "SPCR" -> ConsoleRegions.spcr(root, regions);
			case "DBG2" -> ConsoleRegions.dbg2(root, regions);
			case "DBGP" -> ConsoleRegions.dbgp(root, regions);
			case "BERT" -> ErrorRegions.bert(root, regions);
			case "HEST" -> ErrorRegions.hest(root, regions);
			case "ERST" -> ErrorRegions.instructions(root, regions, Purpose.ERROR_SERIALIZATION, "Serialization Instruction Entry");
			case "EINJ" -> ErrorRegions.instructions(root, regions, Purpose.ERROR_INJECTION, "Injection Instruction Entry");
			case "AEST" -> ErrorRegions.aest(root, regions);
			case "PCCT" -> PlatformRegions.pcct(root, regions);
			case "TPM2" -> PlatformRegions.tpm2(root, regions);
			case "APMT" -> PlatformRegions.apmt(root, regions);
			case "MPAM" -> PlatformRegions.mpam(root, regions);
			case "WDAT" -> TimerRegions.wdat(root, regions);
			case "WDDT" -> PlatformRegions.registers(Purpose.WATCHDOG_REGISTER, "TCO", root, regions);
			case "ECDT" -> PlatformRegions.registers(Purpose.EMBEDDED_CONTROLLER, "", root, regions);
			case "SPMI" -> PlatformRegions.spmi(root, regions);
			case "CSRT" -> PlatformRegions.csrt(root, regions);
			case "NFIT" -> PlatformRegions.nfit(root, regions);
			default -> throw new IllegalArgumentException(root.kind() + " names no regions");
		}
	}
}
