package io.stagewalk.aml.persistent;

/** The right to change what was made with it. It has no state; what counts is which one it is. */
public final class Edit {
}
