package io.stagewalk.boot.device;

import java.util.Optional;

import io.stagewalk.translation.smmu.EventRecord;

/**
 * How far a transfer is.
 *
 * @param made   accesses so far
 * @param failed how many of them failed
 * @param unread accesses since the oldest event that nobody has read; 0 without one
 * @param stalled the event of the access that waits
 */
record TransferProgress(int made, int failed, int unread, Waiting waiting, Optional<EventRecord> stalled) {
	static final TransferProgress START = new TransferProgress(0, 0, 0, Waiting.FOR_NOTHING, Optional.empty());

	TransferProgress passed() {
		return new TransferProgress(made + 1, failed, unread == 0 ? 0 : unread + 1, Waiting.FOR_NOTHING, Optional.empty());
	}

	TransferProgress lost() {
		return new TransferProgress(made + 1, failed + 1, unread == 0 ? 0 : unread + 1, Waiting.FOR_NOTHING, Optional.empty());
	}

	TransferProgress recorded() {
		return new TransferProgress(made + 1, failed + 1, unread + 1, Waiting.FOR_NOTHING, Optional.empty());
	}

	TransferProgress heard() {
		return new TransferProgress(made, failed, 0, Waiting.FOR_NOTHING, Optional.empty());
	}

	/** The access is in the SMMU, which has told of it. */
	TransferProgress stalled(EventRecord event) {
		return new TransferProgress(made, failed, unread, Waiting.STALLED, Optional.of(event));
	}

	TransferProgress told() {
		return new TransferProgress(made, failed, unread, Waiting.FOR_RESUME, stalled);
	}

	TransferProgress resumed() {
		return new TransferProgress(made, failed, unread, Waiting.FOR_NOTHING, Optional.empty());
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
