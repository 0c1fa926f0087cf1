package io.stagewalk.boot.linux.apei;

import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that deal with errors that the platform reports. */
public final class ApeiFunctions {
	static final Function ACPI_HEST_INIT = new Function("acpi_hest_init", "drivers/acpi/apei/hest.c");
	static final Function HEST_GHES_DEV_REGISTER = new Function("hest_ghes_dev_register", "drivers/acpi/apei/hest.c");
	static final Function ACPI_GHES_INIT = new Function("acpi_ghes_init", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PROBE = new Function("ghes_probe", "drivers/acpi/apei/ghes.c");
	static final Function GHES_NEW = new Function("ghes_new", "drivers/acpi/apei/ghes.c");
	static final Function MAP_GEN_V2 = new Function("map_gen_v2", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PROC = new Function("ghes_proc", "drivers/acpi/apei/ghes.c");
	static final Function GHES_READ_ESTATUS = new Function("ghes_read_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PEEK_ESTATUS = new Function("ghes_peek_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_COPY_TOFROM_PHYS = new Function("ghes_copy_tofrom_phys", "drivers/acpi/apei/ghes.c");
	static final Function GHES_CLEAR_ESTATUS = new Function("ghes_clear_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_ACK_ERROR = new Function("ghes_ack_error", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PANIC = new Function("__ghes_panic", "drivers/acpi/apei/ghes.c");
	static final Function APEI_MAP_GENERIC_ADDRESS = new Function("apei_map_generic_address", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_EXEC_PRE_MAP_GARS = new Function("apei_exec_pre_map_gars", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_EXEC_RUN = new Function("__apei_exec_run", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_READ = new Function("apei_read", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_WRITE = new Function("apei_write", "drivers/acpi/apei/apei-base.c");
	static final Function ACPI_OS_MAP_IOMEM = new Function("acpi_os_map_iomem", "drivers/acpi/osl.c");
	static final Function ACPI_OS_READ_MEMORY = new Function("acpi_os_read_memory", "drivers/acpi/osl.c");
	static final Function ACPI_OS_WRITE_MEMORY = new Function("acpi_os_write_memory", "drivers/acpi/osl.c");
	static final Function MEMCPY_FROMIO = new Function("__memcpy_fromio", "arch/arm64/kernel/io.c");
	static final Function MEMCPY_TOIO = new Function("__memcpy_toio", "arch/arm64/kernel/io.c");
	static final Function ERST_INIT = new Function("erst_init", "drivers/acpi/apei/erst.c");
	static final Function ERST_GET_ERANGE = new Function("erst_get_erange", "drivers/acpi/apei/erst.c");
	static final Function BERT_INIT = new Function("bert_init", "drivers/acpi/apei/bert.c");
	static final Function BERT_PRINT_ALL = new Function("bert_print_all", "drivers/acpi/apei/bert.c");
	static final Function CPER_ESTATUS_CHECK = new Function("cper_estatus_check", "drivers/firmware/efi/cper.c");
	static final Function IOUNMAP = new Function("iounmap", "arch/arm64/mm/ioremap.c");
	static final Function IOREMAP_CACHE = new Function("ioremap_cache", "arch/arm64/mm/ioremap.c");

	private ApeiFunctions() {
	}

	/** Those that a scenario may name as points of the boot; what others use too is not among them. */
	public static List<Function> points() {
		return List.of(ACPI_HEST_INIT, HEST_GHES_DEV_REGISTER, ACPI_GHES_INIT, GHES_PROBE, GHES_NEW, MAP_GEN_V2, GHES_PROC,
				GHES_READ_ESTATUS, GHES_PEEK_ESTATUS, GHES_COPY_TOFROM_PHYS, GHES_CLEAR_ESTATUS, GHES_ACK_ERROR, GHES_PANIC,
				APEI_MAP_GENERIC_ADDRESS, APEI_EXEC_PRE_MAP_GARS, APEI_EXEC_RUN, APEI_READ, APEI_WRITE, ACPI_OS_MAP_IOMEM,
				ACPI_OS_READ_MEMORY, ACPI_OS_WRITE_MEMORY, MEMCPY_FROMIO, MEMCPY_TOIO, ERST_INIT, ERST_GET_ERANGE, BERT_INIT,
				BERT_PRINT_ALL, CPER_ESTATUS_CHECK);
	}
}
