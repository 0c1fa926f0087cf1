package io.stagewalk.aml.machine;

import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.AmlTable;

/**
 * Loads the tables of a machine as Linux does: the DSDT, then every SSDT, PSDT and OSDT in the order in which it finds them. Code
 * outside of methods is executed while its table is loaded.
 *
 * @see "drivers/acpi/acpica/tbxfload.c:acpi_tb_load_namespace"
 */
public final class Loader {
	private static final String DSDT = "DSDT";
	private static final List<String> SECONDARY = List.of("SSDT", "PSDT", "OSDT");

	private Loader() {
	}

	/** The machine with all tables of a platform that hold AML, as a Dom0 with Linux 6.1 sees it. */
	public static State load(Platform platform, RegionHandler handler, Observer observer) {
		var state = initial(platform, Settings.Limits.DEFAULT, AcpicaVersion.V20220331);
		for (var table : order(platform)) {
			state = load(state, table, handler, observer);
		}
		return state;
	}

	/** The machine before the first table is loaded. It is one of Arm's, where Linux forgives nothing. */
	public static State initial(Platform platform, Settings.Limits limits, AcpicaVersion version) {
		var order = order(platform);
		int revision = order.isEmpty() ? 2 : order.getFirst().header().revision();
		return State.initial(Settings.linux(revision, platform.dom0Tables()).of(version).strict().within(limits));
	}

	/** Whether Linux loads a table by itself; any other is loaded if AML asks for it. */
	public static boolean isLoaded(Table table) {
		return table.signature().equals(DSDT) || SECONDARY.contains(table.signature());
	}

	/** The tables that hold AML as Dom0 sees them, in the order in which they are loaded. */
	public static List<Table> order(Platform platform) {
		var tables = platform.dom0Tables();
		return Stream.concat(tables.stream().filter(table -> table.signature().equals(DSDT)),
				tables.stream().filter(table -> SECONDARY.contains(table.signature()))).toList();
	}

	/** The machine with one table more. */
	public static State load(State state, Table table, RegionHandler handler, Observer observer) {
		return state.loading(AmlTable.of(table)).run(handler, observer);
	}
}
