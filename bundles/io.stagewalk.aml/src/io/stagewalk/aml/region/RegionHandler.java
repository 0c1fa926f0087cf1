package io.stagewalk.aml.region;

/** Whoever answers what AML wants of the address spaces. */
@FunctionalInterface
public interface RegionHandler {
	/** Leaves everything to the machine's own model. */
	RegionHandler MODEL = request -> Answer.Modelled.MODELLED;

	/** Leaves everything until later. */
	RegionHandler LATER = request -> Answer.Later.LATER;

	Answer answer(RegionRequest request);
}
