/** Changes of a platform's tables as values: each gives another platform, and says what it changed. */
package io.stagewalk.acpi.transform;
