/**
 * A second SMMUv3, written down as the specification reads, slow and without a thought for anything else, and random streams to
 * hold the engine against it. It shares nothing with the engine but the memory that both read.
 */
package io.stagewalk.translation.smmu.naive;
