/**
 * The small-step machine on which Xen and Linux run: its state, activations of functions as values, and how a step of one
 * becomes a step of the whole. No model state lives on a Java call stack.
 */
package io.stagewalk.boot.machine;
