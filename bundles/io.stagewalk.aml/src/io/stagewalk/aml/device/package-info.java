/**
 * What an operating system finds in the namespace: which {@code _INI} run, which devices there are and in what order, what
 * they are called, which resources they have and who takes them. As Linux does it.
 */
package io.stagewalk.aml.device;
