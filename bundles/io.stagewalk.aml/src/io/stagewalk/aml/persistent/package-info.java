/**
 * Structures of which a changed copy shares what did not change.
 *
 * <p>They can be changed in place for as long as nobody else has seen them: whoever holds the {@link
 * io.stagewalk.aml.persistent.Edit} that a part was made with may write to that part; every other part is copied first. Once
 * the edit is forgotten, the whole is a value.
 */
package io.stagewalk.aml.persistent;
