/** A table as its bytes and a lazy view of fields over them; changing it gives another. */
package io.stagewalk.acpi.model;

