package io.stagewalk.acpi.xen;

import java.util.ArrayList;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.memory.AddressRange;

/** Addresses that nothing of a host's tables takes. */
final class FreeRoom {
	private static final long LOWEST = 1L << 30, STEP = 1L << 20;
	private static final int ADDRESS_BITS = 48;

	private FreeRoom() {
	}

	/**
	 * The lowest multiple of 1 MiB from 1 GiB on with so many bytes behind it.
	 *
	 * @throws TableException if there is none, or a table that names regions cannot be read
	 */
	static long of(Platform host, long length) throws TableException {
		var taken = new ArrayList<AddressRange>();
		Regions.booted(host).regions().forEach(region -> taken.add(region.range()));
		for (var table : host.tables()) {
			table.address().filter(at -> at.value() >>> ADDRESS_BITS == 0)
					.ifPresent(at -> taken.add(AddressRange.ofLength(at.value(), table.length())));
		}
		for (long at = LOWEST; at >>> ADDRESS_BITS == 0;) {
			var room = AddressRange.ofLength(at, length);
			var obstacle = taken.stream().filter(room::overlaps).findFirst();
			if (obstacle.isEmpty()) {
				return at;
			}
			// what reaches to the top of the address space leaves no room above it
			long next = obstacle.get().last() + STEP & -STEP;
			at = Long.compareUnsigned(next, at) > 0 ? next : -1;
		}
		throw new TableException(new TableField("platform", "", 0, "table"),
				"0x" + Long.toHexString(length) + " bytes that no region takes", "none");
	}
}
