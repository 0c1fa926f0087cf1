/** Writes translation tables into simulated memory as the software of a real machine would. */
package io.stagewalk.translation.builder;
