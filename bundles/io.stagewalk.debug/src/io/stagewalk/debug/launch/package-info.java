/** Launching a scenario: the trace is computed, and then walked. */
package io.stagewalk.debug.launch;
