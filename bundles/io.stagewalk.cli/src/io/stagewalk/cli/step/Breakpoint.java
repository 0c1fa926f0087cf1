package io.stagewalk.cli.step;

import io.stagewalk.trace.StopCondition;

/**
 * @param number by which it is deleted, from 1 on
 * @param text   how it was asked for
 */
record Breakpoint(int number, String text, StopCondition condition) {
}
