package io.stagewalk.aml.device;

import io.stagewalk.aml.value.Data;

/** A device property of {@code _DSD}. @see "ACPI 6.5, 6.2.5 _DSD (Device Specific Data)" */
public record Property(String name, Data value) {
}
