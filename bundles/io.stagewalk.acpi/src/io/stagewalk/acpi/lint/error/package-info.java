/** Checks of HEST, BERT and AGDI: how errors are told. */
package io.stagewalk.acpi.lint.error;
