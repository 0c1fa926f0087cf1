package io.stagewalk.trace;

/** Along a trace, or against it. Every move in one direction has its exact mirror in the other. */
public enum Direction {
	FORWARD, BACKWARD
}
