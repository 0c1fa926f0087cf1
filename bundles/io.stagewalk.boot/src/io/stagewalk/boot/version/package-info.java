/** Versions of Xen as data: what one does and another does not. */
package io.stagewalk.boot.version;
