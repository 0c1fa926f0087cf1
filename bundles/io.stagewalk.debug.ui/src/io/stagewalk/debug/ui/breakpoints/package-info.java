/** Setting breakpoints in the scenario editor. */
package io.stagewalk.debug.ui.breakpoints;
