/** Checks of device memory, whichever table names it, and of what Xen does with it. */
package io.stagewalk.acpi.lint.region;
