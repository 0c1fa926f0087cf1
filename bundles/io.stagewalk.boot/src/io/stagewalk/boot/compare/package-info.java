/** Boots side by side: what each policy maps, when, by whom, at what cost, and where it fails. */
package io.stagewalk.boot.compare;
