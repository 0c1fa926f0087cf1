package io.stagewalk.boot.linux.smmu;

import static io.stagewalk.boot.version.FunctionHistory.Change.renamed;

import java.util.List;

import io.stagewalk.boot.version.FunctionHistory;
import io.stagewalk.boot.version.FunctionTable;
import io.stagewalk.trace.Function;

/** The functions of Linux that have to do with an SMMU. */
public final class SmmuFunctions {
	private static final FunctionTable TABLE = new FunctionTable();

	private static final String DRIVER = "drivers/iommu/arm/arm-smmu-v3/arm-smmu-v3.c";

	static final Function ARM_SMMU_DEVICE_PROBE = TABLE.function("arm_smmu_device_probe", DRIVER);
	static final Function ARM_SMMU_IOREMAP = TABLE.function("arm_smmu_ioremap", DRIVER);
	static final Function ARM_SMMU_DEVICE_HW_PROBE = TABLE.function("arm_smmu_device_hw_probe", DRIVER);
	static final Function ARM_SMMU_INIT_STRUCTURES = TABLE.function("arm_smmu_init_structures", DRIVER);
	static final Function ARM_SMMU_DEVICE_RESET = TABLE.function("arm_smmu_device_reset", DRIVER);
	static final Function ARM_SMMU_WRITE_REG_SYNC = TABLE.function("arm_smmu_write_reg_sync", DRIVER);
	static final Function IOMMU_PROBE_DEVICE = TABLE.function("iommu_probe_device", "drivers/iommu/iommu.c");
	static final Function ARM_SMMU_ATTACH_DEV = TABLE.function("arm_smmu_attach_dev", DRIVER);
	static final Function ARM_SMMU_SYNC_STE_FOR_SID = TABLE.function("arm_smmu_sync_ste_for_sid", DRIVER,
			renamed("6.9", "arm_smmu_ste_writer_sync_entry"));
	static final Function IOMMU_DMA_PREPARE_MSI = TABLE.function("iommu_dma_prepare_msi", "drivers/iommu/dma-iommu.c");
	static final Function ARM_SMMU_EVTQ_THREAD = TABLE.function("arm_smmu_evtq_thread", DRIVER);

	static final Function ARM_SMMU_PAGE_RESPONSE = TABLE.function("arm_smmu_page_response", DRIVER);

	private static final String DRIVER_V2 = "drivers/iommu/arm/arm-smmu/arm-smmu.c";
	static final Function DEVM_IOREMAP = TABLE.function("devm_platform_get_and_ioremap_resource", "drivers/base/platform.c");
	static final Function ARM_SMMU_V2_PROBE = TABLE.function("arm_smmu_device_probe", DRIVER_V2);
	static final Function ARM_SMMU_DEVICE_CFG_PROBE = TABLE.function("arm_smmu_device_cfg_probe", DRIVER_V2);
	static final Function ARM_SMMU_V2_RESET = TABLE.function("arm_smmu_device_reset", DRIVER_V2);
	static final Function ARM_SMMU_TEST_SMR_MASKS = TABLE.function("arm_smmu_test_smr_masks", DRIVER_V2);
	static final Function ARM_SMMU_WRITE_CONTEXT_BANK = TABLE.function("arm_smmu_write_context_bank", DRIVER_V2);
	static final Function ARM_SMMU_V2_ATTACH_DEV = TABLE.function("arm_smmu_attach_dev", DRIVER_V2);
	static final Function ARM_SMMU_GLOBAL_FAULT = TABLE.function("arm_smmu_global_fault", DRIVER_V2);
	static final Function ARM_SMMU_CONTEXT_FAULT = TABLE.function("arm_smmu_context_fault", DRIVER_V2);

	private SmmuFunctions() {
	}

	public static List<FunctionHistory> histories() {
		return TABLE.histories();
	}
}
