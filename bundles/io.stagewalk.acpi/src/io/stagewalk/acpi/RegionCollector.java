package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/** Takes in the regions that one table names. */
final class RegionCollector {
	private final Table table;
	private final Region.Knowledge knownTo;
	private final List<Region> regions = new ArrayList<>();

	RegionCollector(Table table, Region.Knowledge knownTo) {
		this.table = table;
		this.knownTo = knownTo;
	}

	Table table() {
		return table;
	}

	List<Region> regions() {
		return regions;
	}

	/** Says what the next region is and which field names it. */
	Entry add(Region.Purpose purpose, String detail, long offset, String field) {
		return new Entry(purpose, detail, table.field(offset, field));
	}

	/** A region that lacks its range. */
	final class Entry {
		private final Region.Purpose purpose;
		private final String detail;
		private final TableField source;
		private Region.Knowledge known = knownTo;

		private Entry(Region.Purpose purpose, String detail, TableField source) {
			this.purpose = purpose;
			this.detail = detail;
			this.source = source;
		}

		/** Xen leaves it out of the tables that it makes for Dom0. */
		Entry withheldFromDom0() {
			known = knownTo == Region.Knowledge.XEN_AND_DOM0 ? Region.Knowledge.XEN : knownTo;
			return this;
		}

		/** @throws TableException if the range would pass the top of the address space */
		void at(PA base, long length) throws TableException {
			if (length == 0) {
				return;
			}
			long last = base.value() + (length - 1);
			if (Long.compareUnsigned(last, base.value()) < 0) {
				throw new TableException(source, "room for 0x" + Long.toHexString(length) + " bytes", base.toString());
			}
			regions.add(new Region(new AddressRange(base.value(), last), purpose, detail, source, known));
		}

		/** From an address to the end of its 4 KiB page. */
		void inPageOf(GenericAddress base) {
			if (base.isMemory()) {
				var range = new AddressRange(base.address(), base.address() | Address.PAGE_SIZE - 1);
				regions.add(new Region(range, purpose, detail, source, known));
			}
		}

		/** A single register. @throws TableException if it would pass the top of the address space */
		void register(GenericAddress address) throws TableException {
			if (address.isMemory()) {
				at(new PA(address.address()), address.bytes());
			}
		}
	}
}
