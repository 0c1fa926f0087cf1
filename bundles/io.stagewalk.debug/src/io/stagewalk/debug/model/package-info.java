/** The platform's debug model over a session: target, threads, frames and variables, forwards and back. */
package io.stagewalk.debug.model;
