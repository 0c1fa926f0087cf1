/** The regions of device memory that tables name, without any AML being run. */
package io.stagewalk.acpi.region;

