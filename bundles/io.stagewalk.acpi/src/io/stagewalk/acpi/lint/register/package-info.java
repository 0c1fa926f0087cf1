/** Checks of generic address structures, whichever table they stand in. */
package io.stagewalk.acpi.lint.register;
