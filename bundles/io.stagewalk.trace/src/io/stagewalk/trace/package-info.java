/**
 * A run, recorded to its end, and moving about in it: steps, the state after each, cursors, searches. Knows nothing of
 * what runs: a machine is whatever implements {@link io.stagewalk.trace.MachineState}.
 */
package io.stagewalk.trace;
