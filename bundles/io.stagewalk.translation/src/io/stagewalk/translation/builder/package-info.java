/**
 * Writes translation tables into simulated memory as the software of a real machine would: Xen's p2m, Linux' own stage 1. What
 * is done is a list of events, and whether the architecture allows it in tables in use is checked apart from who does it.
 */
package io.stagewalk.translation.builder;
