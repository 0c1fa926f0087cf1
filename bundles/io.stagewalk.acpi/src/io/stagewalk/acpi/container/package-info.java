/**
 * The forms in which the tables of a machine are kept: folders of binary tables, the Linux sysfs folder, {@code acpidump}
 * text, QEMU's blobs with their linker script, and memory itself. Each is read to {@code Contents} and written from them.
 * What a form cannot keep, and what had to be changed for it, is said in notes.
 */
package io.stagewalk.acpi.container;

