/** What a table is made of, as data: the notation of {@code *.table} files, and what they say. It knows no table's bytes. */
package io.stagewalk.acpi.definition;

