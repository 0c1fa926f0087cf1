/**
 * ACPI tables: a machine's platform (which the package {@code container} reads), views of the tables that name device memory,
 * the regions they name, and the layout of the tables that Xen makes for Dom0. Whatever is wrong with a table is reported as a
 * {@code TableException}.
 */
package io.stagewalk.acpi;
