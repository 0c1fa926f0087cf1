package io.stagewalk.aml.region;

/** Whoever answers what AML wants of the address spaces. */
@FunctionalInterface
public interface RegionHandler {
	/** Leaves everything to the machine's own model, but for spaces of the vendor's, where nobody answers. */
	RegionHandler MODEL = request -> AddressSpace.of(request.origin().space()).isPresent() ? Answer.Modelled.MODELLED
			: new Answer.Refused("expected a handler for the address space " + AddressSpace.name(request.origin().space()));

	/** Leaves everything until later. */
	RegionHandler LATER = request -> Answer.Later.LATER;

	Answer answer(RegionRequest request);
}
