/**
 * Tables as they stand in files, and the tables of one machine. Whatever is wrong with a file is reported as a
 * {@code TableException}.
 */
package io.stagewalk.acpi;

