package io.stagewalk.translation;

/** What an access wants to do. */
public enum Access {
	READ(Request.READ), WRITE(Request.WRITE), EXECUTE(Request.EXECUTE);

	private final int request;

	Access(int request) {
		this.request = request;
	}

	/** A bit of {@link Request}. */
	int request() {
		return request;
	}
}
