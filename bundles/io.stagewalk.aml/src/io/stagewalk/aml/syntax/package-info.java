/**
 * AML as bytes and as terms: the table of opcodes, the decoder, and where things stand.
 *
 * <p>What a name means is asked of an {@link io.stagewalk.aml.syntax.Arity}, because AML cannot be decoded without knowing
 * which names are methods. Blocks (the bodies of methods, scopes, branches and loops) are not decoded before somebody wants
 * them, so that by then the names they need may have been declared.
 */
package io.stagewalk.aml.syntax;
