/**
 * Checks of a machine's tables: what is wrong with them, what breaks by it, and for whom. {@link io.stagewalk.acpi.lint.Lint} runs a
 * list of checks that somebody else has put together; those that come with this bundle are named in its {@code META-INF/services},
 * and another one is a public class that implements {@link io.stagewalk.acpi.lint.Check} and is named in such a file of its own.
 */
package io.stagewalk.acpi.lint;
