/**
 * Linux' ACPI subsystem as Dom0 runs it: tables are loaded, objects initialized and devices looked for, all of it by AML that is
 * executed step by step, and each access of it to memory goes through the kernel's mappings and both stages.
 */
package io.stagewalk.boot.linux.acpi;
