/**
 * The objects of AML and how one becomes another.
 *
 * <p>What AML can change in place (the bytes of buffers and strings, the elements of packages) is kept apart from the values
 * that name it, in a {@link io.stagewalk.aml.value.Heap}, because several places may hold the same buffer. {@link
 * io.stagewalk.aml.value.Data} is for everybody else: a value with all that belongs to it.
 */
package io.stagewalk.aml.value;
