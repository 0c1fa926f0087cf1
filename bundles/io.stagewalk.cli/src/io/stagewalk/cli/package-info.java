/** The command {@code stagewalk}: one class for each of its commands. */
package io.stagewalk.cli;
