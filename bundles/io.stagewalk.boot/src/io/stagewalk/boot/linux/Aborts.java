package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.xen.Stage2Abort;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.AbortSyndrome;
import io.stagewalk.translation.DataTransfer;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Translation;

/** What becomes of an access of a CPU that faults: Xen takes an abort of stage 2, Dom0's kernel one of its own stage 1. */
final class Aborts {
	private Aborts() {
	}

	/** @param self waits for Xen's answer */
	static Transition taken(Machine machine, Activation self, Translation.Fault fault, DataTransfer transfer) {
		if (fault.origin().stage() == Stage.STAGE1) {
			var syndrome = AbortSyndrome.of(fault, transfer, AbortSyndrome.Source.SAME_LEVEL);
			var oops = new Result.Abort("Oops: unable to handle kernel paging request at virtual address " + fault.input() + ", "
					+ fault.kind().text() + " at level " + fault.level());
			return Transition.next(machine, new Effect.StageOneFaulted(fault, syndrome), new Aborting(self.function(), oops));
		}
		int cpu = machine.running() instanceof Actor.DomainCPU running ? running.cpu() : 0;
		var syndrome = AbortSyndrome.of(fault, transfer, AbortSyndrome.Source.LOWER_LEVEL);
		return new Transition(machine, new Effect.Aborted(fault, syndrome),
				new Control.Enter(self, new Actor.Hypervisor(cpu), Stage2Abort.of(fault, transfer)));
	}

	/** Hands an abort on to whoever made the access; kernel code dies of it, a process only loses itself. */
	record Aborting(Function function, Result.Abort abort) implements Activation {
		@Override
		public Transition step(Machine machine) {
			return Transition.finish(machine, abort);
		}
	}
}
