package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** {@code memblock_free_all}: from here on pages come from the buddy allocator, not from the top of RAM. */
record MemblockFreeAll() implements Activation {

	@Override
	public Function function() {
		return LinuxFunctions.MEMBLOCK_FREE_ALL;
	}

	@Override
	public Transition step(Machine machine) {
		var tables = machine.stage1().kernel().orElseThrow();
		var later = machine.given().kernel().after(tables.frames());
		return Transition.finish(later.map(frames -> machine.withStage1(TableChange.drawingFrom(machine.stage1(), frames))).orElse(machine),
				new Effect.Noted("pages come from the buddy allocator from now on"), Result.OK);
	}
}
