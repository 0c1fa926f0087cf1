/** Checks of the MADT: processors and the GIC. */
package io.stagewalk.acpi.lint.gic;
