/** Checks of PPTT, SRAT, SLIT and HMAT: what is near what. */
package io.stagewalk.acpi.lint.topology;
