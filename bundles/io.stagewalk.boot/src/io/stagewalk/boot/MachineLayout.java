package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.HostTable;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.transform.Relocate;
import io.stagewalk.acpi.transform.TransformationException;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.acpi.xen.HostTables;
import io.stagewalk.boot.machine.Remap;
import io.stagewalk.boot.xen.DomainPlan;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.translation.builder.TableFrames;

/**
 * Where everything is in physical memory. What neither the scenario nor the tables say is put where it is in nobody's way,
 * and noted.
 *
 * @param host      the platform as Xen sees it, each table with its address
 * @param tables    in the order in which Xen maps them
 * @param crafted   where Xen's own tables for Dom0 stand
 * @param heap      frames for Xen's tables
 */
record MachineLayout(Platform host, List<AddressRange> banks, List<DomainPlan.HostTable> tables, Remap crafted, AddressRange heap,
		List<String> notes) {
	private static final long DEFAULT_BANK = 512L << 20;
	/** Less would hold no kernel with its ramdisk. */
	private static final long SMALLEST_BANK = 64L << 20;
	private static final long DEFAULT_HEAP = 64L << 20;
	/** Queues of 24 MiB, and entries for as many streams as a segment has. */
	private static final long HEAP_OF_SMMU = 32L << 20;
	private static final long DEFAULT_TABLES = 1L << 20;
	private static final long TABLE_ALIGNMENT = 64;
	private static final long MEBIBYTE = 1L << 20;
	private static final long GIBIBYTE = 1L << 30;
	/** Everything lies well below the largest physical address. */
	private static final long LIMIT = (1L << SimulatedMemory.MAX_ADDRESS_BITS) - GIBIBYTE;

	/**
	 * @param platform with the tables of the initrd
	 * @param smmus    how many of them Xen drives
	 * @throws ScenarioException if a table lies outside the address space, or there is no room left
	 * @throws TableException    if a table that names regions or other tables cannot be read
	 */
	static MachineLayout of(Scenario scenario, Platform platform, long smmus) throws TableException, ScenarioException {
		return new Placing(scenario, platform, DEFAULT_HEAP + smmus * HEAP_OF_SMMU).layout();
	}

	/** Frames from which Dom0's drivers take pages: the third quarter of its first bank. */
	TableFrames forDrivers() {
		var bank = banks.getFirst();
		long quarter = bank.frames() / 4;
		return new TableFrames(bank.firstFrame() + 2 * quarter, bank.firstFrame() + 3 * quarter);
	}

	/** Finds room step by step. */
	private static final class Placing {
		private final Scenario scenario;
		private final Platform platform;
		private Platform host;
		private final List<String> notes = new ArrayList<>();
		private RangeSet taken;
		private final long heapLength;
		private boolean knowsAml;

		Placing(Scenario scenario, Platform platform, long heapLength) throws TableException, ScenarioException {
			this.heapLength = heapLength;
			this.scenario = scenario;
			this.platform = platform;
			this.host = new Platform(platform.tables(), List.of());
			var known = new ArrayList<AddressRange>();
			var regions = Regions.booted(host);
			regions.regions().forEach(region -> known.add(region.range().toPages()));
			regions.passedOver().forEach(wrong -> notes.add(wrong.getMessage() + ": Linux passes over it"));
			scenario.all(Statement.AcpiMemory.class).forEach(memory -> known.add(memory.range()));
			known.addAll(new FirmwareMemory(scenario).other());
			scenario.all(Statement.Dom0Ram.class).forEach(bank -> known.add(bank.range()));
			scenario.all(Statement.XenHeap.class).forEach(heap -> known.add(heap.range()));
			scenario.all(Statement.Bar.class).forEach(bar -> known.add(bar.range()));
			for (var table : host.tables()) {
				place(table.address(), table.length()).ifPresent(known::add);
			}
			taken = new RangeSet(known);
		}

		MachineLayout layout() throws TableException, ScenarioException {
			var banks = banks();
			var tables = tables();
			var heap = heap();
			return new MachineLayout(host, banks, tables, crafted(), heap, List.copyOf(notes));
		}

		private List<AddressRange> banks() throws ScenarioException {
			var banks = scenario.all(Statement.Dom0Ram.class).stream().map(Statement.Dom0Ram::range).toList();
			if (!banks.isEmpty()) {
				return banks;
			}
			var bank = bank();
			notes.add("no dom0-ram given: Dom0 gets " + bank);
			return List.of(bank);
		}

		/** In the firmware's RAM, if that is known and has room; there a smaller one is better than none. */
		private AddressRange bank() throws ScenarioException {
			for (long length = DEFAULT_BANK; length >= SMALLEST_BANK; length /= 2) {
				for (long alignment : new long[] {GIBIBYTE, 2 * MEBIBYTE}) {
					var found = ofFirmware(length, alignment);
					if (found.isPresent()) {
						return found.get();
					}
				}
			}
			return free(GIBIBYTE, DEFAULT_BANK, GIBIBYTE);
		}

		private List<DomainPlan.HostTable> tables() throws TableException, ScenarioException {
			placeTables();
			var tables = new ArrayList<DomainPlan.HostTable>();
			for (HostTable table : HostTables.of(host)) {
				tables.add(new DomainPlan.HostTable(table.signature(), place(table.address(), table.length())));
			}
			return List.copyOf(tables);
		}

		/** Gives tables of which nothing says where they are an address, and an XSDT and a RSDP to a platform without. */
		private void placeTables() throws ScenarioException {
			boolean isComplete = List.of(Signatures.RSDP, Signatures.XSDT).stream().allMatch(root -> host.table(root).isPresent());
			if (isComplete && host.tables().stream().allMatch(table -> table.address().isPresent())) {
				return;
			}
			long length = host.tables().stream().mapToLong(table -> table.length() + TABLE_ALIGNMENT).sum();
			var room = free(GIBIBYTE, Math.max(DEFAULT_TABLES, 2 * length), Address.PAGE_SIZE);
			notes.add("the platform does not say where its tables are: they are put at " + room);
			try {
				host = new Relocate(new PA(room.first()), Relocate.Which.UNPLACED).apply(host).platform();
			} catch (TransformationException e) {
				throw problem(e.getMessage());
			}
		}

		private AddressRange heap() throws ScenarioException {
			var given = scenario.first(Statement.XenHeap.class);
			if (given.isPresent()) {
				return given.get().range();
			}
			var heap = ofFirmware(heapLength, 2 * MEBIBYTE);
			if (heap.isEmpty()) {
				heap = Optional.of(free(GIBIBYTE, heapLength, 2 * MEBIBYTE));
			}
			notes.add("no xen-heap given: Xen's pages come from " + heap.get());
			return heap.get();
		}

		private Remap crafted() throws ScenarioException {
			var given = scenario.first(Statement.CraftedTables.class);
			if (given.isPresent()) {
				return new Remap(given.get().guest(), given.get().machine());
			}
			var guest = free(GIBIBYTE, MEBIBYTE, MEBIBYTE);
			var machine = free(GIBIBYTE, MEBIBYTE, MEBIBYTE);
			var place = new Remap(new IPA(guest.first()), new PA(machine.first()));
			notes.add("no crafted given: Xen's tables for Dom0 stand at IPA " + place.guest() + ", PA " + place.machine());
			return place;
		}

		/** What only AML names is not free either. It is run only if something has to be placed. */
		private void takeWhatAmlNames() {
			if (!knowsAml) {
				knowsAml = true;
				taken = taken.plus(AmlMemory.of(platform, SimulatedMemory.empty()).stream().map(named -> named.range().toPages()).toList());
			}
		}

		/** The lowest free room of the firmware's RAM; empty if there is none, or its map is not known. */
		private Optional<AddressRange> ofFirmware(long length, long alignment) {
			var ram = new FirmwareMemory(scenario).ram();
			if (ram.isEmpty()) {
				return Optional.empty();
			}
			takeWhatAmlNames();
			var others = RangeSet.of(new AddressRange(0, -1));
			for (var range : ram.ranges()) {
				others = others.minus(range);
			}
			return room(taken.plus(others.ranges()), alignment, length, alignment);
		}

		/** The lowest free room from an address on; it is taken then. */
		private AddressRange free(long from, long length, long alignment) throws ScenarioException {
			takeWhatAmlNames();
			return room(taken, from, length, alignment).orElseThrow(() -> problem("expected 0x" + Long.toHexString(length)
					+ " bytes of the address space that no region of the tables takes"));
		}

		private Optional<AddressRange> room(RangeSet obstacles, long from, long length, long alignment) {
			for (long at = from; at < LIMIT;) {
				var room = AddressRange.ofLength(at, length);
				var obstacle = obstacles.ranges().stream().filter(room::overlaps).findFirst();
				if (obstacle.isEmpty()) {
					taken = taken.plus(room);
					return Optional.of(room);
				}
				// an obstacle that reaches beyond the limit leaves no room above it
				at = Long.compareUnsigned(obstacle.get().last(), LIMIT) >= 0 ? LIMIT : obstacle.get().last() + alignment & -alignment;
			}
			return Optional.empty();
		}

		private Optional<AddressRange> place(Optional<PA> address, long length) throws ScenarioException {
			if (address.isEmpty() || address.get().value() == 0 || length == 0) {
				return Optional.empty();
			}
			long first = address.get().value();
			if (Long.compareUnsigned(first, LIMIT) >= 0) {
				throw problem("expected tables below 2^" + SimulatedMemory.MAX_ADDRESS_BITS + ", found one at " + address.get());
			}
			return Optional.of(AddressRange.ofLength(first, length));
		}

		private ScenarioException problem(String message) {
			return new ScenarioException(scenario.problem(scenario.first(Statement.Platform.class).orElseThrow(), message));
		}
	}
}
