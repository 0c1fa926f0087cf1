/**
 * Checks of what a machine's AML does while Linux boots. They run it, with device memory of which every byte is 0 until it is
 * written; so they look at machines of which every table can be read.
 */
package io.stagewalk.aml.lint;
