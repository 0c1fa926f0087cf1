package io.stagewalk.target.recording;

import java.util.OptionalLong;

/**
 * Guest frames and the machine frames that they are mapped to.
 *
 * @param gfn   the first guest frame, below 2⁴⁰
 * @param count how many pages of 4 KiB; 0 happens, for a table that is not there
 * @param mfn   the first machine frame; empty where pages are taken away
 */
public record Frames(long gfn, long count, OptionalLong mfn) {
	/** So many frames has the largest address space of the architecture, 52 bits. */
	public static final long LIMIT = 1L << 40;

	/** @throws IllegalArgumentException if the frames do not fit into 52 bits of addresses */
	public Frames {
		if (gfn < 0 || count < 0 || gfn > LIMIT || count > LIMIT || gfn + count > LIMIT) {
			throw new IllegalArgumentException("frames outside of 52 bits of addresses: 0x" + Long.toHexString(gfn) + ", " + count);
		}
	}

	/** Whether a frame is among the guest frames. */
	public boolean contains(long frame) {
		return frame >= gfn && frame < gfn + count;
	}
}
