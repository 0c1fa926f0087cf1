/** Checks of the IORT: how IDs of devices get to SMMUs and ITSs. */
package io.stagewalk.acpi.lint.iort;
