/** A scenario as text: tokens, lines, and changes of lines, without loss. Knows nothing of what statements mean. */
package io.stagewalk.scenario.text;
