/** What the tables that matter to a boot say, as values: read by the names of their fields. */
package io.stagewalk.acpi.view;

