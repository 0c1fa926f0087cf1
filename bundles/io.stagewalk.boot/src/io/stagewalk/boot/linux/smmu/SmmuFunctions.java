package io.stagewalk.boot.linux.smmu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.stagewalk.trace.Function;

/** The functions of Linux that have to do with an SMMU. */
public final class SmmuFunctions {
	private static final List<Function> POINTS = new ArrayList<>();

	private static final String DRIVER = "drivers/iommu/arm/arm-smmu-v3/arm-smmu-v3.c";

	static final Function ARM_SMMU_DEVICE_PROBE = function("arm_smmu_device_probe", DRIVER);
	static final Function ARM_SMMU_IOREMAP = function("arm_smmu_ioremap", DRIVER);
	static final Function ARM_SMMU_DEVICE_HW_PROBE = function("arm_smmu_device_hw_probe", DRIVER);
	static final Function ARM_SMMU_INIT_STRUCTURES = function("arm_smmu_init_structures", DRIVER);
	static final Function ARM_SMMU_DEVICE_RESET = function("arm_smmu_device_reset", DRIVER);
	static final Function ARM_SMMU_WRITE_REG_SYNC = function("arm_smmu_write_reg_sync", DRIVER);
	static final Function IOMMU_PROBE_DEVICE = function("iommu_probe_device", "drivers/iommu/iommu.c");
	static final Function ARM_SMMU_ATTACH_DEV = function("arm_smmu_attach_dev", DRIVER);
	static final Function ARM_SMMU_SYNC_STE_FOR_SID = function("arm_smmu_sync_ste_for_sid", DRIVER);
	static final Function IOMMU_DMA_PREPARE_MSI = function("iommu_dma_prepare_msi", "drivers/iommu/dma-iommu.c");
	static final Function ARM_SMMU_EVTQ_THREAD = function("arm_smmu_evtq_thread", DRIVER);

	static final Function ARM_SMMU_PAGE_RESPONSE = function("arm_smmu_page_response", DRIVER);

	private static final String DRIVER_V2 = "drivers/iommu/arm/arm-smmu/arm-smmu.c";
	static final Function DEVM_IOREMAP = function("devm_platform_get_and_ioremap_resource", "drivers/base/platform.c");
	static final Function ARM_SMMU_V2_PROBE = function("arm_smmu_device_probe", DRIVER_V2);
	static final Function ARM_SMMU_DEVICE_CFG_PROBE = function("arm_smmu_device_cfg_probe", DRIVER_V2);
	static final Function ARM_SMMU_V2_RESET = function("arm_smmu_device_reset", DRIVER_V2);
	static final Function ARM_SMMU_TEST_SMR_MASKS = function("arm_smmu_test_smr_masks", DRIVER_V2);
	static final Function ARM_SMMU_WRITE_CONTEXT_BANK = function("arm_smmu_write_context_bank", DRIVER_V2);
	static final Function ARM_SMMU_V2_ATTACH_DEV = function("arm_smmu_attach_dev", DRIVER_V2);
	static final Function ARM_SMMU_GLOBAL_FAULT = function("arm_smmu_global_fault", DRIVER_V2);
	static final Function ARM_SMMU_CONTEXT_FAULT = function("arm_smmu_context_fault", DRIVER_V2);

	private SmmuFunctions() {
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
