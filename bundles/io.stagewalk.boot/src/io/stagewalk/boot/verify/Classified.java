package io.stagewalk.boot.verify;

import java.util.OptionalLong;

import io.stagewalk.target.recording.BootEvent;

/**
 * An event with what it is about, and what must be the same in another for both to be one.
 *
 * @param about what the tables say about its address; may be empty
 */
public record Classified(BootEvent event, EventClass kind, Key key, String about) {

	/**
	 * What makes two events the same.
	 *
	 * @param what  the function of Xen, or what became of an abort
	 * @param gfn   first guest frame
	 * @param count how many
	 * @param mfn   first machine frame; empty where there is none
	 * @param type  Xen's p2m type, or more about an access; empty where it has none
	 */
	public record Key(String what, long gfn, long count, OptionalLong mfn, String type) {

		/** {@code p2m_set_entry gfn 0x9050 nr 1 mfn 0x9050 mmio_direct_c}. */
		@Override
		public String toString() {
			return what + " gfn 0x" + Long.toHexString(gfn) + " nr " + count
					+ (mfn.isPresent() && mfn.getAsLong() != gfn ? " mfn 0x" + Long.toHexString(mfn.getAsLong()) : "")
					+ (type.isEmpty() ? "" : " " + type);
		}
	}
}
