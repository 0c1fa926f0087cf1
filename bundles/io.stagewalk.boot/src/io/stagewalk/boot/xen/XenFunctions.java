package io.stagewalk.boot.xen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.trace.Function;

/** The functions of Xen that the model passes through, by their real names and files. */
public final class XenFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	static final Function START_XEN = function("start_xen", "xen/arch/arm/setup.c");
	static final Function ACPI_BOOT_TABLE_INIT = function("acpi_boot_table_init", "xen/arch/arm/acpi/boot.c");
	static final Function EFI_PROCESS_MEMORY_MAP_BOOTINFO = function("efi_process_memory_map_bootinfo",
			"xen/arch/arm/efi/efi-boot.h");
	static final Function SETUP_PAGETABLES = function("setup_pagetables", "xen/arch/arm/mm.c");
	static final Function SETUP_MM = function("setup_mm", "xen/arch/arm/arm64/mmu/mm.c");
	static final Function CREATE_ACPI_DTB = function("create_acpi_dtb", "xen/arch/arm/acpi/domain_build.c");
	static final Function ACPI_ROUTE_SPIS = function("acpi_route_spis", "xen/arch/arm/acpi/domain_build.c");
	static final Function EVTCHN_ALLOCATE = function("evtchn_allocate", "xen/arch/arm/domain_build.c");
	static final Function IOMMU_SETUP = function("iommu_setup", "xen/drivers/passthrough/iommu.c");
	static final Function SETUP_VIRT_PAGING = function("setup_virt_paging", "xen/arch/arm/p2m.c");
	static final Function CREATE_DOM0 = function("create_dom0", "xen/arch/arm/domain_build.c");
	static final Function P2M_INIT = function("p2m_init", "xen/arch/arm/p2m.c");
	static final Function ALLOCATE_MEMORY_11 = function("allocate_memory_11", "xen/arch/arm/domain_build.c");
	static final Function VGIC_V2_DOMAIN_INIT = function("vgic_v2_domain_init", "xen/arch/arm/vgic-v2.c");
	static final Function GUEST_PHYSMAP_ADD_ENTRY = function("guest_physmap_add_entry", "xen/arch/arm/p2m.c");
	static final Function GIC_MAP_HWDOM_EXTRA_MAPPINGS = function("gic_map_hwdom_extra_mappings", "xen/arch/arm/gic.c");
	static final Function PREPARE_ACPI = function("prepare_acpi", "xen/arch/arm/acpi/domain_build.c");
	static final Function ACPI_CREATE_XSDT = function("acpi_create_xsdt", "xen/arch/arm/acpi/domain_build.c");
	static final Function ACPI_MAP_OTHER_TABLES = function("acpi_map_other_tables", "xen/arch/arm/acpi/domain_build.c");
	static final Function MAP_REGIONS_P2MT = function("map_regions_p2mt", "xen/arch/arm/p2m.c");
	/** No function of any released Xen: where a policy maps ahead of Dom0. */
	static final Function MAP_UP_FRONT = new Function("map_up_front", "");
	static final Function MAP_MMIO_REGIONS = function("map_mmio_regions", "xen/arch/arm/p2m.c");
	static final Function P2M_INSERT_MAPPING = function("p2m_insert_mapping", "xen/arch/arm/p2m.c");
	static final Function P2M_REMOVE_MAPPING = function("p2m_remove_mapping", "xen/arch/arm/p2m.c");
	static final Function P2M_SET_ENTRY = function("p2m_set_entry", "xen/arch/arm/p2m.c");
	static final Function ACPI_IOMEM_DENY_ACCESS = function("acpi_iomem_deny_access", "xen/arch/arm/acpi/domain_build.c");
	static final Function ARM_SMMU_ASSIGN_DEV = function("arm_smmu_assign_dev", "xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_WRITE_STRTAB_ENT = function("arm_smmu_write_strtab_ent",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_DEVICE_PROBE = function("arm_smmu_device_probe", "xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_SYNC_STE_FOR_SID = function("arm_smmu_sync_ste_for_sid",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_CMDQ_ISSUE_CMD = function("arm_smmu_cmdq_issue_cmd",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function IOMMU_IOTLB_FLUSH = function("iommu_iotlb_flush", "xen/drivers/passthrough/iommu.c");
	static final Function ARM_SMMU_IOTLB_FLUSH_ALL = function("arm_smmu_iotlb_flush_all",
			"xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function ARM_SMMU_EVTQ_TASKLET = function("arm_smmu_evtq_tasklet", "xen/drivers/passthrough/arm/smmu-v3.c");
	static final Function DOMAIN_UNPAUSE_BY_SYSTEMCONTROLLER = function("domain_unpause_by_systemcontroller",
			"xen/common/domain.c");
	static final Function P2M_INVALIDATE_ROOT = function("p2m_invalidate_root", "xen/arch/arm/p2m.c");
	static final Function DO_TRAP_STAGE2_ABORT_GUEST = function("do_trap_stage2_abort_guest", "xen/arch/arm/traps.c");
	static final Function P2M_RESOLVE_TRANSLATION_FAULT = function("p2m_resolve_translation_fault", "xen/arch/arm/p2m.c");
	static final Function GVA_TO_IPA = function("gva_to_ipa", "xen/arch/arm/include/asm/mm.h");
	static final Function TRY_DECODE_INSTRUCTION = function("try_decode_instruction", "xen/arch/arm/io.c");
	static final Function TRY_MAP_MMIO = function("try_map_mmio", "xen/arch/arm/traps.c");
	static final Function TRY_HANDLE_MMIO = function("try_handle_mmio", "xen/arch/arm/io.c");
	static final Function INJECT_ABT = function("inject_dabt_exception", "xen/arch/arm/traps.c");
	static final Function DO_MEMORY_OP = function("do_memory_op", "xen/common/memory.c");
	static final Function XENMEM_ADD_TO_PHYSMAP_ONE = function("xenmem_add_to_physmap_one", "xen/arch/arm/mm.c");
	static final Function GUEST_REMOVE_PAGE = function("guest_remove_page", "xen/common/memory.c");
	static final Function DO_TRAP_HVC_SMCCC = function("do_trap_hvc_smccc", "xen/arch/arm/vsmc.c");
	static final Function DO_COMMON_CPU_ON = function("do_common_cpu_on", "xen/arch/arm/vpsci.c");

	static final Function VCPU_WAKE = function("vcpu_wake", "xen/common/sched/core.c");
	static final Function IDLE_LOOP = function("idle_loop", "xen/arch/arm/domain.c");

	private XenFunctions() {
	}

	/** Who builds Dom0: renamed over time. */
	static Function construct(XenVersion xen) {
		return new Function(xen.constructFunction(), "xen/arch/arm/domain_build.c");
	}

	/** Who maps for XENMAPSPACE_dev_mmio: renamed over time. */
	static Function mapDevMmio(XenVersion xen) {
		return new Function(xen.devMmioFunction(), "xen/arch/arm/p2m.c");
	}

	/** The functions that a scenario may name as points of the boot, those of every version. */
	public static List<Function> points() {
		var renamed = XenVersion.KNOWN.stream().flatMap(xen -> Stream.of(construct(xen), mapDevMmio(xen))).distinct();
		return Stream.concat(POINTS.stream(), renamed).toList();
	}

	private static Function function(String name, String file) {
		var function = new Function(name, file);
		POINTS.add(function);
		return function;
	}
}
