/** The model held against the boot of a real machine: what both have, and what only one has. */
package io.stagewalk.boot.verify;
