package io.stagewalk.boot.linux.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.stagewalk.acpi.view.Gtdt;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.Access;

/**
 * Timers in memory, long before there is a notifier: what each frame can do is asked of the control frame, and how fast it counts
 * of the frame itself.
 *
 * @see "drivers/clocksource/arm_arch_timer.c:arch_timer_mem_acpi_init"
 */
public final class MemoryTimers {
	private static final int MAX_FRAMES = 8;
	private static final long CNTTIDR = 0x08, CNTACR = 0x40, CNTFRQ = 0x10;

	private MemoryTimers() {
	}

	/** @param blocks nothing where there is no GTDT */
	public static Activation timeInit(List<Gtdt.TimerBlock> blocks) {
		if (blocks.isEmpty()) {
			return Routine.of(LinuxFunctions.TIME_INIT);
		}
		if (!blocks.stream().allMatch(MemoryTimers::isSound)) {
			return Routine.of(LinuxFunctions.TIME_INIT,
					Act.note(DeviceFunctions.ARCH_TIMER_MEM_ACPI_INIT, "a timer block is not as it should be: none is used"));
		}
		var calls = new ArrayList<Activation>();
		for (var block : blocks) {
			var frames = frames(block);
			calls.add(findBestFrame(block, frames));
			frames.forEach(frame -> calls.add(frequency(frame)));
		}
		return Routine.of(LinuxFunctions.TIME_INIT, Routine.of(DeviceFunctions.ARCH_TIMER_MEM_ACPI_INIT, calls));
	}

	private static List<Gtdt.Frame> frames(Gtdt.TimerBlock block) {
		return block.frames().stream().filter(frame -> frame.world() == Gtdt.World.NON_SECURE)
				.sorted(Comparator.comparingInt(Gtdt.Frame::number)).toList();
	}

	/** @see "drivers/acpi/arm64/gtdt.c:gtdt_parse_timer_block" */
	private static boolean isSound(Gtdt.TimerBlock block) {
		var frames = frames(block);
		boolean known = frames.stream().allMatch(frame -> frame.number() < MAX_FRAMES && isPage(frame.base()));
		return known && isPage(block.control()) && !block.frames().isEmpty() && block.frames().size() <= MAX_FRAMES
				&& frames.stream().map(Gtdt.Frame::number).distinct().count() == frames.size();
	}

	private static boolean isPage(PA base) {
		return base.value() != 0 && Long.compareUnsigned(base.value(), -Address.PAGE_SIZE) <= 0;
	}

	private static Activation findBestFrame(Gtdt.TimerBlock block, List<Gtdt.Frame> frames) {
		long control = block.control().value();
		var calls = new ArrayList<Activation>();
		calls.add(mapped(control, "CNTCTLBase"));
		calls.add(read(control + CNTTIDR));
		for (var frame : frames) {
			long access = control + CNTACR + (long) Integer.BYTES * frame.number();
			calls.add(MemoryAccess.of(DeviceFunctions.ARCH_TIMER_MEM_FIND_BEST_FRAME, Access.WRITE, new IPA(access), Integer.BYTES));
			calls.add(read(access));
		}
		return Routine.of(DeviceFunctions.ARCH_TIMER_MEM_FIND_BEST_FRAME, calls);
	}

	private static Activation read(long register) {
		return MemoryAccess.read(DeviceFunctions.ARCH_TIMER_MEM_FIND_BEST_FRAME, register, Integer.BYTES);
	}

	private static Activation frequency(Gtdt.Frame frame) {
		long base = frame.base().value();
		return Routine.of(DeviceFunctions.ARCH_TIMER_MEM_FRAME_GET_CNTFRQ, mapped(base, "CNTBase" + frame.number()),
				MemoryAccess.read(DeviceFunctions.ARCH_TIMER_MEM_FRAME_GET_CNTFRQ, base + CNTFRQ, Integer.BYTES));
	}

	private static Activation mapped(long base, String what) {
		return new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, AddressRange.ofLength(base, Address.PAGE_SIZE), what);
	}
}
