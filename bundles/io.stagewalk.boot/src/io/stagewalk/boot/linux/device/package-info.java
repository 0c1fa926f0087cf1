/** What Linux makes of tables that name devices beside the namespace: IORT, APMT, GTDT. */
package io.stagewalk.boot.linux.device;
