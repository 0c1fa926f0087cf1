package io.stagewalk.trace;

/**
 * A function of Xen or Linux, by its real name.
 *
 * @param file path in its source tree: {@code xen/arch/arm/traps.c}; empty for what is no function of theirs
 */
public record Function(String name, String file) {
}
