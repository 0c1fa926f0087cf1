/** The tables of the host as Xen sees them, and those that it makes for Dom0. */
package io.stagewalk.acpi.xen;

