/**
 * The interpreter of AML: a machine whose whole state is a value.
 *
 * <p>A {@link io.stagewalk.aml.machine.State} is immutable. To go on from one, a {@link io.stagewalk.aml.machine.Machine} takes
 * over its parts, changes in place what it made itself and copies what it did not, and gives up its right to change anything
 * when the next state is taken. No state of AML lives on a Java stack: calls are {@link
 * io.stagewalk.aml.machine.Activation}s, blocks are frames in them, and operands lie on a stack of theirs.
 *
 * <p>An instruction is an operation whose operands that are operations themselves have been carried out. As ACPICA does it,
 * locals and arguments are looked at when the operation is carried out, not before; names in the order in which they stand.
 */
package io.stagewalk.aml.machine;
