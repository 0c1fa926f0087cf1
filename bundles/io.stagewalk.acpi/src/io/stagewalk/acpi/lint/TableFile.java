package io.stagewalk.acpi.lint;

import java.util.Optional;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;

/**
 * The bytes of what should be a table; they may be damaged so that there is no {@link Table}.
 *
 * @param file    the name to report
 * @param address where the firmware left it, if that is known
 */
public record TableFile(String file, byte[] bytes, Optional<PA> address) {

	/** The file of a table. */
	public static TableFile of(Table table) {
		return new TableFile(table.file(), table.bytes(), table.address());
	}

	/** The table, if the bytes are one. */
	Optional<Table> table() {
		try {
			var table = Table.of(file, bytes);
			return Optional.of(address.map(table::at).orElse(table));
		} catch (TableException notOne) {
			return Optional.empty();
		}
	}
}
