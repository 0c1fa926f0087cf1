/**
 * What Arm's address translation instructions must answer: generated cases, a walker written from the architecture's
 * pseudocode that shares nothing with the engine, and QEMU, which executes the instructions themselves. An engine takes
 * part by implementing {@link io.stagewalk.translation.oracle.Translator}.
 *
 * @see "tests/oracles/qemu-at/README.md"
 */
package io.stagewalk.translation.oracle;
