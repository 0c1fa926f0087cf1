/** The ASL compiler of ACPICA, where it is installed: run, and what it says of a source as values. */
package io.stagewalk.aml.iasl;
