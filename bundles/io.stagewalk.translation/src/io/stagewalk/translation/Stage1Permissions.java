package io.stagewalk.translation;

import io.stagewalk.translation.Stage1Regime.Control;

/**
 * What stage 1 permits.
 *
 * @see "Arm ARM DDI 0487, AArch64.S1DirectBasePermissions"
 */
final class Stage1Permissions {
	private static final long AP_UNPRIVILEGED = 1L << 6;
	private static final long AP_READ_ONLY = 1L << 7;
	private static final long PXN = 1L << 53;
	/** UXN, or XN where there is no EL0. */
	private static final long XN = 1L << 54;
	private static final long PXN_TABLE = 1L << 59;
	private static final long XN_TABLE = 1L << 60;
	private static final long AP_TABLE_NO_UNPRIVILEGED = 1L << 61;
	private static final long AP_TABLE_READ_ONLY = 1L << 62;

	private final boolean twoPrivileges;
	private final boolean wxn;
	private final boolean epan;
	private final boolean alwaysPan;

	Stage1Permissions(Stage1Regime regime) {
		twoPrivileges = regime.regime().hasTwoRanges();
		wxn = regime.has(Control.WXN);
		epan = regime.has(Control.EPAN);
		alwaysPan = regime.has(Control.PAN);
	}

	/**
	 * READ, WRITE and EXECUTE of {@link Request}, as far as they are permitted to who asks.
	 *
	 * @param leaf      with AP[2] clear where the hardware would clear it
	 * @param inherited the table descriptors above, or-ed; 0 where they have no say
	 */
	int granted(long leaf, long inherited, int request) {
		boolean writable = (leaf & AP_READ_ONLY) == 0 && (inherited & AP_TABLE_READ_ONLY) == 0;
		boolean xn = (leaf & XN) != 0 || (inherited & XN_TABLE) != 0;
		if (!twoPrivileges) {
			return permissions(true, writable, isExecutable(!xn, writable));
		}
		boolean unprivileged = (leaf & AP_UNPRIVILEGED) != 0 && (inherited & AP_TABLE_NO_UNPRIVILEGED) == 0;
		if ((request & Request.UNPRIVILEGED) != 0) {
			return permissions(unprivileged, unprivileged && writable, isExecutable(!xn, unprivileged && writable));
		}
		// what EL0 can write, nobody above executes
		boolean pxn = (leaf & PXN) != 0 || (inherited & PXN_TABLE) != 0 || unprivileged && writable;
		// of data only
		boolean kept = (alwaysPan || (request & Request.PAN) != 0) && (unprivileged || epan && !xn);
		return permissions(!kept, writable && !kept, isExecutable(!pxn, writable));
	}

	private boolean isExecutable(boolean permitted, boolean writable) {
		return permitted && !(wxn && writable);
	}

	private static int permissions(boolean read, boolean write, boolean execute) {
		return (read ? Request.READ : 0) | (write ? Request.WRITE : 0) | (execute ? Request.EXECUTE : 0);
	}
}
