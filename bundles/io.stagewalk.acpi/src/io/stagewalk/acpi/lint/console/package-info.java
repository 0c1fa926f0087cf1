/** Checks of SPCR and DBG2: the console and the debug ports. */
package io.stagewalk.acpi.lint.console;
