/** AML as ASL: what the disassembler prints, and which line stands for which bytes. */
package io.stagewalk.aml.asl;
