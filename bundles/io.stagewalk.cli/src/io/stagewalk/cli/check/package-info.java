/** What {@code stagewalk check} finds, as text, JSON and JUnit XML. */
package io.stagewalk.cli.check;
