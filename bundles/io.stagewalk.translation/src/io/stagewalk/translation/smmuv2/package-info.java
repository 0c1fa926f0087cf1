/** The System MMU version 2: stream matching, context banks, the registers that a fault leaves. */
package io.stagewalk.translation.smmuv2;
