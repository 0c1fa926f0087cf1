package io.stagewalk.trace;

/**
 * A line of a scenario.
 *
 * @param file as the scenario names it
 * @param line from 1 on
 */
public record SourceLine(String file, int line) {
}
