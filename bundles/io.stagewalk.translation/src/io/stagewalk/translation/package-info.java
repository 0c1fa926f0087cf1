/**
 * Address translation as the architecture defines it: registers and descriptors decoded bit by bit, walkers that read
 * {@link io.stagewalk.memory.PhysicalMemory} only, and faults as values.
 */
package io.stagewalk.translation;
