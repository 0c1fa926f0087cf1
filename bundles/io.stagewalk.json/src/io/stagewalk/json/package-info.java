/** The one JSON reader and the one JSON writer (RFC 8259). Values are immutable. */
package io.stagewalk.json;
