/** The System MMU version 3: stream table, stage-2 translation of a device's accesses, event records. */
package io.stagewalk.translation.smmu;
