/** Addresses, ranges of them, and physical memory as everything above sees it. */
package io.stagewalk.memory;
