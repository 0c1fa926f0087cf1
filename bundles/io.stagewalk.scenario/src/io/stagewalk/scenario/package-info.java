/**
 * The scenario language: a machine, a boot, and what CPUs and devices then do, one statement a line. Knows the text and
 * its meaning, nothing of how it is carried out.
 */
package io.stagewalk.scenario;
