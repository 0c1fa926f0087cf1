/** Boots of real machines as they were recorded: what was given to them, what happened, and what they left in memory. */
package io.stagewalk.target.recording;
