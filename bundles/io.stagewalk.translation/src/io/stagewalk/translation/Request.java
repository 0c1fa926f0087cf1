package io.stagewalk.translation;

/** An access as the inner loops see it: bits in an int. The permissions that tables grant use the lowest three. */
final class Request {
	static final int READ = 1;
	static final int WRITE = 1 << 1;
	static final int EXECUTE = 1 << 2;
	static final int UNPRIVILEGED = 1 << 3;
	static final int PAN = 1 << 4;
	/** Stage 1 reads (or with {@link #WRITE}, updates) a descriptor. */
	static final int WALK = 1 << 5;
	/** Made by an address translation instruction: descriptors are not updated, and the access flag counts as set. */
	static final int PROBE = 1 << 6;
	/** Made by a device through an SMMU, which leaves the memory type of what an instruction is read from as it is. */
	static final int OF_DEVICE = 1 << 7;

	private Request() {
	}

	/** Whether a core fetches instructions: Device memory is then Normal Non-cacheable. */
	static boolean fetches(int request) {
		return (request & (EXECUTE | OF_DEVICE)) == EXECUTE;
	}

	static Access access(int request) {
		return (request & WRITE) != 0 ? Access.WRITE : (request & EXECUTE) != 0 ? Access.EXECUTE : Access.READ;
	}
}
