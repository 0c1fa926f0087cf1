/** Walking about in a run from a terminal, forward and back. */
package io.stagewalk.cli.step;
