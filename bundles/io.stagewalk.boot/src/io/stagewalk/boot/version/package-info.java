/** Versions of Xen and Linux as data: what one does and another does not. */
package io.stagewalk.boot.version;
