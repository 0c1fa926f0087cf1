package io.stagewalk.boot.linux.pci;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code pci_scan_single_device}: asks one function who it is, and if it is there, what it is. Ends with {@link Found}'s bits.
 *
 * @param at     its registers
 * @param asking what is being read
 * @param where  offset of the capability that is looked at, where one is
 * @param found  so far
 */
record ScanFunction(FunctionRegisters at, Asking asking, int where, int found, int capabilities) implements Activation {
	/** Bits of what a function turned out to be. */
	static final class Found {
		static final int PRESENT = 1;
		static final int MULTIFUNCTION = 2;
		static final int BRIDGE = 4;
		/** Of PCI Express, with one device at its other end. */
		static final int PORT = 8;

		private Found() {
		}
	}

	private static final int VENDOR_ID = 0x00;
	private static final int STATUS = 0x06;
	private static final int CLASS_REVISION = 0x08;
	private static final int HEADER_TYPE = 0x0e;
	private static final int CAPABILITY_LIST = 0x34;
	private static final int FLAGS = 2;
	private static final int STATUS_CAP_LIST = 0x10;
	private static final int EXPRESS = 0x10;
	private static final int STANDARD_HEADER = 0x40;
	/** Linux gives up after so many. @see "PCI_FIND_CAP_TTL" */
	private static final int MAX_CAPABILITIES = 48;

	/** The registers in the order in which they are read. */
	enum Asking {
		VENDOR, HEADER, STATUS, LIST, CAPABILITY, FLAGS, CLASS, DONE
	}

	static ScanFunction at(FunctionRegisters registers) {
		return new ScanFunction(registers, Asking.VENDOR, 0, 0, 0);
	}

	@Override
	public Function function() {
		return asking == Asking.VENDOR || asking == Asking.DONE ? PciFunctions.PCI_SCAN_SINGLE_DEVICE : PciFunctions.PCI_SETUP_DEVICE;
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("page", "0x" + Long.toHexString(at.page())));
	}

	@Override
	public Transition step(Machine machine) {
		return switch (asking) {
			case VENDOR -> read(machine, VENDOR_ID, 4);
			case HEADER -> read(machine, HEADER_TYPE, 1);
			case STATUS -> read(machine, STATUS, 2);
			case LIST -> read(machine, CAPABILITY_LIST, 1);
			case CAPABILITY -> read(machine, where, 2);
			case FLAGS -> read(machine, where + FLAGS, 2);
			case CLASS -> read(machine, CLASS_REVISION, 4);
			case DONE -> Transition.finish(machine, new Result.Value(found));
		};
	}

	private Transition read(Machine machine, int register, int size) {
		return Transition.call(machine, this, ConfigAccess.read(at, register, size));
	}

	@Override
	public Activation returned(Result result) {
		if (!(result instanceof Result.Value value)) {
			return Activation.super.returned(result);
		}
		long read = value.value();
		return switch (asking) {
			case VENDOR -> isThere(read) ? next(Asking.HEADER, Found.PRESENT) : next(Asking.DONE, 0);
			case HEADER -> next(Asking.STATUS, (read & 0x80) != 0 ? Found.MULTIFUNCTION : 0)
					.with((read & 0x7f) == 1 ? Found.BRIDGE : 0);
			case STATUS -> next((read & STATUS_CAP_LIST) != 0 ? Asking.LIST : Asking.CLASS, 0);
			case LIST -> capability(read);
			case CAPABILITY -> (read & 0xff) == EXPRESS ? next(Asking.FLAGS, 0)
					: (read & 0xff) == 0xff ? next(Asking.CLASS, 0) : capability(read >> 8);
			case FLAGS -> next(Asking.CLASS, isPort((int) (read >> 4) & 0xf) ? Found.PORT : 0);
			case CLASS, DONE -> next(Asking.DONE, 0);
		};
	}

	/** @see "pci_bus_generic_read_dev_vendor_id" */
	private static boolean isThere(long identity) {
		return identity != 0xffffffffL && identity != 0 && identity != 0xffffL && identity != 0xffff0000L;
	}

	/** Root port, downstream port, bridge from PCI to PCI Express. @see "pcie_downstream_port" */
	private static boolean isPort(int type) {
		return type == 4 || type == 6 || type == 8;
	}

	private ScanFunction capability(long pointer) {
		int offset = (int) pointer & 0xfc;
		return offset < STANDARD_HEADER || capabilities == MAX_CAPABILITIES ? next(Asking.CLASS, 0)
				: new ScanFunction(at, Asking.CAPABILITY, offset, found, capabilities + 1);
	}

	private ScanFunction next(Asking then, int bits) {
		return new ScanFunction(at, then, where, found | bits, capabilities);
	}

	private ScanFunction with(int bits) {
		return next(asking, bits);
	}
}
