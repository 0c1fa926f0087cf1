package io.stagewalk.boot.linux;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;

/** {@code init_IRQ} and all that sets interrupts up later. Nothing is done where Dom0's MADT has no distributor. */
final class InitIrq {
	/** Requesting a per-CPU interrupt looks at its type when it is translated and when it is set up. */
	private static final int LOOKS = 2;

	private InitIrq() {
	}

	/** On the first CPU, the timer of which comes next. */
	static List<Activation> boot(Optional<InterruptController> controller) {
		return controller.map(known -> List.of(
				(Activation) Routine.of(LinuxFunctions.INIT_IRQ, switch (known.interfaces()) {
					case InterruptController.CpuInterface v2 -> new GicV2(known, v2.registers()).init(known.distributor());
					case InterruptController.Redistributors v3 -> new GicV3(known, v3).init(known.distributor());
				}),
				Routine.of(LinuxFunctions.TIME_INIT, perCpu(known)))).orElse(List.of());
	}

	/** Xen's event channel, a per-CPU interrupt of the first CPU. */
	static List<Activation> eventChannel(Optional<InterruptController> controller) {
		return controller.map(InitIrq::perCpu).orElse(List.of());
	}

	private static List<Activation> perCpu(InterruptController known) {
		return switch (known.interfaces()) {
			case InterruptController.CpuInterface v2 -> new GicV2(known, v2.registers()).ppi(LOOKS);
			case InterruptController.Redistributors v3 -> new GicV3(known, v3).ppi(0, LOOKS);
		};
	}

	/** Of another CPU, as it comes up. */
	static Activation starting(InterruptController known, int cpu) {
		return Routine.of(LinuxFunctions.GIC_STARTING_CPU, switch (known.interfaces()) {
			case InterruptController.CpuInterface v2 -> new GicV2(known, v2.registers()).start();
			case InterruptController.Redistributors v3 -> new GicV3(known, v3).start(cpu);
		});
	}
}
