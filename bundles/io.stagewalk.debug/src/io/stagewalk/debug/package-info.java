/** Walking a trace: the session that stands behind the debugger and the views, independent of both. */
package io.stagewalk.debug;
