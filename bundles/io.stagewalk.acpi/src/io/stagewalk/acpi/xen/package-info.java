/** The tables that Xen makes for Dom0 out of the host's. */
package io.stagewalk.acpi.xen;
