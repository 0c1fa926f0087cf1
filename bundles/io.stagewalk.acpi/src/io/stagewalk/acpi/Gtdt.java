package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import io.stagewalk.memory.PA;

/**
 * The generic timers. Frames of registers are 4 KiB each.
 *
 * @param cntControlBase empty where the table says that it is not provided (0 or all ones)
 * @param cntReadBase    likewise
 * @see "ACPI 6.5, 5.2.25 Generic Timer Description Table"
 */
public record Gtdt(OptionalLong cntControlBase, OptionalLong cntReadBase, List<TimerBlock> blocks, List<Watchdog> watchdogs) {
	static final int CNT_CONTROL_BASE = 36, CNT_READ_BASE = 80;
	private static final int V2_LENGTH = 96;
	private static final int BLOCK = 0, WATCHDOG = 1;
	private static final int BLOCK_LENGTH = 20, FRAME_LENGTH = 40, WATCHDOG_LENGTH = 28;
	/** The architecture has at most eight frames in a block. */
	private static final int MAX_FRAMES = 8;

	/** A memory-mapped timer: its CNTCTLBase and frames. */
	public record TimerBlock(int offset, PA control, List<Frame> frames) {
		static final int CONTROL = 4;

		public TimerBlock {
			frames = List.copyOf(frames);
		}
	}

	/**
	 * @param base    CNTBaseN
	 * @param el0Base CNTEL0BaseN; empty where there is none (0 or all ones)
	 */
	public record Frame(int offset, int number, PA base, OptionalLong el0Base) {
		static final int BASE = 4, EL0_BASE = 12;
	}

	/** An Arm generic watchdog. */
	public record Watchdog(int offset, PA refresh, PA control) {
		static final int REFRESH = 4, CONTROL = 12;
	}

	public Gtdt {
		blocks = List.copyOf(blocks);
		watchdogs = List.copyOf(watchdogs);
	}

	/** @throws TableException if a timer structure's length is wrong or it passes the end of the table */
	public static Gtdt of(Table table) throws TableException {
		var bytes = table.structure(Signatures.GTDT, V2_LENGTH);
		var blocks = new ArrayList<TimerBlock>();
		var watchdogs = new ArrayList<Watchdog>();
		long count = bytes.u32(88, "Platform Timer Count");
		long at = bytes.u32(92, "Platform Timer Offset");
		for (long i = 0; i < count; i++) {
			int type = bytes.u8(at, "platform timer type");
			var timer = bytes.part(at, length(bytes, at, type), "platform timer");
			if (type == BLOCK) {
				blocks.add(block(timer));
			} else if (type == WATCHDOG) {
				watchdogs.add(new Watchdog(timer.offset(), new PA(timer.u64(4, "RefreshFrame Physical Address")),
						new PA(timer.u64(12, "WatchdogControlFrame Physical Address"))));
			}
			at += timer.length();
		}
		return new Gtdt(present(bytes.u64(CNT_CONTROL_BASE, "CntControlBase")),
				present(bytes.u64(CNT_READ_BASE, "CntReadBase")), blocks, watchdogs);
	}

	private static int length(Structure bytes, long at, int type) throws TableException {
		int least = type == BLOCK ? BLOCK_LENGTH : type == WATCHDOG ? WATCHDOG_LENGTH : 4;
		int length = bytes.u16(at + 1, "platform timer length");
		if (length < least || !bytes.has(at, length)) {
			throw bytes.unexpected(at + 1, "platform timer length", least + " to " + Math.min(0xffff, bytes.length() - at),
					Integer.toString(length));
		}
		return length;
	}

	private static TimerBlock block(Structure bytes) throws TableException {
		long count = bytes.u32(12, "GT Block Timer Count");
		if (count > MAX_FRAMES) {
			throw bytes.unexpected(12, "GT Block Timer Count", "at most " + MAX_FRAMES, Long.toString(count));
		}
		long at = bytes.u32(16, "GT Block Timer Offset");
		var frames = new ArrayList<Frame>();
		for (int i = 0; i < count; i++, at += FRAME_LENGTH) {
			var frame = bytes.part(at, FRAME_LENGTH, "GT block timer");
			frames.add(new Frame(frame.offset(), frame.u8(0, "GT Frame Number"),
					new PA(frame.u64(Frame.BASE, "GTx Physical Address CntBaseX")),
					present(frame.u64(Frame.EL0_BASE, "GTx Physical Address CntEL0BaseX"))));
		}
		return new TimerBlock(bytes.offset(), new PA(bytes.u64(TimerBlock.CONTROL, "GT Block Physical address")), frames);
	}

	private static OptionalLong present(long address) {
		return address == 0 || address == -1 ? OptionalLong.empty() : OptionalLong.of(address);
	}
}
