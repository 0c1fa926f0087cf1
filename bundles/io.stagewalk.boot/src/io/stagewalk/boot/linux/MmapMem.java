package io.stagewalk.boot.linux;

import java.util.Set;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.GuestStage1;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.builder.LinuxMapping;
import io.stagewalk.translation.builder.LinuxStage1;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.PageProtection;

/**
 * A process maps the page of device memory that it is about to touch, by {@code /dev/mem}. No policy is asked: it is no
 * {@code ioremap}.
 *
 * @see "linux/drivers/char/mem.c:mmap_mem; linux/arch/arm64/mm/mmu.c:phys_mem_access_prot"
 */
record MmapMem(long address) implements Activation {
	/** Where processes map what is not to be at a certain place, upwards here. */
	private static final long FIRST = 0x0000_ffff_8000_0000L;
	/** PTE_USER: EL0 may access it. */
	private static final long USER = 1L << 6;
	/** Not global, for a process has an ASID. */
	private static final Set<LinuxStage1.Option> OPTIONS = Set.of(LinuxStage1.Option.NON_GLOBAL, LinuxStage1.Option.NO_HUGE_VMAP);
	private static final PageProtection PROTECTION = new PageProtection(PageProtection.PROT_DEVICE_NGNRNE.bits() | USER);

	@Override
	public Function function() {
		return LinuxFunctions.MMAP_MEM;
	}

	@Override
	public Transition step(Machine machine) {
		return machine.stage1().user().isPresent() ? map(machine) : newTables(machine);
	}

	/** A root for the process, from where the kernel's tables come. */
	private Transition newTables(Machine machine) {
		var kernel = machine.stage1().kernel().orElseThrow();
		if (!kernel.frames().has(1)) {
			return machine.given().kernel().after(kernel.frames())
					.map(more -> newTables(machine.withStage1(TableChange.drawingFrom(machine.stage1(), more))))
					.orElseGet(() -> Transition.next(machine, Effect.NONE, new Panic(function(), "no frame is left for a translation table")));
		}
		long root = kernel.frames().next() << Address.PAGE_SHIFT;
		var old = machine.stage1().registers();
		var registers = new Stage1Registers(old.sctlr(), old.tcr(), old.mair(), root, old.ttbr1());
		var user = new LinuxStage1(KernelLayout.regime(registers).lower().tables(), OPTIONS, kernel.frames().taken(1), kernel.vmid());
		var stage1 = TableChange.drawingFrom(machine.stage1(), kernel.frames().taken(1)).withUser(registers, user);
		return Transition.next(machine.withStage1(stage1), new Effect.Noted(String.format("TTBR0_EL1 = 0x%016x", root)), this);
	}

	private Transition map(Machine machine) {
		var page = AddressRange.ofFrames(address >>> Address.PAGE_SHIFT, 1);
		long count = machine.stage1().mappings().stream().filter(mapping -> mapping.kind() == KernelMapping.Kind.USER).count();
		var mapping = new KernelMapping(new VA(FIRST + count * Address.PAGE_SIZE), page, PROTECTION, KernelMapping.Kind.USER, 1);
		// both trees take their tables from the same frames
		var frames = machine.stage1().kernel().orElseThrow().frames();
		var old = machine.stage1().user().orElseThrow();
		var user = new LinuxStage1(old.tables(), old.options(), frames, old.vmid());
		return TableChange.of(machine, this, user, (tables, memory) -> tables.ioremap(memory,
				new LinuxMapping(mapping.virtual().value(), page.first(), page.length(), PROTECTION)),
				(changed, update) -> mapped(changed, mapping, update));
	}

	private static Transition mapped(Machine machine, KernelMapping mapping, LinuxUpdate update) {
		GuestStage1 stage1 = TableChange.drawingFrom(machine.stage1(), update.tables().frames())
				.withUser(machine.stage1().registers(), update.tables()).plus(mapping);
		return Transition.finish(machine.withStage1(stage1), new Effect.StageOneMapped(mapping.ipa(), "/dev/mem", mapping.virtual(),
				mapping.attributes(), update.writes()), Result.OK);
	}
}
