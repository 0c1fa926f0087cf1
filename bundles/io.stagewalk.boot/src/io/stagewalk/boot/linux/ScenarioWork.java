package io.stagewalk.boot.linux;

import java.util.Optional;
import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.scenario.Placement;
import io.stagewalk.scenario.Statement.CpuAccess;
import io.stagewalk.scenario.Statement.CpuMap;
import io.stagewalk.scenario.Statement.MapHypercall;
import io.stagewalk.scenario.Statement.UnmapHypercall;
import io.stagewalk.trace.Actor;

/** The statements of a scenario that do something, as activations. */
public final class ScenarioWork {

	private ScenarioWork() {
	}

	public static ScenarioStep of(CpuMap map) {
		var work = new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, map.range(), "a driver's registers");
		return ScenarioStep.of(map.source(), cpu(map.cpu()), work, within(map.placement()));
	}

	/** The hypercall by itself: Linux maps nothing. */
	public static ScenarioStep of(MapHypercall map) {
		var calls = Hypercall.mapDeviceMemory(map.range().toPages());
		var work = calls.size() == 1 ? calls.getFirst() : Routine.of(LinuxFunctions.XEN_MAP_DEVICE_MMIO, calls);
		return ScenarioStep.of(map.source(), cpu(map.cpu()), work, within(map.placement()));
	}

	/** The hypercall for each page. Linux has no such call for device memory of its own: it never takes it away. */
	public static ScenarioStep of(UnmapHypercall unmap) {
		var calls = LongStream.rangeClosed(unmap.range().firstFrame(), unmap.range().lastFrame()).mapToObj(Hypercall::removeFromPhysmap).toList();
		return ScenarioStep.of(unmap.source(), cpu(unmap.cpu()), Routine.of(LinuxFunctions.XEN_UNMAP_DEVICE_MMIO, calls),
				within(unmap.placement()));
	}

	public static ScenarioStep of(CpuAccess access) {
		var function = switch (access.access()) {
			case READ -> LinuxFunctions.READL;
			case WRITE -> LinuxFunctions.WRITEL;
			case EXECUTE -> throw new IllegalArgumentException("a driver reads and writes");
		};
		var touch = MemoryAccess.of(function, access.access(), access.address(), access.size());
		var work = new Touch(access.placement().isPresent() ? Ioremap.unasked(access.address().value())
				: new MmapMem(access.address().value()), touch);
		return ScenarioStep.of(access.source(), cpu(access.cpu()), work, within(access.placement()));
	}

	private static Actor cpu(int index) {
		return new Actor.DomainCPU(0, index);
	}

	private static ScenarioStep.Within within(Optional<Placement> boot) {
		return boot.isPresent() ? ScenarioStep.Within.KERNEL : ScenarioStep.Within.PROCESS;
	}
}
