package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.BlockInTheWayException;
import io.stagewalk.translation.builder.LinuxMapping;
import io.stagewalk.translation.builder.LinuxStage1;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.PageProtection;
import io.stagewalk.translation.builder.TableEvent;

/**
 * {@code sparse_init}: the {@code struct page}s of every section of memory are mapped, a block a section, out of one buffer.
 *
 * @see "linux/mm/sparse.c:sparse_buffer_init; linux/arch/arm64/mm/mmu.c:vmemmap_populate"
 */
record SparseInit(AddressRange buffer) implements Activation {

	static List<Activation> of(KernelLayout layout) {
		return layout.given().memmap().<List<Activation>> map(buffer -> List.of(new SparseInit(buffer), Sweep.initializing(layout.sections())))
				.orElse(List.of());
	}

	@Override
	public Function function() {
		return LinuxFunctions.SPARSE_INIT;
	}

	@Override
	public Transition step(Machine machine) {
		return TableChange.of(machine, this, (tables, memory) -> mapped(machine, tables, memory), this::done);
	}

	private LinuxUpdate mapped(Machine machine, LinuxStage1 tables, SimulatedMemory memory)
			throws OutOfTableFramesException, BlockInTheWayException {
		var layout = machine.given().kernel();
		var sections = layout.sections();
		long block = buffer.length() / sections.size();
		var events = new ArrayList<TableEvent>();
		var at = new LinuxUpdate(tables, memory, List.of());
		for (int i = 0; i < sections.size(); i++) {
			at = at.tables().createMapping(at.memory(),
					new LinuxMapping(virtual(layout, sections.get(i)), buffer.first() + i * block, block, PageProtection.PAGE_KERNEL),
					EnumSet.of(LinuxStage1.Flag.NO_CONT_MAPPINGS));
			events.addAll(at.events());
		}
		return new LinuxUpdate(at.tables(), at.memory(), events);
	}

	private static long virtual(KernelLayout layout, long section) {
		return KernelLayout.structPage(layout.linear(section).value());
	}

	private Transition done(Machine machine, LinuxUpdate update) {
		var layout = machine.given().kernel();
		var effect = new Effect.StageOneMapped(buffer, "vmemmap", new VA(virtual(layout, layout.sections().getFirst())),
				KernelMapping.attributes(PageProtection.PAGE_KERNEL), update.writes());
		return Transition.finish(machine, effect, Result.OK);
	}
}
