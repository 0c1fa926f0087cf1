/** Devices that reach memory by themselves: through an SMMU or not, to memory, to other devices, to an ITS. */
package io.stagewalk.boot.device;
