package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.trace.Function;

/** The functions of Linux that the model passes through, by their real names and files: the named points of a boot. */
public final class LinuxFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	static final Function PRIMARY_ENTRY = function("primary_entry", "arch/arm64/kernel/head.S");
	static final Function ENABLE_MMU = function("__enable_mmu", "arch/arm64/kernel/head.S");
	static final Function START_KERNEL = function("start_kernel", "init/main.c");
	static final Function SETUP_ARCH = function("setup_arch", "arch/arm64/kernel/setup.c");
	static final Function EARLY_MEMREMAP = function("early_memremap", "mm/early_ioremap.c");
	static final Function EARLY_MEMUNMAP = function("early_memunmap", "mm/early_ioremap.c");
	static final Function EFI_INIT = function("efi_init", "drivers/firmware/efi/efi-init.c");
	static final Function PAGING_INIT = function("paging_init", "arch/arm64/mm/mmu.c");
	static final Function MAP_MEM = function("map_mem", "arch/arm64/mm/mmu.c");
	static final Function EARLY_PGTABLE_ALLOC = function("early_pgtable_alloc", "arch/arm64/mm/mmu.c");
	static final Function SET_FIXMAP = function("__set_fixmap", "arch/arm64/mm/mmu.c");
	static final Function FIXMAP_REMAP_FDT = function("fixmap_remap_fdt", "arch/arm64/mm/mmu.c");
	static final Function SPARSE_INIT = function("sparse_init", "mm/sparse.c");
	static final Function MEMMAP_INIT = function("memmap_init", "mm/page_alloc.c");
	static final Function MMAP_MEM = function("mmap_mem", "drivers/char/mem.c");
	static final Function ACPI_BOOT_TABLE_INIT = function("acpi_boot_table_init", "arch/arm64/kernel/acpi.c");
	static final Function ACPI_TB_PARSE_ROOT_TABLE = function("acpi_tb_parse_root_table", "drivers/acpi/acpica/tbutils.c");
	static final Function ACPI_TB_INSTALL_STANDARD_TABLE = function("acpi_tb_install_standard_table",
			"drivers/acpi/acpica/tbinstal.c");
	static final Function INIT_IRQ = function("init_IRQ", "arch/arm64/kernel/irq.c");
	static final Function GIC_ACPI_INIT = function("gic_acpi_init", "drivers/irqchip/irq-gic-v3.c");
	static final Function GIC_STARTING_CPU = function("gic_starting_cpu", "drivers/irqchip/irq-gic-v3.c");
	static final Function REQUEST_THREADED_IRQ = function("request_threaded_irq", "kernel/irq/manage.c");
	static final Function TIME_INIT = function("time_init", "arch/arm64/kernel/time.c");
	static final Function SMP_INIT = function("smp_init", "kernel/smp.c");
	static final Function CPU_UP = function("__cpu_up", "arch/arm64/kernel/smp.c");
	static final Function SECONDARY_START_KERNEL = function("secondary_start_kernel", "arch/arm64/kernel/smp.c");
	static final Function XEN_GUEST_INIT = function("xen_guest_init", "arch/arm/xen/enlighten.c");
	static final Function XEN_XLATE_MAP_BALLOONED_PAGES = function("xen_xlate_map_ballooned_pages", "drivers/xen/xlate_mmu.c");
	static final Function REGISTER_XEN_PLATFORM_NOTIFIER = function("register_xen_platform_notifier", "drivers/xen/arm-device.c");
	static final Function ACPI_INIT = function("acpi_init", "drivers/acpi/bus.c");
	static final Function PLATFORM_DEVICE_ADD = function("platform_device_add", "drivers/base/platform.c");
	static final Function XEN_PLATFORM_NOTIFIER = function("xen_platform_notifier", "drivers/xen/arm-device.c");
	static final Function AMBA_DEVICE_ADD = function("amba_device_add", "drivers/amba/bus.c");
	static final Function AMBA_READ_PERIPHID = function("amba_read_periphid", "drivers/amba/bus.c");
	static final Function XEN_AMBA_NOTIFIER = function("xen_amba_notifier", "drivers/xen/arm-device.c");
	static final Function XEN_MAP_DEVICE_MMIO = function("xen_map_device_mmio", "drivers/xen/arm-device.c");
	static final Function IOREMAP = function("ioremap", "arch/arm64/mm/ioremap.c");
	static final Function IOREMAP_CACHE = function("ioremap_cache", "arch/arm64/mm/ioremap.c");
	static final Function IOUNMAP = function("iounmap", "arch/arm64/mm/ioremap.c");
	static final Function ACPI_OS_IOREMAP = function("acpi_os_ioremap", "arch/arm64/kernel/acpi.c");
	static final Function HYPERVISOR_MEMORY_OP = function("HYPERVISOR_memory_op", "arch/arm64/xen/hypercall.S");
	static final Function RUN_INIT_PROCESS = function("run_init_process", "init/main.c");
	static final Function KCALLOC = function("kcalloc", "include/linux/slab.h");
	static final Function XEN_UNMAP_DEVICE_MMIO = function("xen_unmap_device_mmio", "drivers/xen/arm-device.c");
	static final Function ACPI_GET_TABLE = function("acpi_get_table", "drivers/acpi/acpica/tbxface.c");
	static final Function ACPI_OS_MAP_MEMORY = function("acpi_os_map_memory", "drivers/acpi/osl.c");
	static final Function ACPI_TB_VALIDATE_TABLE = function("acpi_tb_validate_table", "drivers/acpi/acpica/tbdata.c");
	static final Function READL = function("readl", "arch/arm64/include/asm/io.h");
	static final Function WRITEL = function("writel", "arch/arm64/include/asm/io.h");
	static final Function MEMBLOCK_FREE_ALL = function("memblock_free_all", "mm/memblock.c");
	static final Function GHES_MAP = function("ghes_map", "drivers/acpi/apei/ghes.c");
	static final Function GHES_UNMAP = function("ghes_unmap", "drivers/acpi/apei/ghes.c");
	static final Function CLEAR_PAGE = function("clear_page", "arch/arm64/lib/clear_page.S");
	static final Function DRIVER = function("driver", "");

	private LinuxFunctions() {
	}

	/** The functions that a scenario may name as points of the boot. */
	public static List<Function> points() {
		return Stream.of(POINTS, GicV2.FUNCTIONS, GicV3.FUNCTIONS, GicRegisters.FUNCTIONS).flatMap(List::stream).toList();
	}

	private static Function function(String name, String file) {
		var function = new Function(name, file);
		if (!file.isEmpty()) {
			POINTS.add(function);
		}
		return function;
	}
}
