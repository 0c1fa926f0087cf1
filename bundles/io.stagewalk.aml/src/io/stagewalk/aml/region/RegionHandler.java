package io.stagewalk.aml.region;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whoever answers what AML wants of the address spaces. */
@FunctionalInterface
public interface RegionHandler {
	/**
	 * Spaces that ACPICA or the kernel itself has a handler for while Linux looks for devices. The handlers of others come with drivers,
	 * later if at all.
	 *
	 * @see "Linux, drivers/acpi/acpica/evhandler.c: acpi_ev_install_region_handlers; drivers/acpi/acpi_pcc.c"
	 */
	Set<AddressSpace> LINUX_SPACES = Collections.unmodifiableSet(EnumSet.of(AddressSpace.SYSTEM_MEMORY, AddressSpace.SYSTEM_IO,
			AddressSpace.PCI_CONFIG, AddressSpace.DATA_TABLE, AddressSpace.PCC));

	/** Leaves everything to the machine's own model, but for spaces of the vendor's, where nobody answers. */
	RegionHandler MODEL = request -> AddressSpace.of(request.origin().space()).isPresent() ? Answer.Modelled.MODELLED : nobody(request);

	/** The same of a machine with Linux: where it has no handler of its own, nobody answers. */
	RegionHandler LINUX = request -> AddressSpace.of(request.origin().space()).filter(LINUX_SPACES::contains).isPresent()
			? Answer.Modelled.MODELLED : nobody(request);

	/** Leaves everything until later. */
	RegionHandler LATER = request -> Answer.Later.LATER;

	Answer answer(RegionRequest request);

	private static Answer nobody(RegionRequest request) {
		return new Answer.Refused("expected a handler for the address space " + AddressSpace.name(request.origin().space()));
	}
}
