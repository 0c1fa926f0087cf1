package io.stagewalk.boot.linux;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.LinuxMapping;
import io.stagewalk.translation.builder.LinuxStage1;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.PageProtection;

/**
 * The kernel maps itself and turns stage 1 on. The tables are those that the kernel ends up with; the temporary ones of
 * {@code head.S}, and the identity map by which it gets through {@code __enable_mmu}, are left out.
 *
 * @see "linux/arch/arm64/kernel/head.S:__create_page_tables, __enable_mmu"
 */
record EnableMmu(State state) implements Activation {

	enum State {
		CLEARING, MAPPING, ENABLING
	}

	static EnableMmu starting() {
		return new EnableMmu(State.CLEARING);
	}

	@Override
	public Function function() {
		return LinuxFunctions.ENABLE_MMU;
	}

	@Override
	public Transition step(Machine machine) {
		var layout = machine.given().kernel();
		return switch (state) {
			case CLEARING -> Transition.call(machine, new EnableMmu(State.MAPPING),
					Sweep.clearing(LongStream.range(layout.earlyTables().next(), layout.earlyTables().end()).boxed().toList())
							.orElseThrow());
			case MAPPING -> TableChange.of(machine, this, empty(layout), (tables, memory) -> tables.createMapping(memory, image(layout),
					EnumSet.of(LinuxStage1.Flag.NO_CONT_MAPPINGS)), EnableMmu::mapped);
			case ENABLING -> enabled(machine);
		};
	}

	/** The root is the first of the tables in the image. */
	private static LinuxStage1 empty(KernelLayout layout) {
		long root = layout.earlyTables().next() << Address.PAGE_SHIFT;
		var regime = KernelLayout.regime(layout.registers(0, root));
		return new LinuxStage1(regime.upper().orElseThrow().tables(), Set.of(), layout.earlyTables().taken(1), 1);
	}

	private static LinuxMapping image(KernelLayout layout) {
		return new LinuxMapping(KernelLayout.VMALLOC_START, layout.image().first(), layout.image().length(),
				PageProtection.PAGE_KERNEL_EXEC);
	}

	private static Transition mapped(Machine machine, LinuxUpdate update) {
		var layout = machine.given().kernel();
		var mapping = new KernelMapping(new VA(KernelLayout.VMALLOC_START), layout.image(), PageProtection.PAGE_KERNEL_EXEC,
				KernelMapping.Kind.IMAGE, 1);
		var stage1 = machine.stage1().withKernel(update.tables()).plus(mapping);
		var effect = new Effect.StageOneMapped(layout.image(), "kernel", mapping.virtual(), mapping.attributes(), update.writes());
		return Transition.next(machine.withStage1(stage1), effect, new EnableMmu(State.ENABLING));
	}

	private static Transition enabled(Machine machine) {
		var tables = machine.stage1().kernel().orElseThrow();
		var registers = machine.given().kernel().registers(0, tables.tables().root());
		var text = String.format("TTBR1_EL1 = 0x%016x, TCR_EL1 = 0x%016x, MAIR_EL1 = 0x%016x, SCTLR_EL1.M = 1", registers.ttbr1(),
				registers.tcr(), registers.mair());
		return Transition.finish(machine.withStage1(machine.stage1().with(registers, tables)), new Effect.Noted(text), Result.OK);
	}

}
