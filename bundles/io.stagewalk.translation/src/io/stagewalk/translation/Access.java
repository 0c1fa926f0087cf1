package io.stagewalk.translation;

/** What an access wants to do. */
public enum Access {
	READ, WRITE, EXECUTE
}
