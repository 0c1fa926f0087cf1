/** Checks of the MCFG: where configuration space is. */
package io.stagewalk.acpi.lint.pci;
