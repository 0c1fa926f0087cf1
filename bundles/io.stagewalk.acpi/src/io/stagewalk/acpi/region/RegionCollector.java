package io.stagewalk.acpi.region;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.view.GenericAddress;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;

/** Takes in the regions that one table names. */
final class RegionCollector {
	private final Region.Knowledge knownTo;
	private final List<Region> regions = new ArrayList<>();

	RegionCollector(Region.Knowledge knownTo) {
		this.knownTo = knownTo;
	}

	List<Region> regions() {
		return regions;
	}

	/** Says what the next region is, and which field, or which structure of a register, names it. */
	Entry add(Region.Purpose purpose, String detail, Node source) {
		return new Entry(purpose, detail, source);
	}

	/** A region that lacks its range. */
	final class Entry {
		private final Region.Purpose purpose;
		private final String detail;
		private final Node source;
		private Region.Knowledge known = knownTo;

		private Entry(Region.Purpose purpose, String detail, Node source) {
			this.purpose = purpose;
			this.detail = detail;
			this.source = source;
		}

		/** Xen leaves it out of the tables that it makes for Dom0. */
		Entry withheldFromDom0() {
			known = knownTo == Region.Knowledge.XEN_AND_DOM0 ? Region.Knowledge.XEN : knownTo;
			return this;
		}

		/** From the address in the field on; none if the length is 0. @throws TableException if it would pass the top of memory */
		void of(long length) throws TableException {
			if (source instanceof Field field) {
				at(field.number(), length);
			}
		}

		/** As {@link #of}, unless the address is 0 or all ones: there is no such region. */
		void ofIfPresent(long length) throws TableException {
			if (source instanceof Field field && field.number() != 0 && field.number() != -1) {
				at(field.number(), length);
			}
		}

		/** @throws TableException if the range would pass the top of memory */
		void at(long base, long length) throws TableException {
			if (length == 0) {
				return;
			}
			long last = base + (length - 1);
			if (Long.compareUnsigned(last, base) < 0) {
				throw new TableException(place(), "room for 0x" + Long.toHexString(length) + " bytes", Address.text(base));
			}
			regions.add(new Region(new AddressRange(base, last), purpose, detail, place(), known));
		}

		/** From the register's address to the end of its 4 KiB page, if the register is in memory. */
		void page() throws TableException {
			var address = register();
			if (address.isMemory()) {
				at(address.address(), (address.address() | Address.PAGE_SIZE - 1) - address.address() + 1);
			}
		}

		/** The single register, if it is in memory. @throws TableException if it would pass the top of memory */
		void itself() throws TableException {
			var address = register();
			if (address.isMemory()) {
				at(address.address(), address.bytes());
			}
		}

		/** Registers of some bytes from the register's address on, if it is in memory. */
		void from(long length) throws TableException {
			var address = register();
			if (address.isMemory()) {
				at(address.address(), length);
			}
		}

		private GenericAddress register() throws TableException {
			return GenericAddress.of((Group) source);
		}

		/** Which structure's field it is, for people. */
		private TableField place() {
			var structure = source.parent().orElseThrow();
			var name = structure.parent().isEmpty() ? source.name() : structure.name() + ": " + source.name();
			var table = structure.place("");
			return new TableField(table.file(), table.signature(), source.offset(), name);
		}
	}
}
