package io.stagewalk.acpi.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;

/**
 * What a container holds.
 *
 * @param tables  what the firmware left, in the container's own order
 * @param dynamic what AML loaded while the machine ran, as Linux shows it in {@code dynamic/}; no part of the platform, since
 *                the AML that loads it is
 * @param data    what tables point to and Linux shows in {@code data/}: the boot error region, logs
 * @param notes   what is odd about it, each a sentence that names the place
 */
public record Contents(List<Table> tables, List<Table> dynamic, List<DataFile> data, List<String> notes) {

	public Contents {
		tables = List.copyOf(tables);
		dynamic = List.copyOf(dynamic);
		data = List.copyOf(data);
		notes = List.copyOf(notes);
	}

	/** Tables only. */
	public static Contents of(List<Table> tables) {
		return new Contents(tables, List.of(), List.of(), List.of());
	}

	/** @throws TableException if the XSDT, which tells the order, cannot be read */
	public Platform platform() throws TableException {
		return Platform.of(tables);
	}

	/** The same with other tables, and notes besides its own. */
	Contents with(List<Table> others, List<String> more) {
		var all = new ArrayList<>(notes);
		all.addAll(more);
		return new Contents(others, dynamic, data, all);
	}

	/** Bytes that are no table. */
	public static final class DataFile {
		private final String name;
		private final byte[] bytes;

		/** @param name of the file, without a folder */
		public DataFile(String name, byte[] bytes) {
			this.name = name;
			this.bytes = bytes.clone();
		}

		public String name() {
			return name;
		}

		/** A copy. */
		public byte[] bytes() {
			return bytes.clone();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof DataFile that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
		}

		@Override
		public int hashCode() {
			return name.hashCode() * 31 + Arrays.hashCode(bytes);
		}

		@Override
		public String toString() {
			return name + " (" + bytes.length + " bytes)";
		}
	}
}
