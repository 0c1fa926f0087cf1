package io.stagewalk.boot.linux.apei;

import static io.stagewalk.boot.version.FunctionHistory.Change.replaced;

import java.util.List;

import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.trace.Function;

/** The functions of Linux that deal with errors that the platform reports. */
public final class ApeiFunctions {
	private static final FunctionTable TABLE = new FunctionTable();

	static final Function ACPI_HEST_INIT = TABLE.function("acpi_hest_init", "drivers/acpi/apei/hest.c");
	static final Function APEI_HEST_PARSE = TABLE.function("apei_hest_parse", "drivers/acpi/apei/hest.c");
	static final Function HEST_GHES_DEV_REGISTER = TABLE.function("hest_ghes_dev_register", "drivers/acpi/apei/hest.c");
	static final Function ACPI_GHES_INIT = TABLE.function("acpi_ghes_init", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PROBE = TABLE.function("ghes_probe", "drivers/acpi/apei/ghes.c");
	static final Function GHES_NEW = TABLE.function("ghes_new", "drivers/acpi/apei/ghes.c");
	static final Function MAP_GEN_V2 = TABLE.function("map_gen_v2", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PROC = TABLE.function("ghes_proc", "drivers/acpi/apei/ghes.c");
	static final Function GHES_READ_ESTATUS = TABLE.function("ghes_read_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PEEK_ESTATUS = TABLE.function("__ghes_peek_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_COPY_TOFROM_PHYS = TABLE.function("ghes_copy_tofrom_phys", "drivers/acpi/apei/ghes.c");
	static final Function GHES_CLEAR_ESTATUS = TABLE.function("ghes_clear_estatus", "drivers/acpi/apei/ghes.c");
	static final Function GHES_ACK_ERROR = TABLE.function("ghes_ack_error", "drivers/acpi/apei/ghes.c");
	static final Function GHES_PANIC = TABLE.function("__ghes_panic", "drivers/acpi/apei/ghes.c");
	static final Function APEI_MAP_GENERIC_ADDRESS = TABLE.function("apei_map_generic_address",
			"drivers/acpi/apei/apei-base.c");
	static final Function APEI_EXEC_PRE_MAP_GARS = TABLE.function("apei_exec_pre_map_gars", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_EXEC_RUN = TABLE.function("__apei_exec_run", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_READ = TABLE.function("apei_read", "drivers/acpi/apei/apei-base.c");
	static final Function APEI_WRITE = TABLE.function("apei_write", "drivers/acpi/apei/apei-base.c");
	static final Function ACPI_OS_MAP_IOMEM = TABLE.function("acpi_os_map_iomem", "drivers/acpi/osl.c");
	static final Function ACPI_OS_READ_MEMORY = TABLE.function("acpi_os_read_memory", "drivers/acpi/osl.c");
	static final Function ACPI_OS_WRITE_MEMORY = TABLE.function("acpi_os_write_memory", "drivers/acpi/osl.c");
	static final Function MEMCPY_FROMIO = TABLE.function("__memcpy_fromio", "arch/arm64/kernel/io.c",
			replaced("6.13", "memcpy_fromio", "lib/iomem_copy.c"));
	static final Function MEMCPY_TOIO = TABLE.function("__memcpy_toio", "arch/arm64/kernel/io.c",
			replaced("6.13", "memcpy_toio", "lib/iomem_copy.c"));
	static final Function ERST_INIT = TABLE.function("erst_init", "drivers/acpi/apei/erst.c");
	static final Function ERST_GET_ERANGE = TABLE.function("erst_get_erange", "drivers/acpi/apei/erst.c");
	static final Function BERT_INIT = TABLE.function("bert_init", "drivers/acpi/apei/bert.c");
	static final Function BERT_PRINT_ALL = TABLE.function("bert_print_all", "drivers/acpi/apei/bert.c");
	static final Function CPER_ESTATUS_CHECK = TABLE.function("cper_estatus_check", "drivers/firmware/efi/cper.c");

	private ApeiFunctions() {
	}

	public static List<FunctionHistory> histories() {
		return TABLE.histories();
	}
}
