package io.stagewalk.aml.region;

/** Which way an access goes. */
public enum Direction {
	READ, WRITE
}
