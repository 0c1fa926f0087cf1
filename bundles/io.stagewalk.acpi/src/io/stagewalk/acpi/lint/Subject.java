package io.stagewalk.acpi.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
	/** All tables, as if nothing were known of them but their headers. */
	private static final Definitions HEADERS = headers();
	/** Types of the first and the last structure of a MADT that tells of a GIC. */
	private static final int GICC = 0x0b, ITS = 0x0f;
	private static final String FLAGS = "Flags (decoded below)";

	private final List<TableModel> tables;
	private final Map<String, List<TableModel>> bySignature = new HashMap<>();
	private final Map<TableModel, RawTable> files = new IdentityHashMap<>();
	private final Optional<Platform> platform;
	private final Optional<MemoryMap> memory;
	/** What checks of other bundles found of the machine, by what it is. */
	private final Map<Class<?>, Object> findings = new ConcurrentHashMap<>();
	/** The structures in the lists of the first table of a signature, by their type. */
	private final Map<String, Map<Long, List<Group>>> structures = new ConcurrentHashMap<>();
	private volatile List<Group> usableProcessors;
	private volatile Boolean isArm;
	private volatile List<Region> regions;
	private volatile List<TableException> unreadable;

	private Subject(List<RawTable> files, Optional<Platform> platform, Optional<MemoryMap> memory) {
		var models = new ArrayList<TableModel>();
		for (var file : files) {
			var bytes = file.bytes();
			var signature = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
			var model = TableModel.of(file.file(), bytes, isLookedInto(signature, bytes.length) ? Definitions.standard() : HEADERS);
			models.add(model);
			this.files.put(model, file);
			bySignature.computeIfAbsent(model.signature(), same -> new ArrayList<>()).add(model);
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
	 * Whether a check sees more than the header of a table of so many bytes: tables of numbers that are longer than {@link Table#MAX_DATA_LENGTH} are
	 * not looked into.
	 */
	public static boolean isLookedInto(String signature, int length) {
		return length <= Table.MAX_DATA_LENGTH || Signatures.isDefinitionBlock(signature);
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
		return Collections.unmodifiableList(bySignature.getOrDefault(signature, List.of()));
	}

	/** The first table of a signature. */
	public Optional<TableModel> table(String signature) {
		var found = bySignature.get(signature);
		return found == null ? Optional.empty() : Optional.of(found.getFirst());
	}

	/** Whether there is a table of a signature. */
	public boolean has(String signature) {
		return bySignature.containsKey(signature);
	}

	/** Whether there is a table of a signature that nothing is missing of: what it does not have is not there. */
	public boolean isWhole(String signature) {
		var table = table(signature);
		return table.isPresent() && table.get().problems().isEmpty();
	}

	/** The whole of the first table of a signature. */
	public Optional<Group> root(String signature) {
		return table(signature).map(TableModel::root);
	}

	/**
	 * The structures of one type in the lists of the first table of a signature: those whose field that selects the type has
	 * the value.
	 */
	public List<Group> structures(String signature, long type) {
		return structures.computeIfAbsent(signature, this::structuresByType).getOrDefault(type, List.of());
	}

	private Map<Long, List<Group>> structuresByType(String signature) {
		var byType = new HashMap<Long, List<Group>>();
		for (var group : structures(signature)) {
			byType.computeIfAbsent(Fields.type(group).orElse(-1), type -> new ArrayList<>()).add(group);
		}
		byType.replaceAll((type, groups) -> List.copyOf(groups));
		return byType;
	}

	/** All structures of the first table of a signature, one level down. */
	public List<Group> structures(String signature) {
		var root = root(signature);
		return root.isPresent() ? Fields.structures(root.get()) : List.of();
	}

	/** The structures of one kind of the first table of a signature, one level down. */
	public List<Group> structures(String signature, String kind) {
		var root = root(signature);
		return root.isPresent() ? root.get().groups(kind) : List.of();
	}

	/** The processors of the MADT that can be used, now or later. */
	public List<Group> usableProcessors() {
		var known = usableProcessors;
		if (known == null) {
			known = structures(Signatures.MADT, GICC).stream().filter(gicc -> Fields.isSet(gicc, FLAGS, "Processor Enabled")
					|| Fields.isSet(gicc, FLAGS, "Online Capable")).toList();
			usableProcessors = known;
		}
		return known;
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
		var known = isArm;
		if (known == null) {
			known = hasGic();
			isArm = known;
		}
		return known;
	}

	private boolean hasGic() {
		var madt = table(Signatures.MADT);
		if (madt.isEmpty()) {
			return has(Signatures.GTDT) || has(Signatures.IORT);
		}
		for (long type = GICC; type <= ITS; type++) {
			if (!structures(Signatures.MADT, type).isEmpty()) {
				return true;
			}
		}
		return false;
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
