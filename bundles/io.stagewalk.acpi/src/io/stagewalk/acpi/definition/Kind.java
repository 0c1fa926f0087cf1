package io.stagewalk.acpi.definition;

/** How the bytes of a field are read. */
public enum Kind {
	/** Little-endian, 1 to 8 bytes. */
	NUMBER,
	/** Bytes that are no number. */
	BYTES,
	/** Characters of a fixed number of bytes, filled up with NUL or spaces. */
	TEXT,
	/** Characters that end with NUL, or with the bytes that there are. */
	STRING,
	/** UTF-16LE characters that end with a NUL character, or with the bytes that there are. */
	UTF16,
	/** 16 bytes, of which the first three parts are little-endian. */
	UUID,
	/** Two bytes: a PCI device and function. */
	PCI_PATH
}
