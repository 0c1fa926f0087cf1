package io.stagewalk.boot.xen;

import io.stagewalk.trace.Function;

/** The functions of Xen that the model passes through, by their real names and files. */
final class XenFunctions {
	static final Function START_XEN = new Function("start_xen", "xen/arch/arm/setup.c");
	static final Function ACPI_BOOT_TABLE_INIT = new Function("acpi_boot_table_init", "xen/arch/arm/acpi/boot.c");
	static final Function EFI_PROCESS_MEMORY_MAP_BOOTINFO = new Function("efi_process_memory_map_bootinfo",
			"xen/arch/arm/efi/efi-boot.h");
	static final Function SETUP_PAGETABLES = new Function("setup_pagetables", "xen/arch/arm/mm.c");
	static final Function SETUP_MM = new Function("setup_mm", "xen/arch/arm/arm64/mmu/mm.c");
	static final Function CREATE_ACPI_DTB = new Function("create_acpi_dtb", "xen/arch/arm/acpi/domain_build.c");
	static final Function ACPI_ROUTE_SPIS = new Function("acpi_route_spis", "xen/arch/arm/acpi/domain_build.c");
	static final Function EVTCHN_ALLOCATE = new Function("evtchn_allocate", "xen/arch/arm/domain_build.c");
	static final Function IOMMU_SETUP = new Function("iommu_setup", "xen/drivers/passthrough/iommu.c");
	static final Function SETUP_VIRT_PAGING = new Function("setup_virt_paging", "xen/arch/arm/p2m.c");
	static final Function CREATE_DOM0 = new Function("create_dom0", "xen/arch/arm/domain_build.c");
	static final Function P2M_INIT = new Function("p2m_init", "xen/arch/arm/p2m.c");
	static final Function ALLOCATE_MEMORY_11 = new Function("allocate_memory_11", "xen/arch/arm/domain_build.c");
	static final Function GUEST_PHYSMAP_ADD_ENTRY = new Function("guest_physmap_add_entry", "xen/arch/arm/p2m.c");
	static final Function GIC_MAP_HWDOM_EXTRA_MAPPINGS = new Function("gic_map_hwdom_extra_mappings", "xen/arch/arm/gic.c");
	static final Function PREPARE_ACPI = new Function("prepare_acpi", "xen/arch/arm/acpi/domain_build.c");
	static final Function ACPI_CREATE_XSDT = new Function("acpi_create_xsdt", "xen/arch/arm/acpi/domain_build.c");
	static final Function ACPI_MAP_OTHER_TABLES = new Function("acpi_map_other_tables", "xen/arch/arm/acpi/domain_build.c");
	static final Function MAP_REGIONS_P2MT = new Function("map_regions_p2mt", "xen/arch/arm/p2m.c");
	/** No function of any released Xen: where a policy maps ahead of Dom0. */
	static final Function MAP_UP_FRONT = new Function("map_up_front", "");
	static final Function MAP_MMIO_REGIONS = new Function("map_mmio_regions", "xen/arch/arm/p2m.c");
	static final Function P2M_INSERT_MAPPING = new Function("p2m_insert_mapping", "xen/arch/arm/p2m.c");
	static final Function P2M_REMOVE_MAPPING = new Function("p2m_remove_mapping", "xen/arch/arm/p2m.c");
	static final Function P2M_SET_ENTRY = new Function("p2m_set_entry", "xen/arch/arm/p2m.c");
	static final Function ACPI_IOMEM_DENY_ACCESS = new Function("acpi_iomem_deny_access", "xen/arch/arm/acpi/domain_build.c");
	static final Function ARM_SMMU_ASSIGN_DEV = new Function("arm_smmu_assign_dev", "xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_WRITE_STRTAB_ENT = new Function("arm_smmu_write_strtab_ent",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_DEVICE_PROBE = new Function("arm_smmu_device_probe", "xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_SYNC_STE_FOR_SID = new Function("arm_smmu_sync_ste_for_sid",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_CMDQ_ISSUE_CMD = new Function("arm_smmu_cmdq_issue_cmd",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function IOMMU_IOTLB_FLUSH = new Function("iommu_iotlb_flush", "xen/drivers/passthrough/iommu.c");
	static final Function ARM_SMMU_IOTLB_FLUSH_ALL = new Function("arm_smmu_iotlb_flush_all",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_EVTQ_TASKLET = new Function("arm_smmu_evtq_tasklet", "xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function DOMAIN_UNPAUSE_BY_SYSTEMCONTROLLER = new Function("domain_unpause_by_systemcontroller",
			"xen/common/domain.c");
	static final Function P2M_INVALIDATE_ROOT = new Function("p2m_invalidate_root", "xen/arch/arm/p2m.c");
	static final Function DO_TRAP_STAGE2_ABORT_GUEST = new Function("do_trap_stage2_abort_guest", "xen/arch/arm/traps.c");
	static final Function P2M_RESOLVE_TRANSLATION_FAULT = new Function("p2m_resolve_translation_fault", "xen/arch/arm/p2m.c");
	static final Function GVA_TO_IPA = new Function("gva_to_ipa", "xen/arch/arm/include/asm/mm.h");
	static final Function TRY_DECODE_INSTRUCTION = new Function("try_decode_instruction", "xen/arch/arm/io.c");
	static final Function TRY_MAP_MMIO = new Function("try_map_mmio", "xen/arch/arm/traps.c");
	static final Function TRY_HANDLE_MMIO = new Function("try_handle_mmio", "xen/arch/arm/io.c");
	static final Function INJECT_ABT = new Function("inject_dabt_exception", "xen/arch/arm/traps.c");
	static final Function DO_MEMORY_OP = new Function("do_memory_op", "xen/common/memory.c");
	static final Function XENMEM_ADD_TO_PHYSMAP_ONE = new Function("xenmem_add_to_physmap_one", "xen/arch/arm/mm.c");
	static final Function GUEST_REMOVE_PAGE = new Function("guest_remove_page", "xen/common/memory.c");
	static final Function DO_TRAP_HVC_SMCCC = new Function("do_trap_hvc_smccc", "xen/arch/arm/vsmc.c");
	static final Function DO_COMMON_CPU_ON = new Function("do_common_cpu_on", "xen/arch/arm/vpsci.c");

	private XenFunctions() {
	}
}
