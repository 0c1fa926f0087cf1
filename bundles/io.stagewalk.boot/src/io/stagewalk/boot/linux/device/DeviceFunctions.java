package io.stagewalk.boot.linux.device;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that make devices of tables, and those that set up timers. */
public final class DeviceFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	static final Function ACPI_IORT_INIT = function("acpi_iort_init", "drivers/acpi/arm64/iort.c");
	static final Function IORT_INIT_PLATFORM_DEVICES = function("iort_init_platform_devices", "drivers/acpi/arm64/iort.c");
	static final Function IORT_ADD_PLATFORM_DEVICE = function("iort_add_platform_device", "drivers/acpi/arm64/iort.c");
	static final Function ACPI_APMT_INIT = function("acpi_apmt_init", "drivers/acpi/arm64/apmt.c");
	static final Function APMT_ADD_PLATFORM_DEVICE = function("apmt_add_platform_device", "drivers/acpi/arm64/apmt.c");
	static final Function GTDT_SBSA_GWDT_INIT = function("gtdt_sbsa_gwdt_init", "drivers/acpi/arm64/gtdt.c");
	static final Function GTDT_IMPORT_SBSA_GWDT = function("gtdt_import_sbsa_gwdt", "drivers/acpi/arm64/gtdt.c");
	static final Function PCC_INIT = function("pcc_init", "drivers/mailbox/pcc.c");
	static final Function ACPI_PCC_PROBE = function("acpi_pcc_probe", "drivers/mailbox/pcc.c");
	static final Function PCC_MBOX_PROBE = function("pcc_mbox_probe", "drivers/mailbox/pcc.c");
	static final Function PCC_CHAN_REG_INIT = function("pcc_chan_reg_init", "drivers/mailbox/pcc.c");
	static final Function ACPI_OS_IOREMAP = new Function("acpi_os_ioremap", "arch/arm64/kernel/acpi.c");
	static final Function TIME_INIT = function("time_init", "arch/arm64/kernel/time.c");
	static final Function ARCH_TIMER_MEM_ACPI_INIT = function("arch_timer_mem_acpi_init", "drivers/clocksource/arm_arch_timer.c");
	static final Function ARCH_TIMER_MEM_FIND_BEST_FRAME = function("arch_timer_mem_find_best_frame",
			"drivers/clocksource/arm_arch_timer.c");
	static final Function ARCH_TIMER_MEM_FRAME_GET_CNTFRQ = function("arch_timer_mem_frame_get_cntfrq",
			"drivers/clocksource/arm_arch_timer.c");
	static final Function IOREMAP = function("ioremap", "arch/arm64/mm/ioremap.c");

	private DeviceFunctions() {
	}

	/** The functions that a scenario may name as points of the boot. */
	public static List<Function> points() {
		return Collections.unmodifiableList(POINTS);
	}

	private static Function function(String name, String file) {
		var function = new Function(name, file);
		POINTS.add(function);
		return function;
	}
}
