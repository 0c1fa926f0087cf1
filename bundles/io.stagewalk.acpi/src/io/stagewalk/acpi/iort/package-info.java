/** The IORT as a graph: how the ID of a device passes through SMMUs to an ITS. */
package io.stagewalk.acpi.iort;

