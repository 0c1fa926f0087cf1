package io.stagewalk.acpi;

import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;

/**
 * An entry of Xen's table list.
 *
 * @param signature empty where only the address is known
 * @param address   empty where it is not known; an absent FACS has address 0
 * @param length    bytes; 0 where there is no table, or no file of it
 */
public record HostTable(String signature, Optional<PA> address, long length) {

	/**
	 * How many pages {@code acpi_map_other_tables} maps from the page of the address on: the length rounded up, whatever the
	 * offset in the first page is.
	 */
	public long pages() {
		return length + Address.PAGE_SIZE - 1 >>> Address.PAGE_SHIFT;
	}
}
