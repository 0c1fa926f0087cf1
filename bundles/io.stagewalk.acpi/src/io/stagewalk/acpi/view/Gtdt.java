package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/**
 * The generic timers. Frames of registers are 4 KiB each.
 *
 * @param cntControlBase empty where the table says that it is not provided (0 or all ones)
 * @param cntReadBase    likewise
 * @see "ACPI 6.5, 5.2.25 Generic Timer Description Table"
 */
public record Gtdt(OptionalLong cntControlBase, OptionalLong cntReadBase, List<TimerBlock> blocks, List<Watchdog> watchdogs) {
	private static final int BLOCK = 0, WATCHDOG = 1;
	/** Bits of the flags of a frame and of a watchdog. */
	private static final long SECURE_FRAME = 1, SECURE_WATCHDOG = 4;

	/** Whom a timer or watchdog belongs to. */
	public enum World {
		SECURE, NON_SECURE
	}

	/** A memory-mapped timer: its CNTCTLBase and frames. */
	public record TimerBlock(int offset, PA control, List<Frame> frames) {
		public TimerBlock {
			frames = List.copyOf(frames);
		}
	}

	/**
	 * @param base    CNTBaseN
	 * @param el0Base CNTEL0BaseN; empty where there is none (0 or all ones)
	 */
	public record Frame(int offset, int number, PA base, OptionalLong el0Base, World world) {
	}

	/** An Arm generic watchdog. */
	public record Watchdog(int offset, PA refresh, PA control, World world) {
	}

	public Gtdt {
		blocks = List.copyOf(blocks);
		watchdogs = List.copyOf(watchdogs);
	}

	/** @throws TableException if a timer structure's length is wrong or it passes the end of the table */
	public static Gtdt of(Table table) throws TableException {
		var root = TableModel.of(table).sound(Signatures.GTDT);
		var blocks = new ArrayList<TimerBlock>();
		var watchdogs = new ArrayList<Watchdog>();
		for (var timer : root.groups("Platform Timer")) {
			switch ((int) timer.value("Subtable Type")) {
				case BLOCK -> blocks.add(block(timer));
				case WATCHDOG -> watchdogs.add(new Watchdog(timer.offset(), new PA(timer.value("Refresh Frame Address")),
						new PA(timer.value("Control Frame Address")), world(timer.value("Timer Flags (decoded below)"), SECURE_WATCHDOG)));
				default -> {
					// names no frame that is known
				}
			}
		}
		return new Gtdt(present(root.value("CntControlBase")), present(root.value("CntReadBase")), blocks, watchdogs);
	}

	private static TimerBlock block(Group block) throws TableException {
		var frames = new ArrayList<Frame>();
		for (var timer : block.groups("Timer")) {
			frames.add(new Frame(timer.offset(), (int) timer.value("Frame Number"), new PA(timer.value("Base Address")),
					present(timer.value("EL0 Base Address")), world(timer.value("Common Flags (decoded below)"), SECURE_FRAME)));
		}
		return new TimerBlock(block.offset(), new PA(block.value("Block Address")), frames);
	}

	private static World world(long flags, long secure) {
		return (flags & secure) != 0 ? World.SECURE : World.NON_SECURE;
	}

	private static OptionalLong present(long address) {
		return address == 0 || address == -1 ? OptionalLong.empty() : OptionalLong.of(address);
	}
}
