package io.stagewalk.boot.linux;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.BlockInTheWayException;
import io.stagewalk.translation.builder.LinuxStage1;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.PageProtection;

/**
 * {@code map_mem}: the linear map, one bank of memory after the other. By blocks and contiguous runs, as with rodata=on;
 * with the rodata=full of most distributions it is by pages, which leads to the same addresses and attributes. The kernel's
 * text is not mapped apart from other memory.
 *
 * @param bank which is next
 * @param page which of the pages that it needs for tables is next
 * @see "linux/arch/arm64/mm/mmu.c:paging_init, map_mem, early_pgtable_alloc"
 */
record PagingInit(int bank, int page) implements Activation {

	static PagingInit starting() {
		return new PagingInit(0, 0);
	}

	@Override
	public Function function() {
		return LinuxFunctions.MAP_MEM;
	}

	@Override
	public Transition step(Machine before) {
		var layout = before.given().kernel();
		if (bank == layout.mapped().size()) {
			return Transition.finish(before, Result.OK);
		}
		var machine = bank == 0 && page == 0
				? before.withStage1(TableChange.drawingFrom(before.stage1(), layout.tables().getFirst())) : before;
		return step(machine, machine.stage1().kernel().orElseThrow());
	}

	private Transition step(Machine machine, LinuxStage1 tables) {
		var layout = machine.given().kernel();
		var range = layout.mapped().get(bank);
		try {
			var update = tables.createMapping(machine.memory(), layout.linearMap().mapping(range, PageProtection.PAGE_KERNEL_TAGGED),
					EnumSet.of(LinuxStage1.Flag.NO_EXEC_MAPPINGS));
			var fresh = LongStream.range(tables.frames().next(), update.tables().frames().next()).toArray();
			return page < fresh.length ? Transition.call(machine, new PagingInit(bank, page + 1), clear(fresh[page]))
					: mapped(machine, layout, range, update);
		} catch (OutOfTableFramesException exhausted) {
			return layout.after(tables.frames()).map(more -> step(machine, TableChange.drawingFrom(tables, more)))
					.orElseGet(() -> Transition.next(machine, Effect.NONE, new Panic(function(), exhausted.getMessage())));
		} catch (BlockInTheWayException failed) {
			return Transition.next(machine, Effect.NONE, new Panic(function(), failed.getMessage()));
		}
	}

	private static Activation clear(long frame) {
		return Routine.of(LinuxFunctions.EARLY_PGTABLE_ALLOC, Fixmap.pteSetFixmap(frame),
				Sweep.clearing(List.of(frame)).orElseThrow(), Fixmap.pteClearFixmap(frame));
	}

	private Transition mapped(Machine machine, KernelLayout layout, AddressRange range, LinuxUpdate update) {
		var attributes = KernelMapping.attributes(PageProtection.PAGE_KERNEL_TAGGED);
		var effect = new Effect.StageOneMapped(range, "linear map of", layout.linear(range.first()), attributes, update.writes());
		return Transition.next(machine.withMemory(update.memory()).withStage1(machine.stage1().withKernel(update.tables())), effect,
				new PagingInit(bank + 1, 0));
	}
}
