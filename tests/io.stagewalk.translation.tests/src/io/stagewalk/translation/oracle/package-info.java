/**
 * What Arm's address translation instructions must answer: generated cases, a walker written from the architecture's
 * pseudocode that shares nothing with the engine, and QEMU, which executes the instructions themselves. An engine takes
 * part by implementing {@link io.stagewalk.translation.oracle.Translator}. And what must become of real loads, stores and fetches:
 * an engine takes part by an {@code Mmu}.
 *
 * @see "tests/oracles/qemu-at/README.md"
 * @see "tests/oracles/qemu-abort/README.md"
 */
package io.stagewalk.translation.oracle;
