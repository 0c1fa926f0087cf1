/**
 * Translation lookaside buffers as values: what may be cached, what each invalidation removes, and when a cached translation
 * is no longer what the tables say.
 */
package io.stagewalk.translation.tlb;
