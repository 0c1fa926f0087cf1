/** Tables as text, in the form in which {@code iasl -d} writes data tables and {@code iasl} compiles them. */
package io.stagewalk.acpi.text;

