package io.stagewalk.acpi.container;

import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.Table;

/**
 * A container as it is to be written.
 *
 * @param files  bytes by path below the container, with {@code /}; a container that is one file has it under the empty path
 * @param tables as the container has them: at the addresses they got, and with the bytes that had to be changed
 * @param notes  what was changed, made up or left out, each a sentence
 */
public record Output(Map<String, byte[]> files, List<Table> tables, List<String> notes) {
	/** The path of a container that is one file. */
	public static final String SELF = "";

	public Output {
		files = Map.copyOf(files);
		tables = List.copyOf(tables);
		notes = List.copyOf(notes);
	}

	/** One file. */
	public static Output of(byte[] bytes, List<Table> tables, List<String> notes) {
		return new Output(Map.of(SELF, bytes), tables, notes);
	}
}
