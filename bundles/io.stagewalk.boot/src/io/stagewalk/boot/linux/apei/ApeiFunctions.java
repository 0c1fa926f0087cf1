package io.stagewalk.boot.linux.apei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that deal with errors that the platform reports. */
public final class ApeiFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	static final Function ACPI_HEST_INIT = function("acpi_hest_init", "drivers/acpi/apei/hest.c");
	static final Function APEI_HEST_PARSE = function("apei_hest_parse", "drivers/acpi/apei/hest.c");
	static final Function HEST_GHES_DEV_REGISTER = function("hest_ghes_dev_register", "drivers/acpi/apei/hest.c");
	static final Function ACPI_GHES_INIT = function("acpi_ghes_init", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PROBE = function("ghes_probe", "drivers/acpi/apei/ghes.c");
	static final Function GHES_NEW = function("ghes_new", "drivers/acpi/apei/ghes.c");
	static final Function MAP_GEN_V2 = function("map_gen_v2", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PROC = function("ghes_proc", "drivers/acpi/apei/ghes.c");
	static final Function GHES_READ_ESTATUS = function("ghes_read_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PEEK_ESTATUS = function("ghes_peek_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_COPY_TOFROM_PHYS = function("ghes_copy_tofrom_phys", "drivers/acpi/apei/ghes.c");
	static final Function GHES_CLEAR_ESTATUS = function("ghes_clear_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_ACK_ERROR = function("ghes_ack_error", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PANIC = function("__ghes_panic", "drivers/acpi/apei/ghes.c");
	static final Function APEI_MAP_GENERIC_ADDRESS = function("apei_map_generic_address", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_EXEC_PRE_MAP_GARS = function("apei_exec_pre_map_gars", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_EXEC_RUN = function("__apei_exec_run", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_READ = function("apei_read", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_WRITE = function("apei_write", "drivers/acpi/apei/apei-base.c");
	static final Function ACPI_OS_MAP_IOMEM = function("acpi_os_map_iomem", "drivers/acpi/osl.c");
	static final Function ACPI_OS_READ_MEMORY = function("acpi_os_read_memory", "drivers/acpi/osl.c");
	static final Function ACPI_OS_WRITE_MEMORY = function("acpi_os_write_memory", "drivers/acpi/osl.c");
	static final Function MEMCPY_FROMIO = function("__memcpy_fromio", "arch/arm64/kernel/io.c");
	static final Function MEMCPY_TOIO = function("__memcpy_toio", "arch/arm64/kernel/io.c");
	static final Function ERST_INIT = function("erst_init", "drivers/acpi/apei/erst.c");
	static final Function ERST_GET_ERANGE = function("erst_get_erange", "drivers/acpi/apei/erst.c");
	static final Function BERT_INIT = function("bert_init", "drivers/acpi/apei/bert.c");
	static final Function BERT_PRINT_ALL = function("bert_print_all", "drivers/acpi/apei/bert.c");
	static final Function CPER_ESTATUS_CHECK = function("cper_estatus_check", "drivers/firmware/efi/cper.c");
	static final Function IOUNMAP = function("iounmap", "arch/arm64/mm/ioremap.c");
	static final Function IOREMAP_CACHE = function("ioremap_cache", "arch/arm64/mm/ioremap.c");

	private ApeiFunctions() {
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
