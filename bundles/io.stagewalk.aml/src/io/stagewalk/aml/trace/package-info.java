/**
 * Executed AML for whoever walks in it: its methods as frames with locals, arguments and a line of the disassembly, and an
 * evaluation by itself as a trace.
 */
package io.stagewalk.aml.trace;
