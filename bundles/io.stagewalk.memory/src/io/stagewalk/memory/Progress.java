package io.stagewalk.memory;

/** Hears of long work, and may end it. Called on the thread that works. */
public interface Progress {
	/** Hears nothing and lets everything run. */
	Progress NONE = new Progress() {
		@Override
		public void worked(long done) {
			// nobody listens
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/** @param done units of work done so far; what a unit is, the work says */
	void worked(long done);

	/** Asked now and then; once it says yes, the work ends soon and leaves what it has. */
	boolean isCancelled();
}
