package io.stagewalk.boot.device;

/**
 * How far a transfer is.
 *
 * @param made   accesses so far
 * @param failed how many of them failed
 * @param unread accesses since the oldest event that nobody has read; 0 without one
 */
record TransferProgress(int made, int failed, int unread, Waiting waiting) {
	static final TransferProgress START = new TransferProgress(0, 0, 0, Waiting.FOR_NOTHING);

	TransferProgress passed() {
		return new TransferProgress(made + 1, failed, unread == 0 ? 0 : unread + 1, Waiting.FOR_NOTHING);
	}

	TransferProgress lost() {
		return new TransferProgress(made + 1, failed + 1, unread == 0 ? 0 : unread + 1, Waiting.FOR_NOTHING);
	}

	TransferProgress recorded() {
		return new TransferProgress(made + 1, failed + 1, unread + 1, Waiting.FOR_NOTHING);
	}

	TransferProgress heard() {
		return new TransferProgress(made, failed, 0, Waiting.FOR_NOTHING);
	}

	TransferProgress stalled(Waiting state) {
		return new TransferProgress(made, failed, unread, state);
	}

	/** What the transfer waits for. */
	enum Waiting {
		FOR_NOTHING,
		/** The access is in the SMMU, and its event was not read yet. */
		STALLED,
		/** Software was told, and decides. */
		FOR_RESUME
	}
}
