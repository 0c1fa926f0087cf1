package io.stagewalk.acpi.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.TableDefinition;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.memory.PA;

/**
 * The machine that checks look at: its tables as models, damaged ones too, the regions that they name, and its memory map where
 * that is known. What several checks need is found once.
 */
public final class Subject {
	/** Tables of AML, which a model takes for one field however long they are. */
	private static final Set<String> DEFINITION_BLOCKS = Set.of("DSDT", "SSDT", "PSDT", "OSDT");
	/** All tables, as if nothing were known of them but their headers. */
	private static final Definitions HEADERS = headers();

	private final List<TableModel> tables;
	private final Map<TableModel, RawTable> files = new IdentityHashMap<>();
	private final Optional<Platform> platform;
	private final Optional<MemoryMap> memory;
	/** What checks of other bundles found of the machine, by what it is. */
	private final Map<Class<?>, Object> findings = new ConcurrentHashMap<>();
	private final Map<Kind, List<Group>> structures = new ConcurrentHashMap<>();
	/** What was asked of a table, or with an empty name of the machine. */
	private final Map<String, Boolean> answers = new ConcurrentHashMap<>();
	private volatile List<Region> regions;
	private volatile List<TableException> unreadable;

	/** The structures of one type in the table of one signature. */
	private record Kind(String signature, long type) {
	}

	private Subject(List<RawTable> files, Optional<Platform> platform, Optional<MemoryMap> memory) {
		var models = new ArrayList<TableModel>();
		for (var file : files) {
			var bytes = file.bytes();
			var model = TableModel.of(file.file(), bytes, isLookedInto(bytes) ? Definitions.standard() : HEADERS);
			models.add(model);
			this.files.put(model, file);
		}
		tables = List.copyOf(models);
		this.platform = platform;
		this.memory = memory;
	}

	private static Definitions headers() {
		var unknown = Definitions.standard().of("OEMx").orElseThrow();
		return Definitions.standard().with(Definitions.standard().all().stream()
				.map(table -> new TableDefinition(table.signature(), table.title(), unknown.root())).toList());
	}

	/**
	 * Whether a check sees more than the header of a table: tables of numbers that are longer than {@link Table#MAX_DATA_LENGTH} are
	 * not looked into.
	 */
	public static boolean isLookedInto(byte[] bytes) {
		var signature = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
		return bytes.length <= Table.MAX_DATA_LENGTH || DEFINITION_BLOCKS.contains(signature);
	}

	/** A machine whose tables could be read: those of its firmware, then those of Dom0's initrd. */
	public static Subject of(Platform platform) {
		var files = Stream.concat(platform.tables().stream(), platform.initrd().stream()).map(RawTable::of).toList();
		return new Subject(files, Optional.of(platform), Optional.empty());
	}

	/** A machine whose tables may be damaged. */
	public static Subject of(List<RawTable> files) {
		return new Subject(files, whole(files), Optional.empty());
	}

	/** The same machine, with a memory map. */
	public Subject with(MemoryMap map) {
		return new Subject(tables.stream().map(files::get).toList(), platform, Optional.of(map));
	}

	private static Optional<Platform> whole(List<RawTable> files) {
		try {
			var read = new ArrayList<Table>();
			for (var file : files) {
				read.add(file.table());
			}
			return Optional.of(Platform.of(read));
		} catch (TableException damaged) {
			return Optional.empty();
		}
	}

	/** The machine as systems boot on it; nothing if one of its tables cannot be read at all. */
	public Optional<Platform> platform() {
		return platform;
	}

	/**
	 * What checks found out together.
	 *
	 * @param kind what it is
	 * @param find finds it, once for this machine
	 */
	public <T> T once(Class<T> kind, Function<Subject, T> find) {
		return kind.cast(findings.computeIfAbsent(kind, key -> find.apply(this)));
	}

	/** All tables, in the order in which they were given. */
	public List<TableModel> tables() {
		return tables;
	}

	/** The tables of one signature. */
	public List<TableModel> tables(String signature) {
		return tables.stream().filter(table -> table.signature().equals(signature)).toList();
	}

	/** The first table of a signature. */
	public Optional<TableModel> table(String signature) {
		for (var table : tables) {
			if (table.signature().equals(signature)) {
				return Optional.of(table);
			}
		}
		return Optional.empty();
	}

	/** Whether there is a table of a signature. */
	public boolean has(String signature) {
		return table(signature).isPresent();
	}

	/** Whether there is a table of a signature that nothing is missing of: what it does not have is not there. */
	public boolean isWhole(String signature) {
		return answers.computeIfAbsent(signature, name -> table(name).filter(table -> table.problems().findAny().isEmpty()).isPresent());
	}

	/** The whole of the first table of a signature, as a stream of one or none. */
	public Stream<Group> root(String signature) {
		return table(signature).map(TableModel::root).stream();
	}

	/**
	 * The structures of one type in the lists of the first table of a signature: those whose field that selects the type has
	 * the value.
	 */
	public List<Group> structures(String signature, long type) {
		return structures.computeIfAbsent(new Kind(signature, type), kind -> root(signature).flatMap(Fields::structures)
				.filter(group -> Fields.type(group).orElse(-1) == type).toList());
	}

	/** Where the firmware left a table, if that is known. */
	public Optional<PA> address(TableModel table) {
		return Optional.ofNullable(files.get(table)).flatMap(RawTable::address);
	}

	/** The physical memory of the machine, if that is known. */
	public Optional<MemoryMap> memory() {
		return memory;
	}

	/** Whether it is more than a table by itself, which nothing is missing beside. */
	public boolean isMachine() {
		return tables.size() > 1;
	}

	/** Whether the interrupt controller is a GIC; without a MADT, whether there is another table that Arm machines alone have. */
	public boolean isArm() {
		return answers.computeIfAbsent("", name -> hasGic());
	}

	private boolean hasGic() {
		var madt = table(Signatures.MADT);
		if (madt.isEmpty()) {
			return has(Signatures.GTDT) || has(Signatures.IORT);
		}
		return Fields.structures(madt.get().root()).anyMatch(group -> {
			long type = Fields.type(group).orElse(-1);
			return type >= 0x0b && type <= 0x0f;
		});
	}

	/** The regions that the tables name, ascending by address; those of a table that cannot be read are left out. */
	public List<Region> regions() {
		findRegions();
		return regions;
	}

	/** Why the regions of some tables are not among the others. */
	public List<TableException> unreadable() {
		findRegions();
		return unreadable;
	}

	private synchronized void findRegions() {
		if (regions != null) {
			return;
		}
		var found = new ArrayList<Region>();
		var wrong = new ArrayList<TableException>();
		for (var model : tables) {
			try {
				if (found.size() <= Regions.MAX_REGIONS) {
					found.addAll(Regions.of(model, Region.Knowledge.XEN_AND_DOM0));
				}
			} catch (TableException e) {
				wrong.add(e);
			}
		}
		found.sort(Comparator.comparing(Region::range));
		unreadable = List.copyOf(wrong);
		regions = List.copyOf(found);
	}
}
