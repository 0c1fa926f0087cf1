/** The System MMU version 3: stream table, context descriptors, translation of transactions, event records. */
package io.stagewalk.translation.smmu;
