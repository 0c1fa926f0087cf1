package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.Statement.CpuAccess;
import io.stagewalk.scenario.Statement.CpuMap;
import io.stagewalk.scenario.Statement.Dma;
import io.stagewalk.scenario.Statement.MapHypercall;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Function;

/** The statements of a scenario that do something, as activations. */
public final class ScenarioWork {
	private static final Function READ = new Function("readl", "arch/arm64/include/asm/io.h");
	private static final Function WRITE = new Function("writel", "arch/arm64/include/asm/io.h");

	private ScenarioWork() {
	}

	public static ScenarioStep of(CpuMap map) {
		var work = new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, map.range(), "a driver's registers");
		return ScenarioStep.of(map.source(), cpu(map.cpu()), work, within(map.placement().isPresent()));
	}

	/** The hypercall by itself: Linux maps nothing. */
	public static ScenarioStep of(MapHypercall map) {
		return ScenarioStep.of(map.source(), cpu(map.cpu()), Hypercall.mapDeviceMemory(map.range()),
				within(map.placement().isPresent()));
	}

	public static ScenarioStep of(CpuAccess access) {
		var function = switch (access.access()) {
			case READ -> READ;
			case WRITE -> WRITE;
			case EXECUTE -> throw new IllegalArgumentException("a driver reads and writes");
		};
		var work = MemoryAccess.of(function, access.access(), access.address(), access.size());
		return ScenarioStep.of(access.source(), cpu(access.cpu()), work, within(access.placement().isPresent()));
	}

	public static ScenarioStep of(Dma dma, StreamID stream) {
		Activation work = DmaTransfer.of(stream, dma.access(), dma.range());
		return ScenarioStep.of(dma.source(), new Actor.Device(dma.device(), stream), work, ScenarioStep.Within.PROCESS);
	}

	private static Actor cpu(int index) {
		return new Actor.DomainCPU(0, index);
	}

	private static ScenarioStep.Within within(boolean boot) {
		return boot ? ScenarioStep.Within.KERNEL : ScenarioStep.Within.PROCESS;
	}
}
