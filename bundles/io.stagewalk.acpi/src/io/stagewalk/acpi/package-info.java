/**
 * ACPI tables: reading a machine's platform, views of the tables that name device memory, the regions they name, and the
 * layout of the tables that Xen makes for Dom0. Whatever is wrong with a file is reported as a {@code TableException}.
 */
package io.stagewalk.acpi;
