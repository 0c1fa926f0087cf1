package io.stagewalk.translation;

import io.stagewalk.memory.PA;

/**
 * A descriptor that the hardware changes while it translates: it sets the access flag or clears write protection.
 *
 * @param address of the descriptor
 * @param before  as it stands in memory
 * @param after   as it will stand there
 * @see "Arm ARM DDI 0487, D8.5 Hardware management of the Access flag and dirty state"
 */
public record HardwareUpdate(PA address, long before, long after) {
}
