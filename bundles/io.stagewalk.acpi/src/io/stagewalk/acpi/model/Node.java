package io.stagewalk.acpi.model;

import java.util.Optional;

/** A stretch of a table. The leaves, in order, are all of its bytes, each once. */
public sealed interface Node permits Group, Field, Unknown {

	/** What it is called, as iasl writes it. */
	String name();

	/** Bytes from the start of the table. */
	int offset();

	/** Bytes, at least 1. */
	int length();

	/** The structure that it is a part of; empty for the table. */
	Optional<Group> parent();

	/** Offset of the first byte behind it. */
	default int end() {
		return offset() + length();
	}
}
