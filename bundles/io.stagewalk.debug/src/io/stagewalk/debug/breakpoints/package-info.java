/** Breakpoints on lines of scenarios. */
package io.stagewalk.debug.breakpoints;
