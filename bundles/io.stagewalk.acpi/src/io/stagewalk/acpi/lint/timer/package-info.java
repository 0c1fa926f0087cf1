/** Checks of the GTDT: timers and watchdogs. */
package io.stagewalk.acpi.lint.timer;
