/** Checks of what all tables have in common: sums, lengths, texts, reserved fields, and how tables find each other. */
package io.stagewalk.acpi.lint.table;
