package io.stagewalk.boot.linux;

import static io.stagewalk.boot.version.FunctionHistory.Change.moved;
import static io.stagewalk.boot.version.FunctionHistory.Change.renamed;

import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.trace.Function;

/** The functions of Linux that the model passes through, by their real names and files: the named points of a boot. */
public final class LinuxFunctions {
	private static final FunctionTable TABLE = new FunctionTable();

	static final Function PRIMARY_ENTRY = TABLE.function("primary_entry", "arch/arm64/kernel/head.S");
	static final Function ENABLE_MMU = TABLE.function("__enable_mmu", "arch/arm64/kernel/head.S");
	static final Function START_KERNEL = TABLE.function("start_kernel", "init/main.c");
	static final Function SETUP_ARCH = TABLE.function("setup_arch", "arch/arm64/kernel/setup.c");
	static final Function EARLY_MEMREMAP = TABLE.function("early_memremap", "mm/early_ioremap.c");
	static final Function EARLY_MEMUNMAP = TABLE.function("early_memunmap", "mm/early_ioremap.c");
	static final Function EFI_INIT = TABLE.function("efi_init", "drivers/firmware/efi/efi-init.c");
	static final Function PAGING_INIT = TABLE.function("paging_init", "arch/arm64/mm/mmu.c");
	static final Function MAP_MEM = TABLE.function("map_mem", "arch/arm64/mm/mmu.c");
	static final Function EARLY_PGTABLE_ALLOC = TABLE.function("early_pgtable_alloc", "arch/arm64/mm/mmu.c");
	static final Function SET_FIXMAP = TABLE.function("__set_fixmap", "arch/arm64/mm/mmu.c",
			moved("6.4", "arch/arm64/mm/fixmap.c"));
	static final Function FIXMAP_REMAP_FDT = TABLE.function("fixmap_remap_fdt", "arch/arm64/mm/mmu.c",
			moved("6.4", "arch/arm64/mm/fixmap.c"));
	static final Function SPARSE_INIT = TABLE.function("sparse_init", "mm/sparse.c");
	static final Function MEMMAP_INIT = TABLE.function("memmap_init", "mm/page_alloc.c", moved("6.4", "mm/mm_init.c"));
	static final Function MMAP_MEM = TABLE.function("mmap_mem", "drivers/char/mem.c");
	static final Function ACPI_BOOT_TABLE_INIT = TABLE.function("acpi_boot_table_init", "arch/arm64/kernel/acpi.c");
	static final Function ACPI_TB_PARSE_ROOT_TABLE = TABLE.function("acpi_tb_parse_root_table",
			"drivers/acpi/acpica/tbutils.c");
	static final Function ACPI_TB_INSTALL_STANDARD_TABLE = TABLE.function("acpi_tb_install_standard_table",
			"drivers/acpi/acpica/tbinstal.c");
	static final Function INIT_IRQ = TABLE.function("init_IRQ", "arch/arm64/kernel/irq.c");
	static final Function GIC_ACPI_INIT = TABLE.function("gic_acpi_init", "drivers/irqchip/irq-gic-v3.c");
	static final Function GIC_STARTING_CPU = TABLE.function("gic_starting_cpu", "drivers/irqchip/irq-gic-v3.c");
	static final Function REQUEST_THREADED_IRQ = TABLE.function("request_threaded_irq", "kernel/irq/manage.c");
	public static final Function TIME_INIT = TABLE.function("time_init", "arch/arm64/kernel/time.c");
	static final Function SMP_INIT = TABLE.function("smp_init", "kernel/smp.c");
	static final Function CPU_UP = TABLE.function("__cpu_up", "arch/arm64/kernel/smp.c");
	static final Function SECONDARY_START_KERNEL = TABLE.function("secondary_start_kernel", "arch/arm64/kernel/smp.c");
	static final Function XEN_GUEST_INIT = TABLE.function("xen_guest_init", "arch/arm/xen/enlighten.c");
	static final Function XEN_XLATE_MAP_BALLOONED_PAGES = TABLE.function("xen_xlate_map_ballooned_pages",
			"drivers/xen/xlate_mmu.c");
	static final Function REGISTER_XEN_PLATFORM_NOTIFIER = TABLE.function("register_xen_platform_notifier",
			"drivers/xen/arm-device.c");
	static final Function ACPI_INIT = TABLE.function("acpi_init", "drivers/acpi/bus.c");
	static final Function PLATFORM_DEVICE_ADD = TABLE.function("platform_device_add", "drivers/base/platform.c");
	static final Function XEN_PLATFORM_NOTIFIER = TABLE.function("xen_platform_notifier", "drivers/xen/arm-device.c");
	static final Function AMBA_DEVICE_ADD = TABLE.function("amba_device_add", "drivers/amba/bus.c");
	static final Function AMBA_READ_PERIPHID = TABLE.function("amba_read_periphid", "drivers/amba/bus.c");
	static final Function XEN_AMBA_NOTIFIER = TABLE.function("xen_amba_notifier", "drivers/xen/arm-device.c");
	static final Function XEN_MAP_DEVICE_MMIO = TABLE.function("xen_map_device_mmio", "drivers/xen/arm-device.c");
	public static final Function IOREMAP = TABLE.function("ioremap", "include/asm-generic/io.h",
			moved("6.12", "arch/arm64/include/asm/io.h"));
	public static final Function IOREMAP_CACHE = TABLE.function("ioremap_cache", "arch/arm64/include/asm/io.h");
	public static final Function IOUNMAP = TABLE.function("iounmap", "mm/ioremap.c");
	public static final Function ACPI_OS_IOREMAP = TABLE.function("acpi_os_ioremap", "arch/arm64/kernel/acpi.c");
	static final Function HYPERVISOR_MEMORY_OP = TABLE.function("HYPERVISOR_memory_op", "arch/arm64/xen/hypercall.S");
	static final Function RUN_INIT_PROCESS = TABLE.function("run_init_process", "init/main.c");
	static final Function KCALLOC = TABLE.function("kcalloc", "include/linux/slab.h", renamed("6.10", "kmalloc_array_noprof"));
	static final Function XEN_UNMAP_DEVICE_MMIO = TABLE.function("xen_unmap_device_mmio", "drivers/xen/arm-device.c");
	static final Function ACPI_GET_TABLE = TABLE.function("acpi_get_table", "drivers/acpi/acpica/tbxface.c");
	public static final Function ACPI_OS_MAP_MEMORY = TABLE.function("acpi_os_map_memory", "drivers/acpi/osl.c");
	static final Function ACPI_TB_VALIDATE_TABLE = TABLE.function("acpi_tb_validate_table", "drivers/acpi/acpica/tbdata.c");
	public static final Function READL = TABLE.function("readl", "include/asm-generic/io.h");
	public static final Function WRITEL = TABLE.function("writel", "include/asm-generic/io.h");
	static final Function MEMBLOCK_FREE_ALL = TABLE.function("memblock_free_all", "mm/memblock.c");
	static final Function GHES_MAP = TABLE.function("ghes_map", "drivers/acpi/apei/ghes.c");
	static final Function GHES_UNMAP = TABLE.function("ghes_unmap", "drivers/acpi/apei/ghes.c");
	static final Function CLEAR_PAGE = TABLE.function("clear_page", "arch/arm64/lib/clear_page.S");
	static final Function DRIVER = new Function("driver", "");

	private LinuxFunctions() {
	}

	public static List<FunctionHistory> histories() {
		return Stream.of(TABLE, GicV2.TABLE, GicV3.TABLE, GicRegisters.TABLE, Its.TABLE).map(FunctionTable::histories).flatMap(List::stream)
				.toList();
	}
}
