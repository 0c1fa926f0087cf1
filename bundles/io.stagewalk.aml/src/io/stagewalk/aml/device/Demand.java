package io.stagewalk.aml.device;

/** What has to be done by somebody else before one can go on: an evaluation, or something beyond the namespace. */
public sealed interface Demand permits Wanted, Deed {
}
