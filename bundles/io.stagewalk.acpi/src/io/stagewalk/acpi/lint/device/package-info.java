/** Checks of tables of single devices: PCCT, TPM2, BGRT, FPDT, STAO and VIOT. */
package io.stagewalk.acpi.lint.device;
