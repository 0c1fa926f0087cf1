/** Checks of the FADT. */
package io.stagewalk.acpi.lint.fadt;
