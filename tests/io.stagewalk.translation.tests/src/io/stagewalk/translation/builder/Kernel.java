package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.TCR;
import io.stagewalk.translation.builder.LinuxStage1.Flag;
import io.stagewalk.translation.builder.LinuxStage1.Option;

/**
 * A kernel of any page size and address size that maps, unmaps and changes at random, and beside its tables a plain list of
 * what should be mapped, and where tables should be.
 */
final class Kernel {
	/** Granule, bits of virtual addresses, DS. */
	private static final Object[][] SIZES = { { Granule.KIB4, 39, 0 }, { Granule.KIB4, 48, 0 }, { Granule.KIB4, 52, 1 },
			{ Granule.KIB16, 36, 0 }, { Granule.KIB16, 47, 0 }, { Granule.KIB16, 48, 0 }, { Granule.KIB16, 52, 1 },
			{ Granule.KIB64, 42, 0 }, { Granule.KIB64, 48, 0 }, { Granule.KIB64, 52, 0 } };
	private static final PageProtection[] PROTECTIONS = { PageProtection.PROT_DEVICE_NGNRE, PageProtection.PROT_NORMAL,
			PageProtection.PROT_NORMAL_NC, PageProtection.PROT_DEVICE_NGNRNE, PageProtection.PAGE_KERNEL,
			PageProtection.PAGE_KERNEL_RO, PageProtection.PAGE_KERNEL_ROX, PageProtection.PAGE_KERNEL_EXEC };
	private static final long TABLES = 0x80_0000_0000L;
	private static final long TABLE_FRAMES = 1 << 17;

	/** A mapping as it is now. */
	record Mapped(LinuxMapping mapping, Set<Flag> flags) {
		AddressRange range() {
			return AddressRange.ofLength(mapping.virtual(), mapping.size());
		}
	}

	final SplittableRandom random;
	final Granule granule;
	final Stage1Regime regime;
	final List<Mapped> mapped = new ArrayList<>();
	final TreeSet<Long> touched = new TreeSet<>();
	/** Level and index of each place where a table should hang. */
	final Set<List<Long>> hung = new HashSet<>();
	final Set<BreakBeforeMakeViolation> violations = new HashSet<>();
	/** All so far. */
	final List<TableEvent> events = new ArrayList<>();
	private final long top;
	/** Of all mappings at boot, which may share tables. */
	private final boolean noExec;
	private final BreakBeforeMake breakBeforeMake;
	SimulatedMemory memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(TABLES >>> 12, TABLE_FRAMES));
	LinuxStage1 kernel;

	Kernel(SplittableRandom random) {
		this.random = random;
		var size = SIZES[random.nextInt(SIZES.length)];
		granule = (Granule) size[0];
		int bits = (int) size[1];
		top = -1L << bits;
		noExec = random.nextBoolean();
		long tcr = 64 - bits | (long) (64 - bits) << 16 | (long) granule.tg0() << 14 | (long) granule.tg1() << 30
				| 3L << 28 | 6L << 32 | (long) (int) size[2] << 59;
		regime = Stage1Regime.el1(new Stage1Registers(0x1005, tcr, LinuxMemoryType.MAIR_EL1, TABLES, TABLES), new HCR(0),
				SecurityState.NON_SECURE, Features.ALL);
		var options = EnumSet.noneOf(Option.class);
		if (random.nextBoolean()) {
			options.add(Option.NON_GLOBAL);
		}
		var frames = new TableFrames((TABLES >>> 12) + 16, (TABLES >>> 12) + TABLE_FRAMES);
		kernel = new LinuxStage1(regime.upper().orElseThrow().tables(), options, frames, 0);
		var owner = new TablesInUse.Owner(Regime.EL1_0, OptionalInt.empty(), 0);
		var tables = TablesInUse.of(regime, TCR.Range.UPPER, owner);
		breakBeforeMake = new BreakBeforeMake(tables, BreakBeforeMake.Support.LEVEL0, memory);
	}

	private void take(LinuxUpdate update) {
		var written = memory;
		for (var write : update.writes()) {
			assertEquals(write.before(), written.read64(write.address().value()), write.toString());
			written = written.write64(write.address().value(), write.after());
		}
		assertEquals(written, update.memory(), "the writes are not what was done");
		kernel = update.tables();
		memory = update.memory();
		events.addAll(update.events());
		violations.addAll(breakBeforeMake.check(update.events()));
	}

	private long span(int level) {
		return 1L << granule.shift(level);
	}

	/** Pages, a block or two, or many blocks; where it goes is as aligned, or not at all. */
	private LinuxMapping somewhere(long from) {
		boolean huge = random.nextInt(4) == 0;
		long unit = huge || random.nextInt(4) == 0 ? span(2) : granule.size() << random.nextInt(3);
		long offset = random.nextInt(3) * span(2) + random.nextInt(4) * granule.size() & -unit;
		long size = huge ? large() + random.nextInt(3) * unit
				: random.nextInt(5) == 0 ? span(2) + random.nextInt(3) * unit : unit * random.nextInt(1, 4);
		long virtual = from + (huge && random.nextBoolean() ? 0 : offset);
		long physical = random.nextLong(1L << 38) & (random.nextInt(3) == 0 ? -unit : -(huge ? large() : span(2)));
		// as far into a block as the virtual address, or not
		physical += random.nextInt(4) == 0 ? 0 : virtual & (huge ? large() : span(2)) - 1;
		return new LinuxMapping(virtual, physical, size, PROTECTIONS[random.nextInt(PROTECTIONS.length)]);
	}

	/** A block of level 1 with 4 KiB pages, else a run of blocks of level 2. */
	private long large() {
		return granule == Granule.KIB4 ? span(1) : 32 * span(2);
	}

	/** A mapping that is made at boot, on tables that nothing else uses. */
	void boot(int number) throws Exception {
		var flags = EnumSet.noneOf(Flag.class);
		if (noExec) {
			flags.add(Flag.NO_EXEC_MAPPINGS);
		}
		for (var flag : List.of(Flag.NO_BLOCK_MAPPINGS, Flag.NO_CONT_MAPPINGS)) {
			if (random.nextInt(3) == 0) {
				flags.add(flag);
			}
		}
		var mapping = somewhere(top + number * 8 * span(2));
		var range = AddressRange.ofLength(mapping.virtual(), mapping.size());
		boolean pages = flags.contains(Flag.NO_BLOCK_MAPPINGS);
		boolean inTheWay = mapped.stream().anyMatch(each -> each.range().overlaps(range)) || !pages && hangsUnder(range);
		if (inTheWay || pages && mapping.size() >= large()) {
			return;
		}
		take(kernel.createMapping(memory, mapping, flags));
		add(new Mapped(mapping, flags));
	}

	/** Whether tables of another mapping are where blocks would be. */
	private boolean hangsUnder(AddressRange range) {
		return hung.stream().anyMatch(table -> range.contains(table.get(1) << granule.shift(table.get(0).intValue())));
	}

	/** ioremap where other mappings of the kind may have been, which are taken away first. */
	void ioremap() throws Exception {
		var mapping = somewhere(granule == Granule.KIB4 ? -4 * span(1) : -64 * span(2));
		var range = AddressRange.ofLength(mapping.virtual(), mapping.size());
		for (var old : List.copyOf(mapped)) {
			if (old.range().overlaps(range)) {
				vunmap(old);
			}
		}
		take(kernel.ioremap(memory, mapping));
		add(new Mapped(mapping, EnumSet.of(Flag.NO_CONT_MAPPINGS)));
	}

	void vunmap(Mapped old) {
		take(kernel.vunmap(memory, old.mapping.virtual(), old.mapping.size()));
		mapped.remove(old);
	}

	/** Changes the permissions of a mapping, which Linux does to pages only. */
	void change() {
		var old = mapped.get(random.nextInt(mapped.size()));
		var changes = List.of(PermissionChange.SET_MEMORY_RO, PermissionChange.SET_MEMORY_RW, PermissionChange.SET_MEMORY_NX,
				PermissionChange.SET_MEMORY_X);
		var change = changes.get(random.nextInt(changes.size()));
		boolean contiguous = !old.flags.contains(Flag.NO_CONT_MAPPINGS);
		if (contiguous) {
			return;
		}
		var update = kernel.changeMemory(memory, old.range(), change);
		assertEquals(isOfPages(old), update.isPresent());
		if (update.isPresent()) {
			take(update.get());
			var after = new PageProtection(change.applied(old.mapping.protection().bits()));
			mapped.set(mapped.indexOf(old), new Mapped(old.mapping.with(after), old.flags));
		}
	}

	private boolean isOfPages(Mapped each) {
		for (long at = 0; at < each.mapping.size(); at += granule.size()) {
			if (level(each, each.mapping.virtual() + at) < 3) {
				return false;
			}
		}
		return true;
	}

	private void add(Mapped added) {
		mapped.add(added);
		var mapping = added.mapping;
		long last = mapping.virtual() + mapping.size() - 1;
		long first = mapping.virtual();
		for (long address : new long[] { first - 1, first, last, last + 1, first + random.nextLong(mapping.size()),
				first + span(2), first - span(2) }) {
			if (address < 0 && address >= top) {
				touched.add(address);
			}
		}
		for (long at = mapping.virtual(); at - 1 < last; at += granule.size()) {
			int level = level(added, at);
			long address = at;
			for (int above = kernel.tables().startLevel(); above < level; above++) {
				hung.add(List.of((long) above, address >> granule.shift(above)));
			}
			// a block takes the place of tables, and is as large as that
			for (int below = level; level < 3 && below < 3; below++) {
				int shift = granule.shift(below);
				long block = address >> granule.shift(level);
				int from = granule.shift(level);
				hung.removeIf(table -> table.get(0) == (granule.bits() + 3L * granule.stride() - shift) / granule.stride()
						&& table.get(1) << shift >> from == block);
			}
			at = level < 3 ? (at & -span(level)) + span(level) - granule.size() : at;
		}
	}

	/** The level of the leaf: the largest block around an address that the mapping holds, with an output as aligned. */
	int level(Mapped added, long address) {
		for (int level = granule == Granule.KIB4 ? 1 : 2; level < 3; level++) {
			long block = address & -span(level);
			long output = added.mapping.physical() + (block - added.mapping.virtual());
			boolean fits = level >= kernel.tables().startLevel() && added.range().contains(block)
					&& added.range().contains(block + span(level) - 1) && output % span(level) == 0;
			if (fits && !added.flags.contains(Flag.NO_BLOCK_MAPPINGS)) {
				return level;
			}
		}
		return 3;
	}

	/** Whether the Contiguous bit is to be set: of the leaf's own run, or of the run of blocks that pages stand in for. */
	boolean contiguous(Mapped added, long address) {
		if (added.flags.contains(Flag.NO_CONT_MAPPINGS)) {
			return false;
		}
		return switch (level(added, address)) {
			case 3 -> isRun(added, address, 3) || isRun(added, address, 2);
			case 2 -> isRun(added, address, 2);
			default -> false;
		};
	}

	/** 64 KiB and 32 MiB with pages of 4 KiB; 2 MiB and 1 GiB with 16 KiB; 2 MiB and 16 GiB with 64 KiB. */
	private boolean isRun(Mapped added, long address, int level) {
		long run = switch (granule) {
			case KIB4 -> level == 3 ? 1L << 16 : 1L << 25;
			case KIB16 -> level == 3 ? 1L << 21 : 1L << 30;
			case KIB64 -> level == 3 ? 1L << 21 : 1L << 34;
		};
		long first = address & -run;
		long output = added.mapping.physical() + (first - added.mapping.virtual());
		return added.range().contains(first) && added.range().contains(first + run - 1) && output % run == 0;
	}

	/** What an address is mapped by; null if by nothing. */
	Mapped at(long address) {
		return mapped.stream().filter(each -> each.range().contains(address)).findFirst().orElse(null);
	}

	/** The level at which a walk to what is not mapped ends. */
	int faultLevel(long address) {
		int level = kernel.tables().startLevel();
		while (level < 3 && hung.contains(List.of((long) level, address >> granule.shift(level)))) {
			level++;
		}
		return level;
	}
}
