package io.stagewalk.boot.linux;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.memory.AddressRange;

/**
 * The interrupt controller as Dom0's MADT describes it and as its registers answer.
 *
 * @param lines      interrupts, as ITLinesNumber of GICD_TYPER tells Dom0
 * @param interfaces of the CPUs, beside the distributor
 */
public record InterruptController(AddressRange distributor, int lines, Interfaces interfaces) {

	/** When an interrupt is pending. */
	public enum Trigger {
		LEVEL, EDGE
	}

	private static final int FIRST_SPI = 32;

	/** Whether an interrupt is an SPI that the distributor has. */
	public boolean isShared(long interrupt) {
		return interrupt >= FIRST_SPI && interrupt < lines;
	}

	/**
	 * A driver requests an SPI, which nobody has requested before: its type is set, and it is enabled and sent to a CPU.
	 *
	 * @param interrupt as {@link #isShared} wants it
	 */
	public Activation request(long interrupt, Trigger trigger) {
		return Routine.of(LinuxFunctions.REQUEST_THREADED_IRQ, switch (interfaces) {
			case CpuInterface v2 -> new GicV2(this, v2.registers()).spi((int) interrupt, trigger);
			case Redistributors v3 -> new GicV3(this, v3).spi((int) interrupt, trigger);
		});
	}

	/** What a CPU has of its own. */
	public sealed interface Interfaces {
	}

	/** GICv2. @param registers of the CPU interface, at one address for all */
	public record CpuInterface(Optional<AddressRange> registers) implements Interfaces {
	}

	/**
	 * GICv3.
	 *
	 * @param regions of redistributors, those of Dom0's CPUs in order
	 * @param its     the registers of each ITS that Dom0 has
	 */
	public record Redistributors(List<Region> regions, List<AddressRange> its) implements Interfaces {

		/** @param frames first addresses of those that are there, one for each CPU, the last of them marked as Last */
		public record Region(AddressRange range, List<Long> frames) {
			public Region {
				frames = List.copyOf(frames);
			}
		}

		public Redistributors {
			regions = List.copyOf(regions);
			its = List.copyOf(its);
		}

		/** Of a CPU by its number. */
		Optional<Long> frame(int cpu) {
			return regions.stream().flatMap(region -> region.frames.stream()).skip(cpu).findFirst();
		}
	}
}
