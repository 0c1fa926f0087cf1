package io.stagewalk.aml.machine;

import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.AmlTable;

/**
 * Loads the tables of a machine as Linux does: the DSDT, then every SSDT and PSDT in the order in which it finds them. Code
 * outside of methods is executed while its table is loaded.
 *
 * @see "drivers/acpi/acpica/tbxfload.c:acpi_tb_load_namespace"
 */
public final class Loader {
	private static final String DSDT = "DSDT";
	private static final List<String> SECONDARY = List.of("SSDT", "PSDT");

	private Loader() {
	}

	/** The machine with all tables of a platform that hold AML, as Dom0 sees it. */
	public static State load(Platform platform, RegionHandler handler, Observer observer) {
		var tables = platform.dom0Tables();
		int revision = tables.stream().filter(table -> table.signature().equals(DSDT)).findFirst()
				.or(() -> tables.stream().filter(table -> SECONDARY.contains(table.signature())).findFirst())
				.map(table -> table.header().revision()).orElse(2);
		var state = State.initial(Settings.linux(revision, tables));
		for (var table : tables) {
			if (table.signature().equals(DSDT)) {
				state = load(state, table, handler, observer);
			}
		}
		for (var table : tables) {
			if (SECONDARY.contains(table.signature())) {
				state = load(state, table, handler, observer);
			}
		}
		return state;
	}

	/** The machine with one table more. */
	public static State load(State state, Table table, RegionHandler handler, Observer observer) {
		return state.loading(AmlTable.of(table)).run(handler, observer);
	}
}
