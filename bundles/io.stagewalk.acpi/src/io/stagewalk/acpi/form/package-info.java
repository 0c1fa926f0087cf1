/** A table as a form that an editor shows: rows with editors and what they mean, lists with what may be put into them. */
package io.stagewalk.acpi.form;
