package io.stagewalk.boot.xen;

import static io.stagewalk.boot.version.FunctionHistory.Change.begins;
import static io.stagewalk.boot.version.FunctionHistory.Change.moved;
import static io.stagewalk.boot.version.FunctionHistory.Change.renamed;
import static io.stagewalk.boot.version.FunctionHistory.Change.replaced;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.trace.Function;

/** The functions of Xen that the model passes through, by their real names and files from 4.7 on. */
public final class XenFunctions {
	/** The first release with a driver of SMMUv3s. */
	public static final String SMMU_DRIVER_SINCE = "4.15";

	private static final FunctionTable TABLE = new FunctionTable();
	/** Apart from the others, for an older Xen can be given that driver. */
	private static final FunctionTable SMMU_DRIVER = new FunctionTable();

	private static final String SETUP = "xen/arch/arm/setup.c";
	private static final String MM = "xen/arch/arm/mm.c";
	private static final String P2M = "xen/arch/arm/p2m.c";
	private static final String P2M_OF_MMU = "xen/arch/arm/mmu/p2m.c";
	private static final String TRAPS = "xen/arch/arm/traps.c";
	private static final String IO = "xen/arch/arm/io.c";
	private static final String BUILD = "xen/arch/arm/domain_build.c";
	private static final String BUILD_BY_ACPI = "xen/arch/arm/acpi/domain_build.c";
	private static final String DOMAIN = "xen/common/domain.c";
	private static final String MEMORY = "xen/common/memory.c";
	private static final String IOMMU = "xen/drivers/passthrough/iommu.c";
	private static final String SMMU_V3 = "xen/drivers/passthrough/arm/smmu-v3.c";

	static final Function START_XEN = TABLE.function("start_xen", SETUP);
	static final Function ACPI_BOOT_TABLE_INIT = TABLE.function("acpi_boot_table_init", "xen/arch/arm/acpi/boot.c");
	static final Function EFI_PROCESS_MEMORY_MAP_BOOTINFO = TABLE.function("efi_process_memory_map_bootinfo",
			"xen/arch/arm/efi/efi-boot.h");
	static final Function SETUP_PAGETABLES = TABLE.function("setup_pagetables", MM, moved("4.19", "xen/arch/arm/mmu/setup.c"));
	static final Function SETUP_MM = TABLE.function("setup_mm", SETUP,
			moved("4.19", "xen/arch/arm/arm64/mmu/mm.c"), moved("4.22", MM));
	static final Function IOMMU_SETUP = TABLE.function("iommu_setup", IOMMU);
	static final Function SETUP_VIRT_PAGING = TABLE.function("setup_virt_paging", P2M, moved("4.19", P2M_OF_MMU));

	static final Function CREATE_DOM0 = TABLE.function("create_dom0", BUILD, begins("4.16"));
	static final Function P2M_INIT = TABLE.function("p2m_init", P2M, moved("4.19", P2M_OF_MMU));
	static final Function VGIC_V2_DOMAIN_INIT = TABLE.function("vgic_v2_domain_init", "xen/arch/arm/vgic-v2.c");
	static final Function CONSTRUCT_DOM0 = TABLE.function("construct_dom0", BUILD);
	static final Function CONSTRUCT_HWDOM = TABLE.function("construct_hwdom", BUILD, begins("4.21"));
	static final Function ALLOCATE_MEMORY_11 = TABLE.function("allocate_memory", BUILD, renamed("4.12", "allocate_memory_11"));
	static final Function GUEST_PHYSMAP_ADD_ENTRY = TABLE.function("guest_physmap_add_entry", P2M);
	static final Function GIC_MAP_HWDOM_EXTRA_MAPPINGS = TABLE.function("gic_map_hwdom_extra_mappings", "xen/arch/arm/gic.c",
			begins("4.8"));
	static final Function PREPARE_ACPI = TABLE.function("prepare_acpi", BUILD, moved("4.12", BUILD_BY_ACPI));
	static final Function ACPI_CREATE_XSDT = TABLE.function("acpi_create_xsdt", BUILD, moved("4.12", BUILD_BY_ACPI));
	static final Function ACPI_MAP_OTHER_TABLES = TABLE.function("acpi_map_other_tables", BUILD, moved("4.12", BUILD_BY_ACPI));
	static final Function CREATE_ACPI_DTB = TABLE.function("create_acpi_dtb", BUILD, moved("4.12", BUILD_BY_ACPI));
	static final Function ACPI_ROUTE_SPIS = TABLE.function("acpi_route_spis", BUILD, moved("4.12", BUILD_BY_ACPI));
	static final Function ACPI_IOMEM_DENY_ACCESS = TABLE.function("acpi_iomem_deny_access", BUILD,
			moved("4.12", BUILD_BY_ACPI));
	static final Function EVTCHN_ALLOCATE = TABLE.function("evtchn_allocate", BUILD);
	/** No function of any released Xen: where a policy maps ahead of Dom0. */
	static final Function MAP_UP_FRONT = new Function("map_up_front", "");
	static final Function DOMAIN_UNPAUSE_BY_SYSTEMCONTROLLER = TABLE.function("domain_unpause_by_systemcontroller", DOMAIN);
	public static final Function P2M_INVALIDATE_ROOT = TABLE.function("p2m_invalidate_root", P2M,
			begins("4.12"), moved("4.19", P2M_OF_MMU));
	static final Function VCPU_WAKE = TABLE.function("vcpu_wake", "xen/common/schedule.c",
			moved("4.14", "xen/common/sched/core.c"));
	static final Function IDLE_LOOP = TABLE.function("idle_loop", "xen/arch/arm/domain.c");

	public static final Function MAP_REGIONS_P2MT = TABLE.function("map_regions_rw_cache", P2M, renamed("4.8", "map_regions_p2mt"));
	static final Function MAP_MMIO_REGIONS = TABLE.function("map_mmio_regions", P2M);
	static final Function P2M_INSERT_MAPPING = TABLE.function("p2m_insert_mapping", P2M, begins("4.8"));
	static final Function GUEST_PHYSMAP_REMOVE_PAGE = TABLE.function("guest_physmap_remove_page", P2M);
	static final Function P2M_REMOVE_MAPPING = TABLE.function("p2m_remove_mapping", P2M, begins("4.8"));
	public static final Function P2M_SET_ENTRY = TABLE.function("apply_p2m_changes", P2M, renamed("4.8", "p2m_set_entry"),
			moved("4.19", P2M_OF_MMU));

	static final Function ARM_SMMU_DEVICE_PROBE = SMMU_DRIVER.function("arm_smmu_device_probe", SMMU_V3, begins(SMMU_DRIVER_SINCE));
	static final Function ARM_SMMU_ASSIGN_DEV = SMMU_DRIVER.function("arm_smmu_assign_dev", SMMU_V3, begins(SMMU_DRIVER_SINCE));
	static final Function ARM_SMMU_WRITE_STRTAB_ENT = SMMU_DRIVER.function("arm_smmu_write_strtab_ent", SMMU_V3, begins(SMMU_DRIVER_SINCE));
	static final Function ARM_SMMU_SYNC_STE_FOR_SID = SMMU_DRIVER.function("arm_smmu_sync_ste_for_sid", SMMU_V3, begins(SMMU_DRIVER_SINCE));
	static final Function ARM_SMMU_CMDQ_ISSUE_CMD = SMMU_DRIVER.function("arm_smmu_cmdq_issue_cmd", SMMU_V3, begins(SMMU_DRIVER_SINCE));
	static final Function IOMMU_IOTLB_FLUSH = TABLE.function("iommu_iotlb_flush", IOMMU);
	static final Function ARM_SMMU_IOTLB_FLUSH_ALL = SMMU_DRIVER.function("arm_smmu_iotlb_flush_all", SMMU_V3, begins(SMMU_DRIVER_SINCE));
	static final Function ARM_SMMU_EVTQ_TASKLET = SMMU_DRIVER.function("arm_smmu_evtq_tasklet", SMMU_V3, begins(SMMU_DRIVER_SINCE));

	static final Function DO_TRAP_DATA_ABORT_GUEST = TABLE.function("do_trap_data_abort_guest", TRAPS,
			renamed("4.11", "do_trap_stage2_abort_guest"));
	static final Function DO_TRAP_INSTR_ABORT_GUEST = TABLE.function("do_trap_instr_abort_guest", TRAPS,
			renamed("4.11", "do_trap_stage2_abort_guest"));
	public static final Function P2M_RESOLVE_TRANSLATION_FAULT = TABLE.function("p2m_lookup", P2M, renamed("4.12", "p2m_resolve_translation_fault"),
			moved("4.19", P2M_OF_MMU));
	static final Function GVA_TO_IPA = TABLE.function("gva_to_ipa", "xen/include/asm-arm/page.h",
			moved("4.17", "xen/arch/arm/include/asm/page.h"));
	static final Function TRY_DECODE_INSTRUCTION = TABLE.function("try_decode_instruction", IO, begins("4.17"));
	public static final Function TRY_MAP_MMIO = TABLE.function("try_map_mmio", TRAPS, begins("4.9"));
	public static final Function TRY_HANDLE_MMIO = TABLE.function("handle_mmio", IO,
			replaced("4.8", "try_handle_mmio", TRAPS), moved("4.11", IO));

	/** Whatever answers an abort of a guest was called. */
	public static final Set<String> ABORT_HANDLERS = Stream.of(DO_TRAP_DATA_ABORT_GUEST, DO_TRAP_INSTR_ABORT_GUEST).map(TABLE::names)
			.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

	static final Function DO_MEMORY_OP = TABLE.function("do_memory_op", MEMORY);
	static final Function XENMEM_ADD_TO_PHYSMAP_ONE = TABLE.function("xenmem_add_to_physmap_one", MM);
	public static final Function MAP_DEV_MMIO_PAGE = TABLE.function("map_dev_mmio_region", P2M, renamed("4.17", "map_dev_mmio_page"));
	static final Function GUEST_REMOVE_PAGE = TABLE.function("guest_remove_page", MEMORY);
	static final Function DO_TRAP_HVC_SMCCC = TABLE.function("do_trap_psci", TRAPS,
			replaced("4.10", "do_trap_hvc_smccc", "xen/arch/arm/vsmc.c"));
	static final Function DO_COMMON_CPU_ON = TABLE.function("do_common_cpu_on", "xen/arch/arm/vpsci.c");

	private XenFunctions() {
	}

	/** All but those of the driver of SMMUv3s. */
	public static List<FunctionHistory> histories() {
		return TABLE.histories();
	}

	/** Those of the driver of SMMUv3s. */
	public static List<FunctionHistory> smmuDriver() {
		return SMMU_DRIVER.histories();
	}
}
