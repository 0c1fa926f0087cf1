package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.SmmuVariant;

/**
 * What Dom0 gets no I/O memory permission for: Xen's own console, the interrupt controller, and an SMMU that Xen owns.
 *
 * @see "xen/arch/arm/acpi/domain_build.c:acpi_iomem_deny_access"
 */
final class DenyList {
	private DenyList() {
	}

	static RangeSet of(Platform host, XenVersion xen, SmmuVariant smmu) throws TableException {
		var denied = new ArrayList<AddressRange>();
		for (var region : Regions.booted(host).regions()) {
			if (isDenied(region, xen, smmu)) {
				var pages = region.range().toPages();
				boolean more = xen.does(Behaviour.DENIES_ONE_PAGE_MORE) && region.purpose() != Purpose.SMMU
						&& pages.last() != -1;
				denied.add(more ? new AddressRange(pages.first(), pages.last() + Address.PAGE_SIZE) : pages);
			}
		}
		return new RangeSet(List.copyOf(denied));
	}

	private static boolean isDenied(Region region, XenVersion xen, SmmuVariant smmu) {
		return switch (region.purpose()) {
			case UART -> region.source().signature().equals("SPCR");
			case GICD, GICR, GICC, GICV, GICH -> true;
			case ITS -> xen.does(Behaviour.DENIES_ITS);
			case SMMU -> smmu == SmmuVariant.SHARED_STAGE2;
			case GICV2M, TIMER, WATCHDOG, ECAM, DEBUG_PORT, PMCG, BOOT_ERROR_REGION, ERROR_STATUS, FIXED_REGISTER, ERROR_SERIALIZATION,
					ERROR_INJECTION, ERROR_RECORDS, CHANNEL, TPM, PMU, MSC, IOMMU, WATCHDOG_REGISTER,
					EMBEDDED_CONTROLLER, IPMI, FLUSH_HINT, CXL, DMA_CONTROLLER, LOCAL_APIC, IO_APIC -> false;
		};
	}
}
