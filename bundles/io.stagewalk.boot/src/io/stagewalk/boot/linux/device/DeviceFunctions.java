package io.stagewalk.boot.linux.device;

import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that make devices of tables, and those that set up timers. */
public final class DeviceFunctions {
	static final Function ACPI_IORT_INIT = new Function("acpi_iort_init", "drivers/acpi/arm64/iort.c");
	static final Function IORT_ADD_PLATFORM_DEVICE = new Function("iort_add_platform_device", "drivers/acpi/arm64/iort.c");
	static final Function ACPI_APMT_INIT = new Function("acpi_apmt_init", "drivers/acpi/arm64/apmt.c");
	static final Function APMT_ADD_PLATFORM_DEVICE = new Function("apmt_add_platform_device", "drivers/acpi/arm64/apmt.c");
	static final Function GTDT_SBSA_GWDT_INIT = new Function("gtdt_sbsa_gwdt_init", "drivers/acpi/arm64/gtdt.c");
	static final Function GTDT_IMPORT_SBSA_GWDT = new Function("gtdt_import_sbsa_gwdt", "drivers/acpi/arm64/gtdt.c");
	static final Function TIME_INIT = new Function("time_init", "arch/arm64/kernel/time.c");
	static final Function ARCH_TIMER_MEM_ACPI_INIT = new Function("arch_timer_mem_acpi_init", "drivers/clocksource/arm_arch_timer.c");
	static final Function ARCH_TIMER_MEM_FIND_BEST_FRAME = new Function("arch_timer_mem_find_best_frame",
			"drivers/clocksource/arm_arch_timer.c");
	static final Function ARCH_TIMER_MEM_FRAME_GET_CNTFRQ = new Function("arch_timer_mem_frame_get_cntfrq",
			"drivers/clocksource/arm_arch_timer.c");
	static final Function IOREMAP = new Function("ioremap", "arch/arm64/mm/ioremap.c");

	private DeviceFunctions() {
	}

	/** Those that a scenario may name as points of the boot; what others use too is not among them. */
	public static List<Function> points() {
		return List.of(ACPI_IORT_INIT, IORT_ADD_PLATFORM_DEVICE, ACPI_APMT_INIT, APMT_ADD_PLATFORM_DEVICE, GTDT_SBSA_GWDT_INIT,
				GTDT_IMPORT_SBSA_GWDT, TIME_INIT, ARCH_TIMER_MEM_ACPI_INIT, ARCH_TIMER_MEM_FIND_BEST_FRAME,
				ARCH_TIMER_MEM_FRAME_GET_CNTFRQ);
	}
}
