package io.stagewalk.boot.linux.device;

import static io.stagewalk.boot.version.FunctionHistory.Change.begins;

import java.util.List;

import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.trace.Function;

/** The functions of Linux that make devices of tables, and those that set up timers. */
public final class DeviceFunctions {
	private static final FunctionTable TABLE = new FunctionTable();

	static final Function ACPI_IORT_INIT = TABLE.function("acpi_iort_init", "drivers/acpi/arm64/iort.c");
	static final Function IORT_INIT_PLATFORM_DEVICES = TABLE.function("iort_init_platform_devices",
			"drivers/acpi/arm64/iort.c");
	static final Function IORT_ADD_PLATFORM_DEVICE = TABLE.function("iort_add_platform_device", "drivers/acpi/arm64/iort.c");
	static final Function ACPI_APMT_INIT = TABLE.function("acpi_apmt_init", "drivers/acpi/arm64/apmt.c", begins("6.2"));
	static final Function APMT_ADD_PLATFORM_DEVICE = TABLE.function("apmt_add_platform_device", "drivers/acpi/arm64/apmt.c",
			begins("6.2"));
	static final Function GTDT_SBSA_GWDT_INIT = TABLE.function("gtdt_sbsa_gwdt_init", "drivers/acpi/arm64/gtdt.c");
	static final Function GTDT_IMPORT_SBSA_GWDT = TABLE.function("gtdt_import_sbsa_gwdt", "drivers/acpi/arm64/gtdt.c");
	static final Function PCC_INIT = TABLE.function("pcc_init", "drivers/mailbox/pcc.c");
	static final Function ACPI_PCC_PROBE = TABLE.function("acpi_pcc_probe", "drivers/mailbox/pcc.c");
	static final Function PCC_MBOX_PROBE = TABLE.function("pcc_mbox_probe", "drivers/mailbox/pcc.c");
	static final Function PCC_CHAN_REG_INIT = TABLE.function("pcc_chan_reg_init", "drivers/mailbox/pcc.c");
	static final Function ARCH_TIMER_MEM_ACPI_INIT = TABLE.function("arch_timer_mem_acpi_init",
			"drivers/clocksource/arm_arch_timer.c");
	static final Function ARCH_TIMER_MEM_FIND_BEST_FRAME = TABLE.function("arch_timer_mem_find_best_frame",
			"drivers/clocksource/arm_arch_timer.c");
	static final Function ARCH_TIMER_MEM_FRAME_GET_CNTFRQ = TABLE.function("arch_timer_mem_frame_get_cntfrq",
			"drivers/clocksource/arm_arch_timer.c");

	private DeviceFunctions() {
	}

	public static List<FunctionHistory> histories() {
		return TABLE.histories();
	}
}
